// The names that stand in the prose of a family of files: whose they are, and that a file by itself has none but its own.
import assert from 'node:assert/strict';
import { blocksNaming, mentionsOf, namesFromOthersStay } from '../../../server/src/core/resolve/named-here.js';
import { referencesTo } from '../../../server/src/core/resolve/references.js';
import { declarationPlace } from '../../../server/src/core/resolve/places.js';
import { slotsOf } from '../../../server/src/core/resolve/slots.js';
import type { Slot } from '../../../server/src/core/resolve/slot.js';
import { enforcement } from '../../../server/src/core/resolve/enforcement.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import { withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { atMarker, blocks, clause, world, type World } from './fixture.js';

const whole = `agreement whole "Truce"
party ALB "Albora"
party BEN "Benistan"
body JC "Joint Commission"
  mandate: verify, enforce
  scope: SEA
zone SEA "Narrow Sea"
term Day "Zero Day"

1. Albora shall leave the Harbour, and the Port Office shall count its ships.
`;
const annex = (text: string): string => `agreement ports "Annex A: Ports"\n  part-of: whole\nbody PO "Port Office"\nzone HAR "Harbour"\n\n${text}\n`;

/** What the prose of a file names: the words, and whose they are. */
function named({ snapshot, document: find }: World, id: string): readonly string[] {
  const document = find(id);
  const { text } = document.model.tree;
  return blocks(document).flatMap((block) => mentionsOf(snapshot, document, block).map(({ span, declared, home }) => `${text.slice(span.start, span.end)}: ${declared.id.text} ${home?.model.agreement.id.text ?? 'own'}`));
}

describe('resolve: names in a family of files', () => {
  it('an annex names what its whole declares, and the whole what an annex does', () => {
    const made = world({ whole, ports: annex('1. Benistan and the Port Office shall report to the Joint Commission on Zero Day.') });
    assert.deepEqual(named(made, 'ports'), ['Benistan: BEN whole', 'Port Office: PO own', 'Joint Commission: JC whole', 'Zero Day: Day whole']);
    assert.deepEqual(named(made, 'whole'), ['Albora: ALB own', 'Harbour: HAR ports', 'Port Office: PO ports']);
  });

  it('annexes name what stands in one another', () => {
    const made = world({ whole, ports: annex('1. Ports.'), sea: 'agreement sea "Annex B"\n  part-of: whole\n\n1. The Port Office meets.\n' });
    assert.deepEqual(named(made, 'sea'), ['Port Office: PO ports']);
  });

  it('the longer name counts, of equal ones the file\'s own; braces are no prose', () => {
    const own = 'agreement sea "Annex B"\n  part-of: whole\nbody OC "Commission"\nparty BE "Benistan"\n\n1. Benistan, the Commission, the Joint Commission, {JC}.\n';
    assert.deepEqual(named(world({ whole, sea: own }), 'sea'), ['Benistan: BE own', 'Commission: OC own', 'Joint Commission: JC whole']);
  });

  it('a file of no family names its own alone, and nothing is made for it', () => {
    const made = world({ whole, other: 'agreement other "Other"\nparty CIR "Cirland"\n\n1. Cirland, Albora.\n' });
    assert.deepEqual(named(made, 'other'), ['Cirland: CIR own']);
    const document = made.document('other');
    for (const block of blocks(document)) assert.equal(mentionsOf(made.snapshot, document, block), document.model.mentions(block));
  });

  it('a duty of an annex has its six slots from the names of the whole', () => {
    const made = world({ whole, ports: annex('1. Benistan shall, within ten days after Zero Day, hand over the ships in the Narrow Sea to Albora, verified by the Joint Commission.\n\n2. Ships shall be counted.\n   @binds ALB\n   @establishes SEA\n\n3. No ship shall enter the Narrow Sea.\n   @enforced-by JC\n\n4. No ship shall leave.\n   @enforced-by JC') });
    const document = made.document('ports');
    const names = (slot: Slot | undefined): string => (slot && slot.kind !== 'missing' ? slot.names.map(({ declared, text }) => declared?.id.text ?? text).join() : '-');
    const slots = slotsOf(made.snapshot, document, clause(document, '¶1'));
    assert.deepEqual([slots?.who, slots?.toWhom, slots?.where, slots?.verifiedBy].map(names), ['BEN', 'ALB', 'SEA', 'JC']);
    const marked = slotsOf(made.snapshot, document, clause(document, '¶2'));
    assert.deepEqual([marked?.who, marked?.where].map(names), ['ALB', 'SEA']);
    assert.deepEqual(['¶3', '¶4'].map((each) => enforcement(made.snapshot, document, clause(document, each)).bodies[0]?.why), ['ok', 'out-of-scope']);
  });

  it('what leads to a name leads to its declaration in the other file, and back', () => {
    assert.match(atMarker(annex('1. The Joint Com<|>mission meets.'), { whole }).means, /JC/);
    const made = world({ whole, ports: annex('1. Benistan shall inform the Joint Commission.\n\n2. The Joint Commission shall reply.') });
    const [home, document] = [made.document('whole'), made.document('ports')];
    const body = home.model.declared('JC');
    assert.ok(body);
    assert.deepEqual(blocksNaming(made.snapshot, document, home, body.block).map((block) => document.model.citation(block)), ['¶1', '¶2']);
    assert.deepEqual(referencesTo(made.snapshot, declarationPlace(home, body)).map(({ document: { uri }, occurrence }) => `${uri} ${occurrence.kind}`), ['ports mention', 'ports mention']);
  });

  it('names follow the other file as it is edited, and clauses elsewhere change nothing', () => {
    const made = world({ whole, ports: annex('1. Albora and Aldora.') });
    const before = made.document('whole');
    const edit = (words: string, by: string): ReturnType<typeof withDocument> => {
      const start = before.model.tree.text.slice(0, before.model.tree.text.length).indexOf(words);
      assert.ok(start >= 0);
      return withDocument(made.snapshot, editDocument(before, [{ span: { start, end: start + words.length }, newText: by }]));
    };
    const now = edit('"Albora"', '"Aldora"');
    const find = (id: string) => now.documents.get(id)!;
    assert.deepEqual(named(made, 'ports'), ['Albora: ALB whole']);
    assert.deepEqual(named({ snapshot: now, document: find }, 'ports'), ['Aldora: ALB whole']);
    assert.equal(namesFromOthersStay(made.snapshot, now, 'ports'), false);
    assert.equal(namesFromOthersStay(made.snapshot, edit('count its ships', 'count them'), 'ports'), true);
    assert.equal(namesFromOthersStay(made.snapshot, withDocument(made.snapshot, createDocument('more', 'agreement more "More"\n  part-of: whole\n', { library: false })), 'ports'), false);
    assert.equal(namesFromOthersStay(made.snapshot, withDocument(made.snapshot, createDocument('more', 'agreement more "More"\n', { library: false })), 'ports'), true);
  });

  it('where a declaration stands is told as it is now, though the names stay', () => {
    const made = world({ whole, ports: annex('1. The Joint Commission meets.') });
    const before = made.document('whole');
    const moved = editDocument(before, [{ span: { start: 0, end: 0 }, newText: '// A remark.\n' }]);
    const now = withDocument(made.snapshot, moved);
    const document = made.document('ports');
    const at = (snapshot: typeof now): number => mentionsOf(snapshot, document, clause(document, '¶1'))[0]!.declared.id.span.start;
    assert.equal(at(now) - at(made.snapshot), '// A remark.\n'.length);
  });
});
