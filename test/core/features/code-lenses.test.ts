// Code lenses, as lines `what it stands on: what it says`.
import assert from 'node:assert/strict';
import { codeLenses, lensDetail, type LensKind, lensKinds } from '../../../server/src/core/features/code-lenses.js';
import { lensWords } from '../../../server/src/core/render/hint-words.js';
import { voiceIn } from '../../../server/src/core/render/voice.js';
import type { Fixture } from '../../support/fixtures.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

const source = `//- draft.treaty
agreement peace "Peace"
  precedent: korea
party UKR "Ukraine"
body JMC "Joint Commission"
  mandate: supervise

Article 1. Line<|>

1. A line shall be fixed, as paragraph 2 says.
   @precedent korea:1
   @enforced-by JMC

2. [UKR: The Parties shall meet.] [They stay [apart].]
   @precedent none "nothing of the kind"
   (a) here, as {1(1)} says;
       @precedent korea:2, korea:1
   (b) there.
//- other.treaty
agreement other "Other"

1. As {peace:1(1)} says, and {peace:1(1)} again.
//- korea.treaty library
agreement korea "Korea"

1. A line shall be fixed.

2. here, as it says;
`;

function shown(fixture: Fixture | string, kinds: readonly LensKind[]): readonly string[] {
  const { snapshot, document, words } = openFixture(fixture);
  return codeLenses(snapshot, document, kinds).map(({ kind, block, selection }) => {
    const detail = lensDetail(snapshot, document, kind, block);
    return `${words(document.uri, selection)} ${kind}: ${detail ? lensWords(detail, voiceIn().say) : 'nothing'}`;
  });
}

function lines(...kinds: readonly LensKind[]): readonly string[] {
  const all = everyGuise(source).map(({ fixture }) => shown(fixture, kinds));
  for (const each of all) assert.deepEqual(each, all[0]);
  return all[0] ?? [];
}

describe('code lenses', () => {
  it('answers with the counterpart and the share of words that were kept, of points too', () => {
    assert.deepEqual(lines('counterpart'), ['1. counterpart: Counterpart: korea, ¶1, 71 % of the words kept', '(a) counterpart: Counterpart: korea, ¶2, 29 % of the words kept · and 1 more clause']);
  });

  it('answers with citations in and out, and how many other texts cite', () => {
    assert.deepEqual(lines('citations'), [
      'Article 1. Line citations: Cited by no clause',
      '1. citations: Cited by 2 clauses · 1 other text cites it · Cites 1 place',
      '2. citations: Cited by 1 clause · Cites 1 place',
    ]);
  });

  it('answers with who enforces, and with open brackets', () => {
    assert.deepEqual(lines('enforcedBy', 'brackets'), ['1. enforcedBy: Enforced by JMC', '2. brackets: 2 open brackets (UKR)']);
  });

  it('answers with who enforces an annex of its own, where the whole says it', () => {
    assert.deepEqual(shown('agreement annex "Annex"\n  part-of: peace\n\n1. Mines shall be lifted.\n\n2. Roads shall be opened.\n   @enforced-by none "later"\n//- peace.treaty\nagreement peace "Peace"\n@enforced-by JMC\n\nbody JMC "Joint Commission"\n', ['enforcedBy']), ['1. enforcedBy: Enforced by JMC', '2. enforcedBy: nothing']);
  });

  it('answers nothing for no kind, and for a clause that is gone', () => {
    assert.deepEqual(lines(), []);
    const { snapshot, document } = openFixture(source);
    const other = openFixture('1. Text.\n');
    const [lens] = codeLenses(snapshot, document, lensKinds);
    assert.ok(lens);
    assert.equal(lensDetail(other.snapshot, other.document, lens.kind, 123456 as typeof lens.block), undefined);
    assert.ok(lensDetail(snapshot, document, lens.kind, lens.block));
  });

  it('of a long text answers for what is around the place, and for no more than it can bear', () => {
    const { snapshot, document } = openFixture(Array.from({ length: 1500 }, (_, i) => `Article ${i + 1}. Title\n\n`).join(''));
    const { text, length } = { text: document.model.tree.text, length: document.model.tree.text.length };
    const first = codeLenses(snapshot, document, ['citations']);
    const last = codeLenses(snapshot, document, ['citations'], { start: length - 1, end: length });
    assert.equal(first.length, 1000);
    assert.ok(last.length >= 990);
    assert.equal(text.slice(last.at(-1)?.selection.start ?? 0, last.at(-1)?.selection.end ?? 0), 'Article 1500. Title');
  });
});
