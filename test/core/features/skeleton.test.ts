// A fresh skeleton: follows its precedent clause by clause and has no finding but open brackets and signatures to come.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { skeleton } from '../../../server/src/core/features/skeleton.js';
import type { SkeletonOptions } from '../../../server/src/core/features/skeleton.js';
import { counterparts } from '../../../server/src/core/resolve/correspondence.js';
import { agreementStatus } from '../../../server/src/core/features/status.js';
import { formatFinding } from '../../../server/src/core/rules/words.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { checkGolden } from '../../support/golden.js';
import { root } from '../../support/root.js';
import { everyGuise, openFixture } from '../../support/workspace.js';
import { all, korea } from './sample.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

const options: SkeletonOptions = { id: 'fresh', title: 'A "Fresh" Draft', parties: [{ id: 'ALP', name: 'Alpland' }, { id: 'BET', name: 'Betland' }] };

function make(snapshot: Snapshot, precedent: Document): { readonly text: string; readonly snapshot: Snapshot; readonly document: Document } {
  const made = skeleton(snapshot, precedent, options);
  assert.equal(made.kind, 'made');
  const text = made.kind === 'made' ? made.text : '';
  const document = createDocument('file:///fresh.treaty', text, { library: false });
  return { text, snapshot: withDocument(snapshot, document), document };
}

/** What a fresh skeleton may have: what is open, and a line of its precedent that was not drawn there either. */
const allowed = (rule: string) => /bracket/.test(rule) || rule === 'placeholder' || rule === 'missing-signature' || rule === 'undelimited-zone';

function checkSkeleton(snapshot: Snapshot, precedent: Document): string {
  const made = make(snapshot, precedent);
  const { model } = made.document;
  const findings = checkDocument(made.snapshot, made.document).filter(({ rule }) => !allowed(rule));
  assert.deepEqual(findings.map((finding) => `${finding.rule} ${finding.citation}: ${formatFinding(finding)}`), []);
  // Every clause of the main text and the annexes leads to the clause with the same number.
  let clauses = 0;
  for (const at of blocksIn(model.tree)) {
    if (!model.isClause(at) || model.tree.kind(at) === 'heading' || model.tree.part(at) === 'closing') continue;
    clauses += 1;
    // `23. (a) …`: the number has no words of its own, and what stands below belongs to (a).
    if (model.textOf(at) === '' && model.children(at).length > 0) continue;
    const found = counterparts(made.snapshot, made.document, at);
    const [first] = found.clauses;
    assert.ok(first !== undefined, `${model.citation(at)} has no counterpart`);
    if (found.inheritedFrom === undefined) assert.equal(first.document.model.citation(first.block), model.citation(at));
  }
  assert.ok(clauses > 0);
  const [status] = agreementStatus(made.snapshot, made.document).precedents;
  assert.equal(status?.answered, status?.total);
  assert.deepEqual(model.signatures.map(({ party, status: state }) => `${party.text} ${state}`), ['ALP pending', 'BET pending']);
  return made.text;
}

describe('skeleton', () => {
  it('of a small precedent', () => {
    for (const { name, fixture } of everyGuise(korea)) {
      const { snapshot, document } = openFixture(fixture);
      const text = checkSkeleton(snapshot, document);
      if (name === 'as written') checkGolden('skeleton.treaty', text);
      else assert.equal(text, make(openFixture(korea).snapshot, openFixture(korea).document).text, name);
    }
  });

  const files = readdirSync(join(root, 'library')).filter((name) => name.endsWith('.treaty'));
  it('there is a library', () => assert.ok(files.length >= 4));
  for (const file of files) {
    it(`of library/${file}`, () => {
      const documents = files.map((name) => createDocument(`parley-library:///${name}`, readFileSync(join(root, 'library', name), 'utf8'), { library: true }));
      const snapshot = withDocuments(createSnapshot(emptyConfig), documents);
      const precedent = documents[files.indexOf(file)];
      assert.ok(precedent !== undefined);
      checkSkeleton(snapshot, precedent);
    });
  }

  it('leaves the seats of neutrals open and keeps no party of the precedent', () => {
    const source = 'agreement old "Old"\n\nparty AAA "A-land"\n  side: West\nparty BBB "B-land"\nbody JNT "Joint Body"\n  members: West 2, BBB 2\nbody NTR "Neutral Body"\n  members: Sweden 1, Switzerland 1\n  mandate: monitor\n\n1. [AAA: Each side shall leave] as {AAA} and {AAA|the first} say.\n   @binds AAA\n   @enforced-by NTR\n\n2. [BBB: Text] without end [.\n';
    const { snapshot, document } = openFixture(source);
    const { text, document: fresh } = make(snapshot, document);
    assert.deepEqual(fresh.model.bodies.map(({ id, members }) => `${id.text}: ${members.map(({ name }) => name.text).join(' ')}`), ['JNT: ALP BET', 'NTR: ']);
    assert.ok(text.includes('1. [[Each side shall leave] as A-land and the first say.]\n'), text);
    assert.ok(text.includes('@enforced-by none "to be agreed: old names only NTR"'), text);
    assert.ok(!/AAA|BBB/.test(text), text);
  });

  it('says why it makes none', () => {
    const { snapshot, document } = openFixture(korea);
    const refused = (change: Partial<SkeletonOptions>) => {
      const made = skeleton(snapshot, document, { ...options, ...change });
      return made.kind === 'refused' ? `${made.why} ${made.name}` : made.kind;
    };
    assert.equal(refused({ parties: [] }), 'no-parties ');
    assert.equal(refused({ id: '1' }), 'bad-id 1');
    assert.equal(refused({ parties: [{ id: 'all', name: 'x' }] }), 'bad-id all');
    assert.equal(refused({ parties: [{ id: 'mac', name: 'x' }] }), 'id-taken mac');
    assert.equal(refused({ parties: [{ id: 'AA', name: 'x' }, { id: 'aa', name: 'y' }] }), 'id-taken aa');
  });

  it('is made of any text without fail', () => {
    const { snapshot } = openFixture(all);
    for (const document of snapshot.ordered) {
      const { text } = document.model.tree;
      const whole = text.slice(0, text.length);
      for (let end = 0; end < whole.length; end += 37) make(snapshot, createDocument('file:///cut.treaty', whole.slice(0, end), { library: false }));
    }
  });
});
