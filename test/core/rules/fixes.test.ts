// Every quick fix, applied to every bad example: the finding it was offered for is gone, and no rule finds an error that was
// not there before.

import assert from 'node:assert/strict';
import { checkDocument, fixesFor } from '../../../server/src/core/rules/runner.js';
import { findPage } from '../../../server/src/core/rules/pages/registry.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import type { Finding, Fix, Rule } from '../../../server/src/core/rules/types.js';
import { formatMessage } from '../../../server/src/core/rules/words.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { withoutMarkers } from './support/examples.js';

const uri = 'file:///example.treaty';

/** `rule`: switched on where it is off by default. `taught`: what the checker has been taught. */
function scene(text: string, others: readonly string[], rule?: Rule, taught?: Fix['teach']) {
  const config = { ...emptyConfig, severities: rule?.offByDefault ? { [rule.name]: rule.severity } : {}, notTerms: taught ? [taught.phrase] : [] };
  let snapshot = withDocument(createSnapshot(config), createDocument(uri, text, { library: false }));
  for (const [index, other] of others.entries()) snapshot = withDocument(snapshot, createDocument(`file:///other${index}.treaty`, other, { library: false }));
  const document = snapshot.documents.get(uri)!;
  return { snapshot, document, findings: checkDocument(snapshot, document) };
}

function apply(text: string, fix: Fix): string {
  const changes = [...fix.changes].sort((a, b) => b.span.start - a.span.start);
  return changes.reduce((before, { uri: changed, span, newText }) => {
    assert.equal(changed, uri);
    return before.slice(0, span.start) + newText + before.slice(span.end);
  }, text);
}

/** A finding apart from where it stands. */
const keyOf = ({ rule, message }: Finding) => `${rule} ${JSON.stringify(message)}`;

