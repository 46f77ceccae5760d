// Who cites a place is found by reading only the blocks that may: the answers must be those of reading every block of every file.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { blocksThatMayCite } from '../../../server/src/core/resolve/cited-as.js';
import { occurrencesIn, placesOf } from '../../../server/src/core/resolve/occurrences.js';
import { clausePlace, declarationPlace, placeKey } from '../../../server/src/core/resolve/places.js';
import { referencesTo } from '../../../server/src/core/resolve/references.js';
import type { Occurrence, Place } from '../../../server/src/core/resolve/types.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { root } from '../../support/root.js';
import { clauseLines } from '../edits/support/lines.js';
import { blocks, clause, world } from './fixture.js';

/** Every occurrence of every file under the key of each place it means. */
function whole(snapshot: Snapshot): ReadonlyMap<string, readonly { readonly document: Document; readonly occurrence: Occurrence }[]> {
  const found = new Map<string, { document: Document; occurrence: Occurrence }[]>();
  for (const document of snapshot.ordered) {
    for (const block of blocks(document)) {
      for (const occurrence of occurrencesIn(snapshot, document, block)) {
        if (['number', 'word', 'declaration', 'definition'].includes(occurrence.kind)) continue;
        const resolution = placesOf(snapshot, document, occurrence);
        if (resolution.kind !== 'resolved') continue;
        for (const place of resolution.places) {
          const list = found.get(placeKey(place));
          if (list) list.push({ document, occurrence });
          else found.set(placeKey(place), [{ document, occurrence }]);
        }
      }
    }
  }
  return found;
}

function placesIn(document: Document): readonly Place[] {
  const { model } = document;
  return [...blocks(document).map((block) => clausePlace(document, block)), ...[model.agreement, ...model.declarations].map((declared) => declarationPlace(document, declared))];
}

/** How many references there are; fails where `referencesTo` says something else. */
function check(snapshot: Snapshot): number {
  const all = whole(snapshot);
  let count = 0;
  for (const document of snapshot.ordered) {
    for (const place of placesIn(document)) {
      const expected = all.get(placeKey(place)) ?? [];
      count += expected.length;
      // A snapshot of its own for each place: nothing is answered from what was read for another.
      const asked = withDocuments(snapshot, []);
      const said = referencesTo(asked, place).map(({ document: citing, occurrence }) => `${citing.uri} ${occurrence.kind} ${occurrence.block} ${occurrence.span.start}-${occurrence.span.end}`);
      assert.deepEqual(said, expected.map(({ document: citing, occurrence }) => `${citing.uri} ${occurrence.kind} ${occurrence.block} ${occurrence.span.start}-${occurrence.span.end}`), placeKey(place));
    }
  }
  return count;
}

const text = fc.array(fc.constantFrom(...clauseLines), { minLength: 4, maxLength: 30 }).map((chosen) => `${chosen.join('\n')}\n`);

/** Texts in which what is cited is there. */
const treaty = fc.record({ numbering: fc.constantFrom('continuous', 'per-article'), words: fc.array(fc.constantFrom(
  'as paragraph 1 says', 'under Article 2(1)', 'see {1}, {2(a)} and {1-3}', 'in this Article and this paragraph', 'the preceding paragraph', 'the preceding paragraphs', 'the second paragraph', 'the first subparagraph of paragraph 1',
  'the last paragraph', 'the second sentence of paragraph 1', 'the second sentence', 'paragraphs 1 to 3', 'Articles 1 to 2', 'Article 1, paragraph 2, and that Article', 'paragraph 1a of Article 1', 'Article II', 'the Annex', 'Annex I, paragraph 1',
  'the preamble', 'the second recital', 'the preceding Article', '{Art. 1/A}', '{1/A}', '{~2}', '{(a)}', '{#mark}', 'paragraph 1.1', 'subparagraph (a)', 'the second sentence of the preceding paragraph', 'this Agreement', 'Section A', 'point (b) of that paragraph',
), { minLength: 14, maxLength: 14 }) }).map(({ numbering, words }) => {
  const say = (i: number): string => words[i] ?? '';
  return `agreement own "Own"\n  numbering: ${numbering}\n\nPreamble\n\nRecital ${say(0)}.\n\nRecital, ${say(1)}.\n\nArticle 1. Aim\n\n1. Text ${say(2)}:\n   (a) point ${say(3)};\n   (b) point ${say(4)}.\n@id mark\n\n2. Text, ${say(5)}.\n\n   More ${say(6)}.\n\n` +
    `Article 2. Means\n\nPlain ${say(7)}.\n\n${numbering === 'continuous' ? '3' : '1'}. Text ${say(8)}.\n@option A\n\n${numbering === 'continuous' ? '4' : '2'}. And ${say(9)}.\n@option B\n\n   1.1. Dotted ${say(10)}.\n\nSection A. Last\n\nWords ${say(11)}.\n\nAnnex I. Map\n\n1. Text ${say(12)}.\n\n2. Text ${say(13)}.\n`;
});

describe('resolve: blocks that may cite a place', () => {
  it('hold every reference to it, in texts of any lines', () => {
    let found = 0;
    fc.assert(
      fc.property(text, text, (own, other) => {
        found += check(world({ own, other: `agreement other "Other"\n  part-of: own\n\n${other}` }).snapshot);
      }),
      { numRuns: 60 },
    );
    assert.ok(found > 200, `only ${found} references`);
  });

  it('hold every reference to it, in treaties whose citations lead somewhere', () => {
    let found = 0;
    fc.assert(
      fc.property(treaty, (own) => {
        found += check(world({ own }).snapshot);
      }),
      { numRuns: 120 },
    );
    assert.ok(found > 1000, `only ${found} references`);
  });

  it('hold every reference to it, in the library', () => {
    const names = readdirSync(join(root, 'library')).filter((name) => name.endsWith('.treaty'));
    const documents = names.map((name) => createDocument(name, readFileSync(join(root, 'library', name), 'utf8'), { library: true }));
    assert.ok(check(withDocuments(createSnapshot(emptyConfig), documents)) > 500);
  });

  it('are few in a long text', () => {
    const articles = Array.from({ length: 200 }, (_, i) => `Article ${i + 1}. Title\n\n1. Under Article ${((i * 7) % 200) + 1} the Parties act.\n`).join('\n');
    const { snapshot, document: named } = world({ own: articles });
    const document = named('own');
    const cited = clausePlace(document, clause(document, 'Art. 77'));
    assert.ok(blocksThatMayCite(snapshot, document, cited).length < 5);
  });
});
