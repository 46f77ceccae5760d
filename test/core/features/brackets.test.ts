// The list of brackets: groups with their alternatives, positions, what is wrong with them; and what deciding one writes.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BracketAction, decideListed } from '../../../server/src/core/features/bracket-actions.js';
import { type BracketRow, brackets, openGroups } from '../../../server/src/core/features/brackets.js';
import { bracketBlocks, bracketsOf } from '../../../server/src/core/features/parts/open-brackets.js';
import { refactorings } from '../../../server/src/core/features/refactorings.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';

const head = 'agreement peace "Draft"\n  numbering: continuous\nparty UKR "Ukraine"\nparty RUS "Russian Federation"\n\n';

function open(body: string) {
  const document = createDocument('file:///w/a.treaty', head + body, { library: false });
  return { snapshot: withDocument(createSnapshot(emptyConfig), document), document };
}

const rowsOf = (body: string): readonly BracketRow[] => {
  const { snapshot, document } = open(body);
  return brackets(snapshot, document);
};

/** One line a row: `¶1 words "before" UKR: a | RUS: b (lone)`. */
const picture = (rows: readonly BracketRow[]): readonly string[] =>
  rows.map(({ citation, articleTitle, kind, before, alternatives, positions, facts }) =>
    [articleTitle && `${articleTitle}:`, citation, kind, before && `"${before}"`, alternatives.map(({ by, text }) => `${by.join('+') || 'nobody'}: ${text}`).join(' | '), positions.map(({ party, verb, words }) => `<${party} ${verb} ${words}>`).join(''), facts.length > 0 ? `(${facts.join()})` : ''].filter((each) => each !== '').join(' '),
  );

