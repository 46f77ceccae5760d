// Files that name one another in every way there is, and what reading every block of them finds.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { familyOf } from '../../../server/src/core/resolve/family.js';
import { occurrencesIn, placesOf } from '../../../server/src/core/resolve/occurrences.js';
import { agreementPlace, clausePlace, placeKey } from '../../../server/src/core/resolve/places.js';
import { referencesTo } from '../../../server/src/core/resolve/references.js';
import type { Place } from '../../../server/src/core/resolve/types.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { blocks } from './fixture.js';

const silentKinds: ReadonlySet<string> = new Set(['number', 'word', 'declaration', 'definition']);

/** What stands where, as text: `file start-end kind`. Every block of every file of the family, or that names the agreement, is read. */
export function bruteForce(snapshot: Snapshot, place: Place): readonly string[] {
  const may = new Set([...familyOf(snapshot, place.document), ...snapshot.citing(place.document.model.agreement.id.text)]);
  const key = placeKey(place);
  return snapshot.ordered.filter((document) => may.has(document)).flatMap((document) =>
    blocks(document).flatMap((block) =>
      occurrencesIn(snapshot, document, block)
        .filter((occurrence) => !silentKinds.has(occurrence.kind))
        .flatMap((occurrence) => {
          const resolution = placesOf(snapshot, document, occurrence);
          const places = resolution.kind === 'resolved' ? resolution.places.filter((each) => placeKey(each) === key) : [];
          return places.map(() => `${document.uri} ${occurrence.span.start}-${occurrence.span.end} ${occurrence.kind}`);
        }),
    ),
  );
}

export function everyPlace(document: Document): readonly Place[] {
  return [
    agreementPlace(document),
    ...document.model.declarations.map((declaration): Place => ({ kind: 'declaration', document, declaration })),
    ...blocks(document).filter((block) => document.model.isClause(block)).map((block) => clausePlace(document, block)),
  ];
}

export function check(snapshot: Snapshot): number {
  let across = 0;
  for (const document of snapshot.ordered) {
    for (const place of everyPlace(document)) {
      const found = referencesTo(snapshot, place);
      assert.deepEqual(inWords(found), bruteForce(snapshot, place), `${document.uri} ${placeKey(place)}`);
      across += found.filter((each) => each.document !== document).length;
    }
  }
  return across;
}

export function inWords(found: ReturnType<typeof referencesTo>): readonly string[] {
  return found.map(({ document: { uri }, occurrence: { span, kind } }) => `${uri} ${span.start}-${span.end} ${kind}`);
}

/** Sentences that name agreements `aa`, `bb`, `cc` in every way there is. */
const sentence = fc.constantFrom(
  'See {aa:1} and {bb:1|that}.', 'See {dd‑e}, {1, bb} and {aa：1}.', 'As in {aa} or {cc:}.', 'As paragraph 1 of the Minsk Protocol says.', 'In paragraph 2 of the MINSK\n   protocol and that paragraph.',
  'Article 1 of the Korean Armistice Agreement. That Article shall apply.', 'Paragraph 1 of the Korean Armi\u00adstice Agreement.', 'Paragraph 1 of the Armistice.',
  'Paragraphs 1 and 2 of the Женевської конвенції.', 'paragraph 1 of this Agreement, {1}', 'The Geneva convention, paragraph 1.', 'Paragraph 2 of the Geneva convention applies.',
  'Paragraph 1 of the E\u0301vian Accords.', 'Paragraph 1 of the Évian Accords', 'See {#mark}, {aa:#mark}, {aa:JMC} and {JMC}.', 'The JMC acts under paragraph 1 of AA.', 'See {aa:1, 2; bb:2}.', 'See {aa:1-2}, {Art. 1}.',
  '第1條 of the 停戰協定', 'The Parties\' own paragraph 1 of the Parties’ Accord.',
);
const annotation = fc.constantFrom('', '   @precedent 1\n', '   @precedent aa:2, 1\n', '   @see bb:1\n', '   @omits 2 "why"\n', '   @after cc:1, #mark\n', '   @id mark\n', '   @precedent none "new"\n');
const title = fc.constantFrom('Minsk Protocol', 'The Minsk Protocol', 'Korean Armistice Agreement', 'Женевської конвенції', 'Geneva Convention', 'Évian Accords', 'Accord of the Parties\'', "Parties' Accord", '停戰協定', '');
/** Sentences that name them in targets, and perhaps one that names them otherwise. */
const plainSentence = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('See {aa:1} and {bb:1|that}.', 'See {1} and {aa:1, 2; bb:2}.', 'See {aa:#mark}, {aa:JMC} and {#mark}.', 'See {aa:1-2} and {cc:1,\n   2}.', 'See {bb:}.', 'See {cc:7}, {BB:1}.', 'See {dd:1} [so {cc:1}].', 'Nothing.') },
  { weight: 1, arbitrary: sentence },
);

/** `plain`: most of it is said in targets. */
export const file = (id: string, kind: 'any' | 'plain' = 'any'): fc.Arbitrary<string> => fc
  .record({
    title: kind === 'plain' ? fc.oneof({ weight: 4, arbitrary: fc.constant(`${id.toUpperCase()}burg Accord`) }, title) : title, alias: kind === 'plain' ? fc.constantFrom('', '', '  alias: ZZ, bb\n') : fc.constantFrom('', '  alias: Armistice\n', '  alias: Minsk Protocol\n', '  alias: AA, Geneva*\n', '  alias: bb\n'),
    more: kind === 'plain' ? fc.constantFrom('', '', '', '  precedent: aa\n', '  part-of: bb\n') : fc.constantFrom('', '  precedent: aa\n', '  precedent: Armistice, cc\n', '  part-of: bb\n', '  amends: aa, bb\n', '  supersedes: "Minsk Protocol"\n', '  version-of: cc\n'),
    body: fc.constantFrom('', 'body JMC "Joint Military Commission"\n  scope: aa:1, 2\n  established-by: cc:1\n', 'body JMC "Commission"\n  precedent: 1, bb:JMC\n'),
    clauses: fc.array(fc.tuple(kind === 'plain' ? plainSentence : sentence, annotation), { minLength: 1, maxLength: 5 }), note: fc.constantFrom('', '[1] See {aa:1}.\n'), table: kind === 'plain' ? fc.constant('') : fc.constantFrom('', '| {aa:1} | paragraph 1 of the Minsk Protocol |\n'),
  })
  .map(({ title: name, alias, more, body, clauses, note, table }) =>
    `agreement ${id} "${name}"\n${alias}${more}\n${body}\n${clauses.map(([words, line], i) => `${i + 1}. ${words}\n${line}`).join('\n')}\n${table}\n${note}`);
