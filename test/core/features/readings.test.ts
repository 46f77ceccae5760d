// Readings of an agreement: whole texts as they read, and that a reading is what deciding one bracket after another leaves.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Reading, readers, readingOf } from '../../../server/src/core/features/readings.js';
import { refactorings } from '../../../server/src/core/features/refactorings.js';
import { bracketBlocks, bracketsOf } from '../../../server/src/core/features/parts/open-brackets.js';
import { settled, textAfter } from '../../../server/src/core/features/parts/settle-brackets.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';

const head = 'agreement peace "Draft"\n  numbering: continuous\nparty UKR "Ukraine"\n  side: North\nparty RUS "Russian Federation"\n\n';

interface Opened {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

function open(text: string): Opened {
  const document = createDocument('file:///w/a.treaty', text, { library: false });
  return { snapshot: withDocument(createSnapshot(emptyConfig), document), document };
}

const as = (party: string): Reading => ({ kind: 'party', party });
const agreed: Reading = { kind: 'agreed' };
const clean: Reading = { kind: 'clean' };

/** What a body reads as, the head left away. */
function read(body: string, reading: Reading): string {
  const { snapshot, document } = open(head + body);
  const text = readingOf(snapshot, document, reading);
  assert.ok(text.startsWith(head));
  return text.slice(head.length);
}

describe('readings', () => {
  it('keep the words of a party and take out those of others', () => {
    const body = '1. They leave within [UKR: ten (10)] [RUS: thirty (30)] days [UKR: , at once], and go.\n   @note why\n';
    assert.equal(read(body, as('UKR')), '1. They leave within ten (10) days, at once, and go.\n   @note why\n');
    assert.equal(read(body, as('rus')), '1. They leave within thirty (30) days, and go.\n   @note why\n');
    assert.equal(read(body, agreed), '1. They leave within days, and go.\n   @note why\n');
    assert.equal(read(body, clean), '1. They leave within ten (10) / thirty (30) days, at once, and go.\n');
  });

  it('know a party by its side, and a name that nobody declares', () => {
    assert.equal(read('1. They [North: leave] [KOR: stay].\n', as('UKR')), '1. They leave.\n');
    assert.equal(read('1. They [North: leave] [KOR: stay].\n', as('KOR')), '1. They stay.\n');
    const { snapshot, document } = open(`${head}1. They [North: leave] [KOR: stay] [UKR, KOR: go].\n`);
    assert.deepEqual(readers(snapshot, document), [
      { id: 'UKR', name: 'Ukraine', brackets: 2 },
      { id: 'RUS', name: 'Russian Federation', brackets: 0 },
      { id: 'KOR', name: 'KOR', brackets: 2 },
    ]);
  });

  it('leave a bracket of nobody open for a party, and take it out of what is agreed', () => {
    assert.equal(read('1. They [UKR: leave] [soon].\n', as('UKR')), '1. They leave [soon].\n');
    assert.equal(read('1. They leave [soon].\n', agreed), '1. They leave.\n');
    assert.equal(read('1. They leave [soon].\n', clean), '1. They leave soon.\n');
  });

  it('go into nested brackets', () => {
    const body = '1. They [UKR: leave [RUS: late] or [UKR: early]] now.\n';
    assert.equal(read(body, as('UKR')), '1. They leave or early now.\n');
    assert.equal(read(body, as('RUS')), '1. They now.\n');
    assert.equal(read('1. A [UKR: [RUS: b] c] d.\n', as('UKR')), '1. A c d.\n');
    assert.equal(read('1. A [UKR: b [RUS: c] ] d.\n', as('UKR')), '1. A b d.\n');
    assert.equal(read(body, clean), '1. They leave late / early now.\n'.replace('late / early', 'late or early'));
  });

  it('keep the number of a clause that has lost its words, and say so', () => {
    const body = '1. One.\n\n2. [UKR: They leave.] [RUS: They stay.]\n   @id two\n\n3. See {#two}.\n';
    assert.equal(read(body, agreed), '1. One.\n\n2. [No text]\n   @id two\n\n3. See {#two}.\n');
    assert.equal(read('[UKR: In the name of peace,]\n\n1. One.\n', agreed), '[No text]\n\n1. One.\n');
    assert.equal(read('Article 5. [RUS: Neutrality]\n\n1. One.\n', as('UKR')), 'Article 5. [No text]\n\n1. One.\n');
  });

  it('empty a clause that stands in brackets as a whole, with all below it, and keep what refers to it', () => {
    const body = '1. One.\n\n[RUS: 2. They shall:\n   @id two\n   @binds UKR\n   (a) stay; and\n       @deadline 3 days\n   (b) rest.]\n   @note of (b)\n\n3. Three.\n';
    assert.equal(read(body, as('UKR')), '1. One.\n\n2. [No text]\n   @id two\n\n3. Three.\n');
    assert.equal(read(body, as('RUS')), '1. One.\n\n2. They shall:\n   @id two\n   @binds UKR\n   (a) stay; and\n       @deadline 3 days\n   (b) rest.\n   @note of (b)\n\n3. Three.\n');
    assert.equal(read('[KOR: 1. All:\n   (a) one;\n   (b) two.]\n       @bracket RUS\n', as('UKR')), '1. [No text]\n');
    assert.equal(read('[UKR: 1. All:\n   (a) one;\n   (b) two.]\n       @bracket RUS\n', as('UKR')), '1. All:\n   (a) one;\n   (b) [No text]\n');
    assert.equal(read('1. [RUS: (a) One;]\n\n(b) two.\n', as('UKR')), '1. [No text]\n\n(b) two.\n');
  });

  it('settle what an @bracket line marks', () => {
    const body = 'Article 1. Peace\n@bracket RUS\n\n1. One.\n   @note n\n\n2. Two.\n\nArticle 2. War\n\n3. Three.\n   @bracket\n';
    assert.equal(read(body, as('UKR')), 'Article 1. [No text]\n\nArticle 2. War\n\n3. Three.\n   @bracket\n'.replace('\n\nArticle 2', '\n\nArticle 2'));
    assert.equal(read(body, as('RUS')), 'Article 1. Peace\n\n1. One.\n   @note n\n\n2. Two.\n\nArticle 2. War\n\n3. Three.\n   @bracket\n');
    assert.equal(read(body, agreed), 'Article 1. [No text]\n\nArticle 2. War\n\n3. [No text]\n');
    assert.equal(read('1. One.\n   @status open\n\n2. Two.\n', agreed), '1. [No text]\n\n2. Two.\n');
  });

  it('leave no line blank within a clause, and none that becomes another clause', () => {
    assert.equal(read('1. They leave\n   [UKR: at once]\n   and go.\n', as('RUS')), '1. They leave\n   and go.\n');
    assert.equal(read('They leave\n[UKR: , as said,] 2. of May.\n', as('RUS')), 'They leave 2. of May.\n');
  });

  it('keep what an editor put in brackets, blanks and foot notes', () => {
    const body = '1. They leav [sic] in [●] days [1] and [UKR: [●]] hours.\n';
    assert.equal(read(body, agreed), '1. They leav [sic] in [●] days [1] and hours.\n');
    assert.equal(read(body, as('UKR')), '1. They leav [sic] in [●] days [1] and [●] hours.\n');
  });

  it('leave of a clean text what says something of its clauses, and nothing of its making', () => {
    const body = '// for us\n\n// only\n\n1. One\n   // why\n   goes.\n   @id one\n   @note [A] no\n   @position RUS rejects "x"\n   @binds UKR\n   @ignore all "x"\n   @secret ours\n\n2. Two.\n';
    assert.equal(read(body, clean), '1. One\n   goes.\n   @id one\n   @binds UKR\n\n2. Two.\n');
  });

  it('touch no bracket that has no end', () => {
    for (const body of ['1. They [UKR: leave.\n', '1. They leave].\n', '[UKR: 1. They leave.\n\n2. Two.\n']) for (const reading of [as('RUS'), agreed]) assert.equal(read(body, reading), body);
  });

  // ---------------------------------------------------------------- properties

  // Brackets stand apart from the words beside them: of "a[UKR: b]c" nobody can say where a blank belongs.
  // All begin with a capital: what does not goes on from the clause above, so that taking words out may join two clauses.
  // Words that begin with a label, directly behind a label, are a point of the clause once their bracket is gone: no longer the clause's words.
  const words = fc.constantFrom('Peace', 'They leave', 'In ten (10) days', 'As {1} says', 'Or (b)', '[●]', '[sic]', 'Soon.');
  const owner = fc.constantFrom('UKR: ', 'RUS: ', 'UKR, RUS: ', 'KOR: ', '', 'North: ');
  const { run } = fc.letrec<{ run: string; bracket: string }>((tie) => ({
    run: fc.array(fc.oneof({ maxDepth: 3 }, words, tie('bracket')), { minLength: 1, maxLength: 4 }).chain((parts) => fc.constantFrom(' ', ' ', '\n   ').map((glue) => parts.join(glue))),
    bracket: fc.tuple(owner, tie('run')).map(([by, text]) => `[${by}${text}]`),
  }));
  const ends = fc.constantFrom('\n', '\n   @bracket RUS\n', '\n   @note n\n', '\n   @status open\n', '\n// c\n');
  const block = fc.tuple(fc.constantFrom(['#. ', ''], ['#. The Parties:\n   (a) ', ''], ['', ''], ['Article #. Peace\n\n', ''], ['[UKR: #. ', ']'], ['[RUS: #. All:\n   (a) one;\n   (b) ', ']']), run, ends).map(([[front, close], text, end]) => `${front}${text}${close}${end}`);
  const body = fc.array(block, { maxLength: 5 }).chain((blocks) => fc.constantFrom('\n', '\r\n').map((eol) => (head + blocks.map((each, i) => each.replaceAll('#', String(i + 1))).join('\n')).replaceAll('\n', eol)));

  it('are the text itself where nothing stands in brackets', () => {
    const plain = fc.array(fc.constantFrom('1. One.', 'Article 1. Peace', '   @binds UKR', 'Preamble', 'words and\nmore', '(a) a;', '', '| a | b |', '@id x', '3. See {1}, [sic] and [●].', '  broken { [UKR: words', '\\] x'), { maxLength: 12 }).map((lines) => `${head}${lines.join('\n')}\n`);
    fc.assert(fc.property(plain, fc.constantFrom(as('UKR'), as('RUS'), agreed, clean), (text, reading) => {
      const { snapshot, document } = open(text);
      assert.equal(readingOf(snapshot, document, reading), text);
    }));
  });

  /** Where a line is broken, and blanks beside a mark, may hang on the order; blank lines may not. */
  const folded = (text: string): string => text.replace(/(?<!\s)[^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*(?=\S)(?<=\s)/gu, ' ').replace(/ (?=[.,;:)\]])|(?<=\[) /gu, '');

  it('of a party are what accepting its brackets and rejecting the others leaves, one after another', () => {
    fc.assert(fc.property(body, fc.constantFrom('UKR', 'RUS'), fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (text, party, choices) => {
      const whole = open(text);
      const wanted = readingOf(whole.snapshot, whole.document, as(party));
      let now = whole;
      for (let left = 200; left > 0; left -= 1) {
        const { snapshot, document } = now;
        const owned = bracketBlocks(document).flatMap((at) => bracketsOf(snapshot, document, at)).filter(({ by }) => by.length > 0);
        const bracket = owned[(choices[left % choices.length] ?? 0) % Math.max(1, owned.length)];
        if (!bracket) break;
        now = open(textAfter(document, settled(document, [{ bracket, verdict: bracket.by.includes(party) ? 'keep' : 'take out' }])));
      }
      assert.equal(folded(now.document.model.tree.text.slice(0, 1e6)), folded(wanted));
    }), { numRuns: 40 });
  });

  it('settle each clause by itself as all are settled at once', () => {
    fc.assert(fc.property(body, fc.constantFrom(as('UKR'), agreed), (text, reading) => {
      const { snapshot, document } = open(text);
      const { model } = document;
      const brackets = bracketBlocks(document).flatMap((at) => bracketsOf(snapshot, document, at)).filter(({ by }) => reading.kind === 'agreed' || by.length > 0);
      const opened = model.allAnnotations.filter(({ name, value }) => reading.kind === 'agreed' && name === 'status' && value === 'open').map(({ owner }) => owner);
      assert.equal(readingOf(snapshot, document, reading), textAfter(document, settled(document, brackets.map((bracket) => ({ bracket, verdict: reading.kind === 'party' && bracket.by.includes('UKR') ? 'keep' : 'take out' })), opened)));
    }), { numRuns: 100 });
  });

  it('are what the offers of the editor leave', () => {
    const text = `${head}1. They [UKR: leave [RUS: late]] within [UKR: ten] [RUS: two] days.\n\n[RUS: 2. They rest.]\n\n3. Three.\n   @bracket RUS\n`;
    const whole = open(text);
    let now = whole;
    for (let left = 20; left > 0; left -= 1) {
      const { snapshot, document } = now;
      const bracket = bracketBlocks(document).flatMap((at) => bracketsOf(snapshot, document, at))[0];
      if (!bracket) break;
      const at = { start: bracket.opening.start + 1, end: bracket.opening.start + 1 };
      const wanted = bracket.by.includes('UKR') ? 'refactor.accept.party' : 'refactor.reject.party';
      const offer = refactorings(snapshot, document, at, { asked: true }).find(({ title }) => title.id === wanted);
      assert.ok(offer, `no ${wanted} for ${JSON.stringify(bracket)}`);
      now = open(applyEdits(document.model.tree.text.slice(0, 1e6), offer.changes));
    }
    assert.equal(now.document.model.tree.text.slice(0, 1e6), readingOf(whole.snapshot, whole.document, as('UKR')));
  });
});
