// A document after edits answers every question of model and resolver as one made afresh from its text, whatever was asked before.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, editDocument, editedDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document } from '../../../server/src/core/workspace/types.js';
import { clauseLines } from './support/lines.js';
import { aspectLines, modelLines, resolveLines } from './support/dump.js';
import { editedTree, handledTree, type HandledTree } from './support/handled-tree.js';
import { buildModel } from '../../../server/src/core/model/build.js';

const other = 'agreement other "Other"\n  part-of: own\n\nparty POL "Poland"\n\nArticle 1. One\n\n1. See own:1 and {own:1(a)}.\n   (a) Point, paragraph 1.\n\n2. More of Article 1.\n';

/** Text with one line an item; edits put lines in, take lines out, or change letters. */
const start = fc.array(fc.constantFrom(...clauseLines), { minLength: 1, maxLength: 22 }).map((chosen) => `${chosen.join('\n')}\n`);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 1, 3, 12, 40),
  text: fc.oneof(fc.constantFrom('', 'x', ' ', '\n', '\n\n', '(a) ', '1', 'A', '.', '[', '{1}', '@id x\n', '\r\n'), fc.constantFrom(...clauseLines).map((line) => `\n${line}\n`)),
});
const edits = fc.array(edit, { minLength: 1, maxLength: 5 });

function applied(text: string, { at, length, text: put }: { readonly at: number; readonly length: number; readonly text: string }): { readonly start: number; readonly end: number; readonly text: string } {
  const from = Math.floor(at * text.length);
  const end = Math.min(text.length, from + length);
  return { start: from, end, text: text.slice(0, from) + put + text.slice(end) };
}

function withTree(document: Document, tree: HandledTree): Document {
  return { ...document, model: buildModel(tree, 'own.treaty') };
}

/** The same document in a world with another file, its handles like those of no other tree. */
function answers(document: Document): readonly unknown[] {
  const world = withDocuments(createSnapshot(emptyConfig), [document, createDocument('other', other, { library: false })]);
  const citing = ['own', 'other', 'JMC', 'elsewhere'].map((id) => [id, world.citing(id).map(({ uri }) => uri)]);
  return [...modelLines(document.model), ...resolveLines(world, document), citing];
}

const plainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('edited documents', () => {
  it('answer as those made afresh, by a parser that keeps handles', () => {
    fc.assert(
      fc.property(start, edits, fc.boolean(), (text, chosen, ask) => {
        let tree = handledTree(text);
        let document = withTree(createDocument('own', '', { library: false }), tree);
        let now = text;
        for (const each of chosen) {
          if (ask) answers(document);
          now = applied(now, each).text;
          const edited = editedTree(tree, now);
          tree = edited.tree;
          document = editedDocument(document, tree, edited.change);
        }
        assert.deepEqual(plainJson(answers(document)), plainJson(answers(withTree(createDocument('own', '', { library: false }), handledTree(now)))));
      }),
      { numRuns: 50 },
    );
  });

  it('answer as those made afresh, by the parser', () => {
    fc.assert(
      fc.property(start, edits, (text, chosen) => {
        let document = createDocument('own', text, { library: false });
        let now = text;
        for (const each of chosen) {
          answers(document);
          const { start: from, end, text: next } = applied(now, each);
          document = editDocument(document, [{ span: { start: from, end }, newText: each.text }]);
          now = next;
        }
        assert.equal(document.model.tree.text.slice(0, now.length + 1), now);
        assert.deepEqual(plainJson(answers(document)), plainJson(answers(createDocument('own', now, { library: false }))));
      }),
      { numRuns: 25 },
    );
  });

  it('share an aspect only when it reads the same', () => {
    let kept = 0;
    fc.assert(
      fc.property(start, edit, (text, chosen) => {
        const tree = handledTree(text);
        const before = withTree(createDocument('own', '', { library: false }), tree);
        const edited = editedTree(tree, applied(text, chosen).text);
        const after = editedDocument(before, edited.tree, edited.change);
        const [old, now] = [aspectLines(before), aspectLines(after)];
        for (const aspect of ['structure', 'declarations', 'annotations'] as const) {
          if (before.aspects[aspect] !== after.aspects[aspect]) continue;
          kept += 1;
          assert.deepEqual(now[aspect], old[aspect], aspect);
        }
      }),
      { numRuns: 250 },
    );
    assert.ok(kept > 150, `only ${kept} aspects were shared`);
  });

  it('leave the version before as it was', () => {
    fc.assert(
      fc.property(start, edit, (text, chosen) => {
        const tree = handledTree(text);
        const before = withTree(createDocument('own', '', { library: false }), tree);
        const first = plainJson(answers(before));
        const edited = editedTree(tree, applied(text, chosen).text);
        answers(editedDocument(before, edited.tree, edited.change));
        assert.deepEqual(plainJson(answers(before)), first);
      }),
      { numRuns: 20 },
    );
  });

  it('are found in a snapshot in the place of the version before', () => {
    const before = createDocument('own', '1. Text.\n', { library: false });
    const after = editDocument(before, [{ span: { start: 0, end: 1 }, newText: '2' }]);
    const world = withDocument(withDocument(createSnapshot(emptyConfig), before), after);
    assert.equal(world.documents.get('own'), after);
  });
});
