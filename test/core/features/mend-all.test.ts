// Mending all findings of a rule at once: what is mended together, what is left, and that no error comes of it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mendsTogether, triedTogether } from '../../../server/src/core/features/mend-all.js';
import { Apart } from '../../../server/src/core/features/parts/apart.js';
import { findPage } from '../../../server/src/core/rules/pages/registry.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkDocument, fixesFor } from '../../../server/src/core/rules/runner.js';
import type { Finding } from '../../../server/src/core/rules/types.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Config } from '../../../server/src/core/workspace/types.js';

const uri = 'file:///w/a.treaty';

function scene(text: string, others: readonly string[] = [], config: Config = emptyConfig) {
  let snapshot = withDocument(createSnapshot(config), createDocument(uri, text, { library: false }));
  for (const [i, other] of others.entries()) snapshot = withDocument(snapshot, createDocument(`file:///w/other${i}.treaty`, other, { library: false }));
  const document = snapshot.documents.get(uri)!;
  return { snapshot, document, findings: checkDocument(snapshot, document) };
}

/** The text with all findings of a rule mended, and how many mends that were. */
function mended(text: string, rule: string, others: readonly string[] = []): { readonly text: string; readonly mends: number } {
  const { snapshot, document, findings } = scene(text, others);
  const mends = mendsTogether(snapshot, document, findings.filter((finding) => finding.rule === rule), { sure: false });
  return { text: applyEdits(text, triedTogether(snapshot, document, mends)), mends: mends.length };
}

const keyOf = ({ rule, message }: Finding): string => `${rule} ${JSON.stringify(message)}`;
const errors = (findings: readonly Finding[]): readonly string[] => findings.filter(({ severity }) => severity === 'error').map(keyOf);

describe('mending all of a rule', () => {
  it('mends each of its findings, and nothing else', () => {
    const text = '1. They met.\n   @precedant none\n\n2. They left.\n   @precedant none\n   @enforcd-by none\n';
    assert.deepEqual(mended(text, 'unknown-annotation'), { text: text.replaceAll('precedant', 'precedent').replace('enforcd', 'enforced'), mends: 3 });
    assert.deepEqual(mended(text, 'unknown-field'), { text, mends: 0 });
  });

  it('mends the first where two would change the same words, and the other the next time', () => {
    const apart = new Apart();
    const two = { start: 4, end: 7 };
    const [before, over, behind] = [{ start: 0, end: 3 }, { start: 0, end: 7 }, { start: 4, end: 9 }];
    assert.deepEqual([[two], [over], [before, behind], [before]].map((spans) => apart.take(spans)), [true, false, false, true]);
  });

  it('takes what was not taken, wherever it stands', () => {
    const spans = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 4 })).map(([start, length]) => ({ start, end: start + length })), { maxLength: 20 });
    fc.assert(fc.property(spans, (asked) => {
      const apart = new Apart();
      const taken: { readonly start: number; readonly end: number }[] = [];
      for (const span of asked) {
        const isFree = taken.every((other) => (span.start !== other.start) && (span.end <= other.start || other.end <= span.start));
        assert.equal(apart.take([span]), isFree);
        if (isFree) taken.push(span);
      }
    }));
  });

  it('leaves out the mends that would make an error, here or in a text that cites it, and makes the others', () => {
    const text = 'agreement a "A"\n\n1. One.\n\n2. As {1} says.\n\n3. Three.\n';
    const { snapshot, document } = scene(text, ['agreement b "B"\n\n1. As {a:3} says.\n']);
    const change = (old: string, newText: string) => [{ uri, span: { start: text.indexOf(old), end: text.indexOf(old) + old.length }, newText }];
    const mends = [change('One', 'Two'), change('{1}', '{9}'), change('says', 'said'), change('3. Three', '4. Three')];
    assert.equal(applyEdits(text, triedTogether(snapshot, document, mends)), text.replace('One', 'Two').replace('says', 'said'));
  });

  it('takes the likely one of several, but not unseen; nothing in the library', () => {
    const choice = 'body JMC "Joint Commission"\n  mandate: supervise\nbody NSC "Neutral Commission"\n  mandate: supervise\n\n1. Each side shall leave.\n\n2. Each side shall report.\n';
    const { snapshot, document, findings } = scene(choice);
    const open = findings.filter(({ rule }) => rule === 'no-enforcement-body');
    assert.equal(open.length, 2);
    assert.ok(fixesFor(snapshot, document, open[0]!).length > 1);
    assert.equal(mendsTogether(snapshot, document, open, { sure: false }).length, 2);
    assert.deepEqual(mendsTogether(snapshot, document, open, { sure: true }), []);
    const library = createDocument('file:///l/a.treaty', '1. A.\n   @precedant none\n   @precedant none\n', { library: true });
    const shelf = withDocument(createSnapshot(emptyConfig), library);
    const found = checkDocument(shelf, library).filter(({ rule }) => rule === 'unknown-annotation');
    assert.equal(found.length, 2);
    assert.deepEqual(mendsTogether(shelf, library, found, { sure: false }), []);
  });

  for (const rule of rules.filter((each) => each.fix)) {
    it(`${rule.name}: mends some and makes no new error, in every example`, () => {
      const config = { ...emptyConfig, severities: rule.offByDefault ? { [rule.name]: rule.severity } : {} };
      for (const { text: marked, others = [] } of findPage(rule.name)!.bad) {
        const text = marked.split('\n').filter((line) => !/^\s*\^+ /u.test(line)).join('\n');
        const before = scene(text, others, config);
        const own = before.findings.filter((finding) => finding.rule === rule.name);
        const mends = mendsTogether(before.snapshot, before.document, own, { sure: false });
        if (mends.length === 0) continue;
        const after = scene(applyEdits(text, triedTogether(before.snapshot, before.document, mends)), others, config);
        const left = new Set(after.findings.map(keyOf));
        assert.ok(own.some((finding) => !left.has(keyOf(finding))), `${mends.length} mends of ${own.length}, all left:\n${text}`);
        const known = new Set(errors(before.findings));
        assert.deepEqual(errors(after.findings).filter((error) => !known.has(error)), []);
      }
    });
  }
});
