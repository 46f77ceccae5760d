// The resolver over the real texts of the repository: the library and the samples. The list of Korea's cross-references is that of the
// published agreement (paragraph by paragraph), not copied from what the resolver answers.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { resolveCitation } from '../../../server/src/core/resolve/citations.js';
import { placesIn } from '../../../server/src/core/resolve/places.js';
import type { Document } from '../../../server/src/core/workspace/types.js';
import { root } from '../../support/root.js';
import { blocks, clause, inWords, isProse, world } from './fixture.js';
import { strayCitations } from './stray.js';

function texts(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.treaty'));
  return Object.fromEntries(
    names.map((name) => [
      name.replace(/^.*[\\/]/u, '').replace(/\.treaty$/u, ''),
      readFileSync(join(root, folder, name), 'utf8'),
    ]),
  );
}

const library = texts('library');
const made = world({ ...library, ...texts('samples') }, { library: Object.keys(library) });
const korea = made.document('korea-1953');

/** Explicit and preceding cross-references between paragraphs: where, what. */
const crossReferences: readonly (readonly [string, readonly string[]])[] = [
  ['¶12', ['¶63']],
  ['¶13(a)', ['¶10', '¶11']],
  ['¶13(c)', ['¶43']],
  ['¶13(d)', ['¶43']],
  ['¶13(g)', ['¶43']],
  ['¶41', ['¶13(c)', '¶13(d)', '¶28']],
  ['¶42(c)', ['¶13(c)', '¶13(d)', '¶28', '¶43']],
  ['¶42(e)', ['¶43']],
  ['¶42(f)', ['¶42(e)']],
  ['¶54', ['¶51(a)']],
  ['¶56(a)', ['¶53', '¶54', '¶57']],
  ['¶57(a)', ['¶51(a)']],
  ['¶57(d)', ['¶51(a)']],
  ['¶58(b)', ['¶58(a)']],
  ['¶59(c)', ['¶59(a)', '¶59(b)']],
  ['¶63', ['¶12']],
  ['Annex/11', ['¶60']],
];

/** The clauses of the same text that a clause cites in prose, by citation, sorted, each once. */
function cited(document: Document, citation: string): readonly string[] {
  const block = clause(document, citation);
  const found = new Set<string>();
  for (const inline of document.model.inline(block)) {
    if (inline.kind !== 'citation') continue;
    for (const { resolution } of resolveCitation(made.snapshot, document, block, inline)) {
      for (const place of placesIn(resolution))
        if (place.kind === 'clause' && place.document === document) found.add(document.model.citation(place.block));
    }
  }
  return [...found].sort();
}

describe('resolve: the library and the samples', () => {
  it('finds every cross-reference of the Korean armistice', () => {
    assert.deepEqual(
      crossReferences.map(([from]) => [from, cited(korea, from)]),
      crossReferences.map(([from, to]) => [from, [...to].sort()]),
    );
  });

  it('finds no cross-reference between its paragraphs that the armistice does not have', () => {
    const known = new Set(crossReferences.map(([from]) => from));
    const others = blocks(korea).filter(
      (block) =>
        korea.model.isClause(block) &&
        korea.model.tree.part(block) === 'main' &&
        !known.has(korea.model.citation(block)),
    );
    assert.ok(others.length > 80);
    assert.deepEqual(
      others.flatMap((block) =>
        cited(korea, korea.model.citation(block)).map((to) => [korea.model.citation(block), to]),
      ),
      [],
    );
  });

  it('reports no citation and no slip in the library', () => {
    for (const id of Object.keys(library)) {
      const document = made.document(id);
      const faults = blocks(document)
        .filter((block) => isProse(document, block))
        .flatMap((block) =>
          document.model
            .inline(block)
            .flatMap((inline) =>
              inline.kind === 'citation'
                ? resolveCitation(made.snapshot, document, block, inline).map(({ resolution }) =>
                    inWords(document, resolution),
                  )
                : [],
            ),
        );
      assert.deepEqual(
        faults.filter((words) => /^(?:unresolved|ambiguous|slip)/u.test(words)),
        [],
        id,
      );
    }
  });

  for (const document of made.snapshot.ordered) {
    it(`leads from every canonical citation of ${document.uri} to its clause`, () => {
      assert.ok(blocks(document).some((block) => document.model.isClause(block)));
      assert.deepEqual(strayCitations(made, document), []);
    });
  }
});