describe('quick fixes', () => {
  it('each named in the issue exists', () => {
    const fixable = new Set(rules.filter((rule) => rule.fix).map((rule) => rule.name));
    for (const name of ['no-enforcement-body', 'missing-signature', 'unknown-party', 'unknown-body', 'unknown-field', 'unknown-annotation', 'text-after-annotation', 'broken-line']) {
      assert.ok(fixable.has(name), `${name} has no fix`);
    }
  });

  for (const rule of rules.filter((each) => each.fix)) {
    const { bad } = findPage(rule.name)!;
    it(`${rule.name}: at least one example can be mended`, () => {
      const offered = bad.flatMap((example) => {
        const { snapshot, document, findings } = scene(withoutMarkers(example.text), example.others ?? [], rule);
        return findings.filter((finding) => finding.rule === rule.name).flatMap((finding) => fixesFor(snapshot, document, finding));
      });
      assert.ok(offered.length > 0);
    });

    for (const example of bad) {
      it(`${rule.name}: ${example.title}`, () => {
        for (const eol of ['\n', '\r\n', '\r']) {
          const text = withoutMarkers(example.text).replaceAll('\n', eol);
          const before = scene(text, example.others ?? [], rule);
          for (const finding of before.findings.filter((each) => each.rule === rule.name)) {
            const fixes = fixesFor(before.snapshot, before.document, finding);
            assert.ok(fixes.filter((fix) => fix.preferred).length <= 1, 'one fix at most is preferred');
            for (const fix of fixes) {
              const title = formatMessage(rule.name, fix.title);
              assert.ok(!/[{}]/.test(title), `unfilled title: ${title}`);
              const mended = apply(text, fix);
              assert.equal(new Set(mended.match(/\r\n|\n|\r/g)).size <= 1, true, `mixed line ends after "${title}"`);
              const after = scene(mended, example.others ?? [], rule, fix.teach);
              const count = (findings: readonly Finding[], key: string) => findings.filter((each) => keyOf(each) === key).length;
              assert.ok(count(after.findings, keyOf(finding)) < count(before.findings, keyOf(finding)), `"${title}" does not mend it:\n${mended}`);
              const errors = after.findings.filter((each) => each.severity === 'error').map(keyOf);
              const known = new Set(before.findings.map(keyOf));
              assert.deepEqual(errors.filter((key) => !known.has(key)), [], `"${title}" makes a new error:\n${mended}`);
            }
          }
        }
      });
    }
  }

  it('offers the body the clause names first before the others', () => {
    const text = 'body JMC "Joint Commission"\n  mandate: supervise\nbody NSC "Neutral Commission"\n  mandate: supervise\n\n1. Each side shall report to the Neutral Commission.\n';
    const { snapshot, document, findings } = scene(text, []);
    const fixes = fixesFor(snapshot, document, findings.find(({ rule }) => rule === 'no-enforcement-body')!);
    assert.deepEqual(fixes.map((fix) => fix.title.args['id']), ['NSC', 'JMC']);
    assert.deepEqual(fixes.map((fix) => fix.preferred), [true, false]);
    assert.equal(apply(text, fixes[0]!), `${text}   @enforced-by NSC\n`);
  });

  it('offers no body that may only watch, or whose scope does not reach the clause', () => {
    const text = 'body OBS "Observers"\n  mandate: monitor, verify\nbody JOT "Teams"\n  mandate: investigate\n  scope: 1\nbody JMC "Commission"\n  mandate: supervise\n\n1. Each side may send teams.\n\n2. Each side shall respect the waters of the other.\n';
    const { snapshot, document, findings } = scene(text, []);
    const fixes = fixesFor(snapshot, document, findings.find(({ rule }) => rule === 'no-enforcement-body')!);
    assert.deepEqual(fixes.map((fix) => fix.title.args['id']), ['JMC']);
    assert.deepEqual(scene(apply(text, fixes[0]!), []).findings.filter(({ rule }) => rule.includes('enforcement')), []);
  });

  it('takes a printed line to sign on for no signature and for no error, whatever its capitals, and offers the block', () => {
    const head = 'agreement demo "Demo"\n  status: signed\n\nparty UKR "Ukraine"\n  role: signatory\n\n1. Text.\n\nDone at Geneva on 5 March 2026.\n\n';
    const found = (closing: string): readonly string[] => scene(head + closing, []).findings.filter(({ rule }) => rule === 'missing-signature').map(({ severity, message: { id } }) => `${severity} ${id}`);
    for (const line of ['For Ukraine: A. Name, Minister', 'ON BEHALF OF UKRAINE', 'Pour l’Ukraine   UKR']) assert.deepEqual(found(`${line}\n`), ['information printed'], line);
    for (const line of ['Witnessed for the League', 'The wheat of Ukraine', 'For the Russian Federation']) assert.deepEqual(found(`${line}\n`), ['error default'], line);
    const fixed = (text: string): readonly string[] => {
      const { snapshot, document, findings } = scene(text, []);
      return fixesFor(snapshot, document, findings.find(({ rule }) => rule === 'missing-signature')!).map((fix) => apply(text, fix));
    };
    const text = `${head}For Ukraine: A. Name\n`;
    assert.deepEqual(fixed(text), [], 'a pending block would deny the signature');
    const draft = text.replace('signed', 'draft');
    assert.deepEqual(fixed(draft), [`${draft}\nsignature UKR\n  status: pending\n`]);
  });

  it('inserts a signature block at the end, after the others', () => {
    const text = 'party UKR "Ukraine"\n  role: signatory\nparty RUS "Russian Federation"\n  role: signatory\n\n1. Text.\n\nsignature RUS\n  status: pending\n';
    const { snapshot, document, findings } = scene(text, []);
    const [fix] = fixesFor(snapshot, document, findings.find(({ rule }) => rule === 'missing-signature')!);
    assert.equal(apply(text, fix!), `${text}signature UKR\n  status: pending\n`);
  });
});
