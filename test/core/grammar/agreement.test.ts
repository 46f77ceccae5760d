// The grammar and the parser agree on the texts that ship: every heading and every label is coloured as one, and no other
// line is (but lines that `@heading` makes headings). Where they disagree a reader would see one thing and the checker another.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument, headingOf, labelOf, lineIndexOf } from '../../../server/src/core/index.js';
import { root } from '../../support/root.js';
import { hasScope, scopesOf } from './tokens.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

const folders = ['library', 'samples/ukraine'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.treaty'))
    .map((name) => `${folder}/${name}`),
);

describe('grammar and parser', () => {
  it('there are texts to compare', () => assert.ok(files.length >= 6, files.join()));

  for (const file of files) {
    it(`agree on ${file}`, async () => {
      const text = readFileSync(join(root, file), 'utf8');
      const document = createDocument(`file:///${file}`, text, { library: false });
      const { tree } = document.model;
      const lines = lineIndexOf(document);
      const kinds = new Map<number, string>();
      const marked = new Set<number>();
      for (const block of blocksIn(tree)) {
        const kind = tree.kind(block);
        const line = lines.positionAt(tree.start(block)).line;
        // What the annotation below a line says, no line grammar can see.
        if (kind === 'heading' && headingOf(tree, block)?.keyword === undefined) marked.add(line);
        else if (kind === 'heading' || (kind === 'provision' && labelOf(tree, block) !== undefined))
          kinds.set(line, kind);
      }
      const scopes = await scopesOf(text);
      const source = text.split('\n');
      const faults = scopes.flatMap((line, at) => {
        const isHeading = line.some((found) => hasScope(found, 'markup.heading'));
        const isLabel = line.some((found) => hasScope(found, 'keyword.other.label'));
        const coloured = isHeading ? 'heading' : isLabel ? 'provision' : undefined;
        const read = kinds.get(at);
        return coloured === read || marked.has(at)
          ? []
          : [`line ${at + 1}: coloured as ${coloured}, read as ${read}: ${source[at]}`];
      });
      assert.deepEqual(faults, []);
    });
  }
});
