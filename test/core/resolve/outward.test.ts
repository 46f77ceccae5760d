// References across files are found without reading what cannot hold one: compared with going through every block of every file.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { familyOf } from '../../../server/src/core/resolve/family.js';
import { occurrencesIn, placesOf } from '../../../server/src/core/resolve/occurrences.js';
import { agreementPlace, clausePlace, placeKey } from '../../../server/src/core/resolve/places.js';
import { referencesTo } from '../../../server/src/core/resolve/references.js';
import type { Place } from '../../../server/src/core/resolve/types.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { blocks, world } from './fixture.js';

const silentKinds: ReadonlySet<string> = new Set(['number', 'word', 'declaration', 'definition']);

/** What stands where, as text: `file start-end kind`. Every block of every file of the family, or that names the agreement, is read. */
function bruteForce(snapshot: Snapshot, place: Place): readonly string[] {
  const may = new Set([...familyOf(snapshot, place.document), ...snapshot.citing(place.document.model.agreement.id.text)]);
  const key = placeKey(place);
  return snapshot.ordered.filter((document) => may.has(document)).flatMap((document) =>
    blocks(document).flatMap((block) =>
      occurrencesIn(document, block)
        .filter((occurrence) => !silentKinds.has(occurrence.kind))
        .flatMap((occurrence) => {
          const resolution = placesOf(snapshot, document, occurrence);
          const places = resolution.kind === 'resolved' ? resolution.places.filter((each) => placeKey(each) === key) : [];
          return places.map(() => `${document.uri} ${occurrence.span.start}-${occurrence.span.end} ${occurrence.kind}`);
        }),
    ),
  );
}

function everyPlace(document: Document): readonly Place[] {
  return [
    agreementPlace(document),
    ...document.model.declarations.map((declaration): Place => ({ kind: 'declaration', document, declaration })),
    ...blocks(document).filter((block) => document.model.isClause(block)).map((block) => clausePlace(document, block)),
  ];
}

function check(snapshot: Snapshot): number {
  let across = 0;
  for (const document of snapshot.ordered) {
    for (const place of everyPlace(document)) {
      const found = referencesTo(snapshot, place);
      const inWords = found.map(({ document: { uri }, occurrence: { span, kind } }) => `${uri} ${span.start}-${span.end} ${kind}`);
      assert.deepEqual(inWords, bruteForce(snapshot, place), `${document.uri} ${placeKey(place)}`);
      across += found.filter((each) => each.document !== document).length;
    }
  }
  return across;
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
const file = (id: string): fc.Arbitrary<string> => fc
  .record({
    title, alias: fc.constantFrom('', '  alias: Armistice\n', '  alias: Minsk Protocol\n', '  alias: AA, Geneva*\n', '  alias: bb\n'),
    more: fc.constantFrom('', '  precedent: aa\n', '  precedent: Armistice, cc\n', '  part-of: bb\n', '  amends: aa, bb\n', '  supersedes: "Minsk Protocol"\n', '  version-of: cc\n'),
    body: fc.constantFrom('', 'body JMC "Joint Military Commission"\n  scope: aa:1, 2\n  established-by: cc:1\n', 'body JMC "Commission"\n  precedent: 1, bb:JMC\n'),
    clauses: fc.array(fc.tuple(sentence, annotation), { minLength: 1, maxLength: 5 }), note: fc.constantFrom('', '[1] See {aa:1}.\n'), table: fc.constantFrom('', '| {aa:1} | paragraph 1 of the Minsk Protocol |\n'),
  })
  .map(({ title: name, alias, more, body, clauses, note, table }) =>
    `agreement ${id} "${name}"\n${alias}${more}\n${body}\n${clauses.map(([words, line], i) => `${i + 1}. ${words}\n${line}`).join('\n')}\n${table}\n${note}`);

describe('references across files', () => {
  it('are those that going through every block finds', () => {
    let across = 0;
    fc.assert(
      fc.property(file('aa'), file('bb'), file('cc'), fc.constantFrom([], ['cc'], ['aa']), (aa, bb, cc, library) => {
        across += check(world({ aa, bb, cc, dd: cc.replace('agreement cc', 'agreement dd') }, { library }).snapshot);
      }),
      { numRuns: 60 },
    );
    assert.ok(across > 200, `only ${across} references led from one file to another`);
  });

  it('follow a name that another agreement bore without its article until it was renamed', () => {
    const body = '\n\n\n1. See {aa:1} and {bb:1|that}.\n\n';
    let { snapshot } = world({ aa: `agreement aa "The Minsk Protocol"${body}`, bb: `agreement bb "Korean Armistice Agreement"\n  alias: Minsk Protocol${body}`, cc: `agreement cc "Another"${body}| {aa:1} | paragraph 1 of the Minsk Protocol |\n` });
    check(snapshot);
    snapshot = withDocument(snapshot, createDocument('bb', `agreement xx "Parties' Accord"${body}`, { library: false }));
    check(snapshot);
  });

  it('are the same after edits of any of the files, whatever was asked before', () => {
    const edit = fc.record({ id: fc.constantFrom('aa', 'bb', 'cc'), text: file('xx'), renamed: fc.boolean() });
    fc.assert(
      fc.property(file('aa'), file('bb'), file('cc'), fc.array(edit, { minLength: 1, maxLength: 4 }), (aa, bb, cc, edits) => {
        let { snapshot } = world({ aa, bb, cc });
        check(snapshot);
        for (const { id, text, renamed } of edits) {
          const before = snapshot.documents.get(id)!;
          const whole = before.model.tree.text.slice(0, before.model.tree.text.length);
          // Either another text under another name, or the same heading lines with other clauses.
          const next = renamed ? text : `${whole.slice(0, whole.indexOf('1. '))}${text.slice(text.indexOf('1. '))}`;
          snapshot = withDocument(snapshot, createDocument(id, next, { library: false }));
          check(snapshot);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are not looked for again in other files while somebody types', () => {
    const { snapshot, document } = world({ aa: '1. One.\n', bb: '1. See {aa:1}.\n', cc: '1. Else.\n' });
    const first = referencesTo(snapshot, clausePlace(document('aa'), blocks(document('aa'))[0]!));
    const typed = withDocument(snapshot, createDocument('cc', '1. Something else.\n', { library: false }));
    assert.equal(typed.names, snapshot.names);
    const again = referencesTo(typed, clausePlace(document('aa'), blocks(document('aa'))[0]!));
    assert.equal(first.length, 1);
    assert.equal(again[0]!.occurrence, first[0]!.occurrence);
  });
});
