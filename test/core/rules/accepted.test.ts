// What a baseline takes away: what it knows, however the clauses were moved; nothing in words that changed.

import assert from 'node:assert/strict';
import { whichAreKnown } from '../../../server/src/core/rules/accepted.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createBaseline } from '../../../server/src/core/workspace/baseline.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Baseline } from '../../../server/src/core/workspace/types.js';
import { Draft } from './support/drafts.js';

const uri = 'file:///w/draft.treaty';

function check(text: string, baseline?: Baseline, options: Parameters<typeof checkDocument>[2] = {}) {
  const document = createDocument(uri, text, { library: false });
  return checkDocument(withDocument(createSnapshot({ ...emptyConfig, ...(baseline ? { baseline } : {}) }), document), document, options);
}

/** Everything that is found in the text. */
function baselineOf(text: string): Baseline {
  return createBaseline('file:///w/', check(text, undefined, { fingerprints: true }).map(({ rule, citation, fingerprint }) => ({ file: 'draft.treaty', rule, clause: citation, fingerprint: fingerprint!, count: 1 })));
}

const withdraw = 'Each side shall withdraw its forces.';
const report = 'Each side shall mark the places of its mines.';
const old = `1. ${withdraw}\n\n2. ${report}\n\n3. See {Annex IX}.\n`;

/** Rule and clause of what is left. */
const left = (text: string, baseline: Baseline = baselineOf(old)) => check(text, baseline).map(({ rule, citation }) => `${rule} ${citation}`);

describe('a baseline', () => {
  it('leaves nothing of the text it was written for', () => {
    assert.deepEqual(check(old).map(({ rule }) => rule), ['no-enforcement-body', 'no-enforcement-body', 'unresolved-reference']);
    assert.deepEqual(left(old), []);
  });

  it('knows a clause that was moved, numbered anew, wrapped or put under a heading', () => {
    assert.deepEqual(left(`1. ${report}\n\n2. ${withdraw}\n\n3. See {Annex IX}.\n`), []);
    assert.deepEqual(left(`4. ${withdraw}\n\n5. ${report.replace('the places', 'the\n   places')}\n\n6. See {Annex IX}.\n`).filter((each) => !each.startsWith('numbering')), []);
    assert.deepEqual(left(`Article 1. Forces\r\n\r\n${old.replaceAll('\n', '\r\n')}`), []);
  });

  it('knows nothing of a clause whose words changed, nor of a new one', () => {
    assert.deepEqual(left(old.replace('its forces', 'all its forces')), ['no-enforcement-body ¶1']);
    assert.deepEqual(left(`${old}\n4. Each side shall free its prisoners.\n`), ['no-enforcement-body ¶4']);
    assert.deepEqual(left(old.replace('{Annex IX}', '{Annex IX} and {Annex X}')), ['unresolved-reference ¶3', 'unresolved-reference ¶3']);
  });

  it('knows as many as there were: of a clause that was copied, the one that stands where it stood', () => {
    assert.deepEqual(left(`${old}\n4. ${withdraw}\n`), ['no-enforcement-body ¶4']);
    assert.deepEqual(left(`1. ${report}\n\n2. ${report}\n\n3. See {Annex IX}.\n`), ['no-enforcement-body ¶1']);
  });

  it('is of one file', () => {
    assert.equal(left(old, { ...baselineOf(old), folder: 'file:///v/' }).length, 3);
  });

  it('knows what stands outside of clauses by its line', () => {
    const head = 'agreement ours "Ours"\n  numbring: continuous\n\nparty UKR "Ukraine"\n  side: West\n\n1. The Parties have met.\n';
    const baseline = baselineOf(head);
    assert.deepEqual(check(head).map(({ rule }) => rule), ['unknown-field']);
    assert.deepEqual(left(head.replace('agreement ours', 'agreement mine'), baseline), []);
    assert.deepEqual(left(head.replace('numbring', 'nummbring'), baseline), ['unknown-field ']);
  });

  it('does not take what an ignore silences for its own', () => {
    const ignored = old.replace(withdraw, `${withdraw}\n   @ignore no-enforcement-body "later"`);
    assert.deepEqual(left(ignored), []);
    assert.deepEqual(check(ignored, baselineOf(old), { known: true, suppressed: true }).map(({ known, suppressed }) => [known ?? false, suppressed ?? '']), [[false, 'later'], [true, ''], [true, '']]);
  });

  it('marks what it knows where all findings are asked for', () => {
    assert.deepEqual(check(`${old}\n4. Each side shall free its prisoners.\n`, baselineOf(old), { known: true }).map(({ known }) => known ?? false), [true, true, true, false]);
  });

  it('holds in an open text, key by key', () => {
    const draft = new Draft(old);
    draft.configure({ ...emptyConfig, baseline: baselineOf(old) });
    const shown = (): readonly string[] => {
      draft.finish();
      assert.deepEqual(draft.checker.findings(), checkDocument(draft.snapshot, draft.document));
      assert.equal(draft.checker.hidden(), checkDocument(draft.snapshot, draft.document, { known: true }).filter(({ known }) => known).length);
      assert.equal(draft.checker.worst(9).total, draft.checker.findings().length);
      return draft.checker.findings().map(({ rule, citation }) => `${rule} ${citation}`);
    };
    assert.deepEqual(shown(), []);
    draft.edit(old.replace('its forces', 'its  force'));
    assert.deepEqual(shown(), ['no-enforcement-body ¶1']);
    draft.edit(old);
    assert.deepEqual(shown(), []);
    draft.edit(`1. ${withdraw}\n\n${old}`);
    assert.equal(shown().filter((each) => each.startsWith('no-enforcement-body')).length, 1);
    draft.edit(old);
    assert.deepEqual(shown(), []);
  });
});

