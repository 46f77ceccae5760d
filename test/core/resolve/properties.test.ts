// Properties of the resolver: a clause's canonical citation leads back to it alone; resolving never fails on any text; an answer
// does not depend on what was asked before.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { counterparts, omissions, uncovered } from '../../../server/src/core/resolve/correspondence.js';
import { enforcement } from '../../../server/src/core/resolve/enforcement.js';
import { occurrencesIn, placesOf, whatStands } from '../../../server/src/core/resolve/occurrences.js';
import { blockOf, placesIn, selectionOf, spanOf } from '../../../server/src/core/resolve/places.js';
import { citedBy } from '../../../server/src/core/resolve/references.js';
import { blocks, isProse, world } from './fixture.js';
import { madeAgreement as agreement } from './made-agreement.js';
import { strayCitations } from './stray.js';

const pieces = fc.constantFrom(
  '1. ',
  '2. ',
  '(a) ',
  '(b) ',
  '(i) ',
  '\n',
  '\n\n',
  'Article 1. Aim\n',
  'Article II\n',
  'Annex I\n',
  'Annex\n',
  'Preamble\n',
  'Chapter 3. X\n',
  '{1}',
  '{13(d)}',
  '{(a)}',
  '{1-9}',
  '{#x}',
  '{own:2}',
  '{~1}',
  '{Annex I/1}',
  '{',
  '}',
  '{1|',
  'Article 1',
  'paragraph 2',
  'paragraphs 1 to 3',
  'subparagraph (a)',
  'this Article',
  'that paragraph',
  'the preceding paragraph',
  'of Article 5',
  'of the Minsk Protocol',
  'the third recital',
  'Article 5.3.1',
  '6-08',
  '@precedent 1\n',
  '@precedent own:1, other:2(a)\n',
  '@precedent none "x"\n',
  '@omits 1 "y"\n',
  '@enforced-by JMC\n',
  '@option A "x"\n',
  '@id x\n',
  '@binds all\n',
  '@heading\n',
  'body JMC "C"\n  scope: 1, Z\n  mandate: monitor\n',
  'zone Z "Zone"\n',
  'agreement own "Own"\n  part-of: other\n  precedent: other, own\n',
  'the Zone shall ',
  '"Term" means ',
  '— ',
  '제1조\n',
  'Стаття 2\n',
  '第一条\n',
  ' \u00a0',
  '\r',
  '\u0000',
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ maxLength: 200, unit: 'grapheme' }),
);

describe('resolve: properties', () => {
  it('leads from a clause’s canonical citation back to it, and to it alone', () => {
    fc.assert(
      fc.property(agreement, (text) => {
        const made = world({ made: text });
        assert.deepEqual(strayCitations(made, made.document('made')), []);
      }),
      { numRuns: 300 },
    );
  });

  it('never fails, and every place lies in its document', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(400), (own, other, offset) => {
        const made = world({
          own,
          other: `agreement other "Minsk Protocol"\n  part-of: own\n  precedent: own\n\n${other}`,
        });
        for (const document of made.snapshot.ordered) {
          whatStands(made.snapshot, document, Math.min(offset, document.model.tree.text.length));
          omissions(made.snapshot, document);
          uncovered(made.snapshot, document);
          for (const block of blocks(document)) {
            if (isProse(document, block)) {
              counterparts(made.snapshot, document, block);
              enforcement(made.snapshot, document, block);
              citedBy(made.snapshot, document, block);
            }
            for (const occurrence of occurrencesIn(made.snapshot, document, block)) {
              for (const place of placesIn(placesOf(made.snapshot, document, occurrence))) {
                const { length } = place.document.model.tree.text;
                for (const span of [spanOf(place), selectionOf(place)])
                  assert.ok(0 <= span.start && span.start <= span.end && span.end <= length);
              }
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answers in a new world', () => {
    const answersOf = (own: string): readonly string[] => {
      const made = world({ own });
      const document = made.document('own');
      const all = blocks(document).flatMap((block) =>
        occurrencesIn(made.snapshot, document, block).map((occurrence) => ({ block, occurrence })),
      );
      return all.map(({ occurrence }) =>
        JSON.stringify(placesIn(placesOf(made.snapshot, document, occurrence)).map(blockOf)),
      );
    };
    fc.assert(
      fc.property(anyText, (own) => assert.deepEqual(answersOf(own), answersOf(own))),
      { numRuns: 100 },
    );
  });
});