describe('brackets', () => {
  it('are listed in groups of alternatives, with whose they are, the clause, its article and its positions', () => {
    assert.deepEqual(picture(rowsOf('Article 1. Withdrawal\n\n1. They leave within [UKR: ten]\n   [RUS: two] days [UKR, RUS: and go].\n   @position RUS rejects "too soon"\n\n2. Nothing.\n')), [
      'Article 1. Withdrawal: ¶1 words "They leave within" UKR: ten | RUS: two <RUS rejects too soon>',
      'Article 1. Withdrawal: ¶1 words "They leave within [UKR: ten] [RUS: two] days" UKR+RUS: and go (lone)',
    ]);
  });

  it('of nobody, alone, nested and without a partner are told so', () => {
    assert.deepEqual(picture(rowsOf('1. [a thing] [UKR: x [RUS: why] z].\n\n2. They [leave.\n\n3. They leave].\n')), [
      '¶1 words nobody: a thing | UKR: x [RUS: why] z (unattributed)',
      '¶1 words "[a thing] [UKR: x" RUS: why (lone,nested)',
      '¶2 unbalanced nobody: 2. They [leave.',
      '¶3 unbalanced nobody: 3. They leave].',
    ]);
  });

  it('around whole clauses, options of one number, and positions without brackets have rows', () => {
    assert.deepEqual(picture(rowsOf('[RUS: 1. They rest:\n   (a) here.]\n\n2. Two.\n   @bracket UKR\n\n3. Early.\n   @option A "Early"\n   @bracket UKR\n3. Late.\n   @option B "Late"\n\n4. Four.\n   @position UKR accepts\n')), [
      '¶1 clause RUS: They rest: (a) here. (lone)',
      '¶2 clause UKR: Two. (lone)',
      '¶3/A options UKR: A: Early. | nobody: B: Late.',
      '¶4 positions <UKR accepts >',
    ]);
  });

  it('that are no open text are left out', () => {
    assert.deepEqual(rowsOf('1. They leav [sic] in [●] days [1].\n'), []);
  });

  it('are counted by groups', () => {
    const { snapshot, document } = open('1. [UKR: a b] [RUS: c d] and [UKR: e f].\n\n2. They [leave.\n\n3. Three.\n   @position UKR accepts\n');
    assert.equal(openGroups(snapshot, document), 2);
  });

  it('each stand in one row, once', () => {
    const piece = fc.constantFrom('[UKR: one two]', '[RUS: two]', '[three [UKR: four five]]', 'words', '/', 'or', '[', ']', '[●]', '\n   ', '[UKR, RUS: six]');
    const body = fc.array(fc.tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom('', '   @bracket RUS\n', '   @position UKR accepts\n', '   @option A "A"\n')), { maxLength: 5 })
      .map((clauses) => clauses.map(([words, mark], i) => `${i + 1}. Words ${words.join(' ')}\n${mark}`).join('\n'));
    fc.assert(fc.property(body, (text) => {
      const { snapshot, document } = open(text);
      const all = bracketBlocks(document).flatMap((block) => bracketsOf(snapshot, document, block)).map(({ span }) => span.start).sort((a, b) => a - b);
      const rows = brackets(snapshot, document);
      assert.deepEqual(rows.flatMap(({ alternatives }) => alternatives.flatMap(({ bracket }) => bracket?.span.start ?? [])).sort((a, b) => a - b), all);
      assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
    }));
  });

  const decide = (body: string, row: number, alternative: number, action: BracketAction, party?: string): string => {
    const { snapshot, document } = open(body);
    const found = brackets(snapshot, document)[row]!;
    const made = decideListed(snapshot, document, { block: found.block, key: found.key, alternative, text: found.alternatives[alternative]!.text, action, ...(party === undefined ? {} : { party }) });
    return made.kind === 'refused' ? made.reason.id : applyEdits(head + body, made.changes).slice(head.length);
  };

  it('are agreed to, alone or beside the others, and taken out from the list', () => {
    const body = '1. Within [UKR: ten] [RUS: two] days.\n';
    assert.equal(decide(body, 0, 1, 'accept'), '1. Within [UKR: ten] two days.\n');
    assert.equal(decide(body, 0, 1, 'accept-alone'), '1. Within two days.\n');
    assert.equal(decide(body, 0, 0, 'reject'), '1. Within [RUS: two] days.\n');
  });

  it('are given to a party', () => {
    assert.equal(decide('1. Within [ten] days.\n', 0, 0, 'attribute', 'UKR'), '1. Within [UKR: ten] days.\n');
    assert.equal(decide('1. Within [RUS: ten] days.\n', 0, 0, 'attribute', 'UKR'), '1. Within [UKR: ten] days.\n');
    assert.equal(decide('1. One.\n   @bracket\n', 0, 0, 'attribute', 'UKR'), '1. One.\n   @bracket UKR\n');
    assert.equal(decide('[1. One.]\n', 0, 0, 'attribute', 'RUS'), '[RUS: 1. One.]\n');
  });

  it('that say the same, or are of the same parties, become one; others stay apart', () => {
    assert.equal(decide('1. Within [UKR: ten] [RUS: ten] days.\n', 0, 0, 'merge'), '1. Within [UKR, RUS: ten] days.\n');
    assert.equal(decide('1. Within [UKR: ten] [UKR: long days].\n', 0, 0, 'merge'), '1. Within [UKR: ten long days].\n');
    assert.equal(decide('1. Within [ten] / [TEN] days.\n', 0, 0, 'merge'), '1. Within [ten] days.\n');
    assert.equal(decide('1. Within [UKR: ten] [RUS: two] days.\n', 0, 0, 'merge'), 'bracket.refused.merge');
  });

  it('that have changed since they were listed are left alone', () => {
    const { snapshot, document } = open('1. Within [UKR: ten] days.\n');
    const [row] = brackets(snapshot, document);
    const made = decideListed(snapshot, document, { block: row!.block, key: row!.key, alternative: 0, text: 'twelve', action: 'reject' });
    assert.equal(made.kind === 'refused' && made.reason.id, 'bracket.refused.gone');
  });

  it('are given to a party and made one by offers in the text', () => {
    const offered = (body: string): readonly string[] => {
      const at = head.length + body.indexOf('<|>');
      const { snapshot, document } = open(body.replace('<|>', ''));
      return refactorings(snapshot, document, { start: at, end: at }, { asked: true }).filter(({ kind }) => kind === 'attribute' || kind === 'merge')
        .map(({ title, changes }) => `${title.id} ${applyEdits(head + body.replace('<|>', ''), changes).slice(head.length).trim()}`);
    };
    assert.deepEqual(offered('1. Within [t<|>en] days.\n'), ['refactor.attribute 1. Within [UKR: ten] days.', 'refactor.attribute 1. Within [RUS: ten] days.']);
    assert.deepEqual(offered('1. Within [UKR: t<|>en] [RUS: ten] days.\n'), ['refactor.merge 1. Within [UKR, RUS: ten] days.']);
    assert.deepEqual(offered('1. Within [UKR: t<|>en] [RUS: two] days.\n'), []);
  });
});