describe('a baseline that knows one of two findings in the same words', () => {
  const two = `Article 1. Line\n\n1. See {Annex IX}.\n\nArticle 2. Map\n\n2. See {Annex IX}.\n`;

  it('knows the other when the first is silenced, and the first again when it is not', () => {
    const draft = new Draft(two);
    const [first] = baselineOf(two).entries;
    draft.configure({ ...emptyConfig, baseline: createBaseline('file:///w/', [{ ...first!, clause: '', count: 1 }]) });
    const shown = (text: string): readonly string[] => {
      draft.edit(text);
      draft.finish();
      assert.deepEqual(draft.checker.findings(), checkDocument(draft.snapshot, draft.document));
      assert.equal(draft.checker.hidden(), checkDocument(draft.snapshot, draft.document, { known: true }).filter(({ known }) => known).length);
      return draft.checker.findings().map(({ citation }) => citation);
    };
    const silenced = two.replace('Article 1. Line\n', 'Article 1. Line\n@ignore unresolved-reference "x"\n');
    assert.deepEqual(shown(`${two}\n`), ['¶2']);
    assert.deepEqual(shown(silenced), []);
    assert.deepEqual(shown(two), ['¶2']);
  });
});

describe('which of several findings in the same words are known', () => {
  it('those in the clause that is named, then others in order, as many as there are', () => {
    assert.deepEqual(whichAreKnown([{ clause: 'b', count: 1 }], ['a', 'b', 'c']), [false, true, false]);
    assert.deepEqual(whichAreKnown([{ clause: 'x', count: 2 }], ['a', 'b', 'c']), [true, true, false]);
    assert.deepEqual(whichAreKnown([{ clause: 'c', count: 1 }, { clause: 'x', count: 1 }], ['a', 'b', 'c']), [true, false, true]);
    assert.deepEqual(whichAreKnown([{ clause: 'a', count: 5 }], []), []);
    assert.deepEqual(whichAreKnown([], ['a']), [false]);
  });
});
