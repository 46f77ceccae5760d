// The six slots of a duty: who, what, where, by when, verified by whom, with what consequence. Slots are written as short text:
// `UKR` a declared thing, `"each Party"` words, `@` by annotation, `<¶2>` from another clause, `-` a gap.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Slot } from '../../../server/src/core/resolve/slot.js';
import { type DutySlots, slotsOf } from '../../../server/src/core/resolve/slots.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { readContent } from '../../support/content.js';
import { openFixture } from '../../support/workspace.js';
import { clause, world, type World } from './fixture.js';

type SlotKey = 'who' | 'toWhom' | 'what' | 'where' | 'byWhen' | 'verifiedBy' | 'consequence';

const head = `agreement own "Own"
  numbering: continuous

party UKR "Ukraine"
  side: west
party POL "Poland"
  side: west
party RUS "Russia"

body JMC "Joint Commission"
  mandate: supervise, investigate
body OSC "Observer Mission"
  mandate: monitor
zone DMZ "Demilitarized Zone"
term effective-time "Effective Time"

`;

function inWords(made: World, id: string, slot: Slot): string {
  const { model } = made.document(id);
  if (slot.kind === 'missing') return slot.reason === undefined ? '-' : `- (${slot.reason})`;
  const names = slot.names.map(({ text, declared }) => declared?.id.text ?? `"${text}"`).join(', ');
  const from = slot.kind === 'given' ? '' : `<${slot.from === NO_BLOCK ? 'agreement' : model.citation(slot.from)}> `;
  return `${from}${slot.by === 'annotation' ? '@' : ''}${names}`;
}

function slotsAt(made: World, id: string, citation: string): DutySlots {
  const document = made.document(id);
  const slots = slotsOf(made.snapshot, document, clause(document, citation));
  assert.ok(slots, `${citation} is no duty`);
  return slots;
}

/** Some slots of a clause of the text below the head. */
function read(text: string, citation: string, ...keys: readonly SlotKey[]): readonly string[] {
  const made = world({ own: head + text });
  const slots = slotsAt(made, 'own', citation);
  return keys.map((key) => inWords(made, 'own', slots[key]));
}

const who = (sentence: string): string => read(`1. ${sentence}\n`, '¶1', 'who')[0] ?? '';
const isActorless = (sentence: string): boolean => slotsAt(world({ own: `${head}1. ${sentence}\n` }), 'own', '¶1').actorless;

describe('the slots of a duty', () => {
  it('are those of obligations, prohibitions, permissions and recommendations, told apart', () => {
    const kinds = [
      ['Each Party shall withdraw.', 'obligation'], ['No Party shall enter.', 'prohibition'], ['Each Party may enter.', 'permission'], ['The Parties should meet.', 'recommendation'],
    ] as const;
    for (const [text, kind] of kinds) assert.equal(slotsAt(world({ own: `${head}1. ${text}\n` }), 'own', '¶1').kind, kind);
    for (const text of ['The Agreement shall enter into force on signature.', '"Zone" means the area on the map.', 'The sides stand where they stand.']) {
      const made = world({ own: `${head}1. ${text}\n` });
      assert.equal(slotsOf(made.snapshot, made.document('own'), clause(made.document('own'), '¶1')), undefined, text);
    }
  });

  it('lie where the words stand', () => {
    const { fixture, snapshot, document } = openFixture(
      `${head}1. Within ten days ⟦who: each Party⟧ shall ⟦what: remove all mines from the ⟦where: Demilitarized Zone⟧\n   ⟦when: not later than seventy-two (72) hours⟧ after the signature⟧.\n   @benefits ⟦benefits: UKR, RUS⟧\n   @enforced-by ⟦enforced: JMC⟧\n`,
    );
    const block = clause(document, '¶1');
    const slots = slotsOf(snapshot, document, block);
    assert.ok(slots);
    const place = (slot: Slot): readonly number[] => (slot.kind === 'missing' ? [] : [slot.span.start, slot.span.end]);
    const range = (name: string): readonly number[] => [fixture.ranges.get(name)?.start ?? NaN, fixture.ranges.get(name)?.end ?? NaN];
    assert.deepEqual(place(slots.who), range('who'));
    assert.deepEqual(place(slots.what), range('what'));
    assert.deepEqual(place(slots.where), range('where'));
    assert.deepEqual(place(slots.toWhom), range('benefits'));
    assert.deepEqual(place(slots.verifiedBy), range('enforced'));
    assert.deepEqual(place(slots.consequence), []);
  });

  describe('who', () => {
    it('is the subject of an active verb, whatever stands around it', () => {
      assert.equal(who('Ukraine shall withdraw its forces.'), 'UKR');
      assert.equal(who('Within ten days, Ukraine and Russia shall withdraw.'), 'UKR, RUS');
      assert.equal(who('Each of the Parties, acting in good faith, shall withdraw.'), '"Each of the Parties"');
      assert.equal(who('From the Effective Time neither Party shall attack.'), '"neither Party"');
      assert.equal(who('The roads are open; the opposing Commanders shall keep them so.'), '"the opposing Commanders"');
      assert.equal(who('Where the line crosses water, the Joint Commission shall mark it.'), 'JMC');
      assert.equal(who('A prison governor shall keep a list.'), '"A prison governor"');
      assert.equal(who('There shall be no forces in the area.'), '-');
    });

    it('is whom an annotation binds, before any words', () => {
      assert.deepEqual(read('1. Ukraine shall withdraw.\n   @binds west, RUS\n', '¶1', 'who'), ['@UKR, POL, RUS']);
      assert.deepEqual(read('1. Mines shall be removed.\n   @binds all\n', '¶1', 'who'), ['@UKR, POL, RUS']);
      assert.deepEqual(read('1. Mines shall be removed.\n   @binds XYZ\n', '¶1', 'who'), ['@"XYZ"']);
    });

    it('is in a passive sentence whoever acts, or whose the thing is', () => {
      assert.equal(who('Mines shall be removed by Ukraine within ten days.'), 'UKR');
      assert.equal(who('The lists shall be exchanged between the Parties.'), '"Parties"');
      assert.equal(who('The forces of each side shall be withdrawn.'), '"side"');
      assert.equal(who("Russia's forces shall be withdrawn."), 'RUS');
      assert.equal(who('The Parties shall be represented by two officers each.'), '"The Parties"');
      assert.equal(who('Crossing the line is prohibited to soldiers and civilians.'), '"soldiers and civilians"');
    });

    it('is nobody in a passive sentence that names nobody who acts', () => {
      for (const text of [
        'All mines shall be removed from the Demilitarized Zone.', 'Heavy weapons shall be withdrawn within ten days.', 'The results shall be promptly handed over to the Joint Commission.',
        'The Parties shall be notified thirty days before.', 'The dead shall not be disturbed.', 'Roads shall be opened by 1 June 2025.', 'Access shall be granted by means of a permit.',
      ]) {
        assert.equal(who(text), '-', text);
        assert.equal(isActorless(text), true, text);
      }
      for (const text of ['Each Party shall remove mines.', 'Mines shall be removed by the Joint Commission.', 'The waters shall be open to shipping.', 'There shall be peace.', 'The Parties shall be guided by law.']) {
        assert.equal(isActorless(text), false, text);
      }
      assert.equal(slotsAt(world({ own: `${head}1. Mines shall be removed.\n   @binds UKR\n` }), 'own', '¶1').actorless, false);
    });
  });

  it('to whom: annotated, or named behind the verb', () => {
    assert.deepEqual(read('1. Each Party shall report.\n   @benefits RUS\n', '¶1', 'toWhom'), ['@RUS']);
    assert.equal(read('1. Each Party shall hand the maps to the Joint Commission.\n', '¶1', 'toWhom')[0], 'JMC');
    assert.equal(read('1. Each Party shall hand the maps to the other Party.\n', '¶1', 'toWhom')[0], '"the other Party"');
    assert.equal(read('1. Each Party shall honour the authority of the other Party.\n', '¶1', 'toWhom')[0], '-');
  });

  it('what: the act up to the end of its sentence, with its object where it is passive', () => {
    assert.deepEqual(read('1. The war is over. Each Party shall open Art. 5 roads; it may close them.\n', '¶1', 'what'), ['"open Art. 5 roads"']);
    assert.deepEqual(read('1. All mines shall be removed.\n', '¶1', 'what'), ['"All mines shall be removed"']);
    assert.deepEqual(read('1. The Parties shall:\n   (a) open the roads; and\n   (b) close the gates.\n', '¶1(a)', 'what'), ['"open the roads"']);
  });

  it('where: zones and places in the words, else from the heading and the domain above', () => {
    const text = `Article 1. The Demilitarized Zone
@domain land

1. Each Party shall remove mines.

2. Each Party shall leave its own ports at once.

3. Each Party shall keep off.
   @domain sea

4. Each Party shall draw a line.
   @establishes DMZ, JMC

Article 2. Elsewhere
@domain air

5. Each Party shall fly low.
`;
    const where = (citation: string): string => read(text, citation, 'where')[0] ?? '';
    assert.equal(where('¶1'), '<Art. 1> DMZ');
    assert.equal(where('¶3'), '@"sea"');
    assert.equal(where('¶4'), '@DMZ');
    assert.equal(where('¶5'), '<Art. 2> @"air"');
    assert.equal(read('1. Each Party shall withdraw from the border areas.\n', '¶1', 'where')[0], '"from the border areas"');
    assert.equal(read('1. Each Party shall pay.\n', '¶1', 'where')[0], '-');
  });

  it('by when: a deadline, a limit in words, a term or event; no mere duration', () => {
    const when = (text: string): string => read(`1. ${text}\n`, '¶1', 'byWhen')[0] ?? '';
    assert.equal(when('Each Party shall leave.\n   @deadline 72 hours after effective-time'), '@"72 hours after effective-time"');
    assert.equal(when('Each Party shall leave within seventy-two (72) hours.'), '"within seventy-two (72) hours"');
    assert.equal(when('Each Party shall leave not later than 1 June 2025.'), '"not later than 1 June 2025"');
    assert.equal(when('Each Party shall leave upon signature.'), '"upon signature"');
    assert.equal(when('Each Party shall leave at the Effective Time.'), 'effective-time');
    assert.equal(when('Each Party shall leave without delay.'), '"without delay"');
    assert.equal(when('Each Party shall keep a stock worth 30 days.'), '-');
    assert.equal(when('Persons who on 1 May 2024 lived there shall go home.'), '-');
    assert.equal(when('Each Party shall leave.'), '-');
  });

  it('verified by: bodies that watch or enforce, their own, from above, in words, or none with a reason', () => {
    const text = `Article 1. One
@enforced-by JMC
@monitored-by OSC

1. Each Party shall leave.

2. Each Party shall stay.
   @enforced-by RUS

Article 2. Two

3. Each Party shall mark it under the supervision of the Joint Commission.

4. Each Party shall pay.
   @enforced-by none "trust"

5. Each Party shall write to the Joint Commission.
`;
    const by = (citation: string): string => read(text, citation, 'verifiedBy')[0] ?? '';
    assert.equal(by('¶1'), '<Art. 1> @OSC, JMC');
    assert.equal(by('¶2'), '@OSC, RUS');
    assert.equal(by('¶3'), 'JMC');
    assert.equal(by('¶4'), '- (trust)');
    assert.equal(by('¶5'), '-');
  });

  it('consequence: its own words, the clause marked for violations that stands nearest, or nothing', () => {
    const text = `Article 1. One

1. Each Party shall leave; in case of a serious violation the other Party may return.

2. Each Party shall stay.

3. A Party that breaks this Article shall pay.
   @clause violations

Article 2. Two

4. Each Party shall leave.

5. The Joint Commission shall look into a breach of this Article.
   @clause violations, monitoring

Article 3. Three

6. Each Party shall leave.
`;
    const after = (citation: string): string => read(text, citation, 'consequence')[0] ?? '';
    assert.equal(after('¶1'), '"in case of a serious violation"');
    assert.equal(after('¶2'), '<¶3> @"¶3"');
    assert.equal(after('¶3'), '@"violations"');
    assert.equal(after('¶4'), '<¶5> @"¶5"');
    assert.equal(after('¶6'), '<¶3> @"¶3"');
    assert.equal(read('1. Each Party shall leave.\n', '¶1', 'consequence')[0], '-');
  });

  it('a point has verb, parties, places, times and annotations of its chapeau', () => {
    const text = `1. Within seventy-two (72) hours the Parties shall, in the Demilitarized Zone:
   @enforced-by JMC
   @binds UKR, RUS
   (a) remove mines; and
   (b) report them to the Joint Commission by 1 June 2025.
       @binds UKR

2. The following shall be removed:
   (a) mines; and
   (b) wire.
`;
    assert.deepEqual(read(text, '¶1(a)', 'who', 'where', 'byWhen', 'verifiedBy', 'what'), ['<¶1> @UKR, RUS', '<¶1> DMZ', '<¶1> "Within seventy-two (72) hours"', '<¶1> @JMC', '"remove mines"']);
    assert.deepEqual(read(text, '¶1(b)', 'who', 'toWhom', 'byWhen'), ['@UKR', 'JMC', '"by 1 June 2025"']);
    // Whoever leads into the point acts where its own passive sentence names nobody.
    assert.deepEqual(read('1. Each Party shall ensure that:\n   (a) mines shall be removed; and\n   (b) the Joint Commission shall be told.\n', '¶1(a)', 'who'), ['<¶1> "Each Party"']);
    // A paragraph that leads into provisions lends them the same.
    assert.deepEqual(read('Article 1. One\n\nThe Observer Mission shall by 1 May 2025:\n\n1. watch; and\n\n2. report.\n', '¶2', 'who', 'byWhen', 'what'), ['<Art. 1~1> OSC', '<Art. 1~1> "by 1 May 2025"', '"report"']);
    assert.equal(slotsAt(world({ own: head + text }), 'own', '¶2(a)').actorless, true);
    assert.equal(slotsAt(world({ own: head + text }), 'own', '¶1(a)').actorless, false);
  });

  it('reads Ukrainian', () => {
    const uk = head.replace('numbering', 'language: uk\n  numbering');
    const slots = (sentence: string): DutySlots => slotsAt(world({ own: `${uk}1. ${sentence}\n` }), 'own', '¶1');
    const shown = (sentence: string, key: SlotKey): string => inWords(world({ own: `${uk}1. ${sentence}\n` }), 'own', slots(sentence)[key]);
    assert.equal(shown("Протягом 72 годин кожна Сторона зобов'язана відвести війська із зони.", 'who'), '"кожна Сторона"');
    assert.equal(shown("Протягом 72 годин кожна Сторона зобов'язана відвести війська із зони.", 'byWhen'), '"Протягом 72 годин"');
    assert.equal(shown("Кожна Сторона зобов'язана вивести війська із прикордонної зони.", 'where'), '"із прикордонної зони"');
    assert.equal(slots('Міни повинні бути знищені.').actorless, true);
    assert.equal(slots('Міни повинні бути знищені Сторонами.').actorless, false);
    assert.equal(shown('Міни повинні бути знищені Сторонами.', 'who'), '"Сторонами"');
    assert.equal(shown('Сторони повинні відійти; у разі порушення діє стаття 5.', 'consequence'), '"у разі порушення"');
  });

  it('reads Russian, French, Spanish and Korean', () => {
    const shown = (language: string, sentence: string, key: SlotKey): string => {
      const made = world({ own: `agreement own "Own"\n  numbering: continuous\n  language: ${language}\nparty UKR "Ukraine"\n\n1. ${sentence}\n` });
      return inWords(made, 'own', slotsAt(made, 'own', '¶1')[key]);
    };
    assert.equal(shown('ru', 'Каждая Сторона обязана отвести войска в течение 72 часов.', 'who'), '"Каждая Сторона"');
    assert.equal(shown('ru', 'Мины должны быть уничтожены.', 'who'), '-');
    assert.equal(shown('fr', 'Chaque Partie doit retirer ses forces dans un délai de 72 heures.', 'who'), '"Chaque Partie"');
    assert.equal(shown('fr', 'Les mines doivent être retirées par les Parties.', 'who'), '"Parties"');
    assert.equal(shown('es', 'Las Partes deberán retirar sus fuerzas en caso de incumplimiento.', 'consequence'), '"en caso de incumplimiento"');
    assert.equal(shown('ko', '쌍방은 72시간 이내에 군대를 철수하여야 한다.', 'who').includes('쌍방'), true);
  });

  it('are those a reader finds in the Korean armistice', () => {
    const { snapshot, document } = readContent();
    const korea = document('korea-1953');
    const made: World = { snapshot, document: () => korea };
    const row = (citation: string): readonly string[] => {
      const slots = slotsAt(made, '', citation);
      return (['who', 'where', 'byWhen', 'verifiedBy', 'consequence'] as const).map((key) => inWords(made, '', slots[key]));
    };
    assert.deepEqual(row('¶13(a)'), ['<¶13> @UNC, KPA, CPV', 'DMZ', '@"72 hours after entry-into-force"', '@JOT, MAC', '<¶29> @"¶29"']);
    // The only self-help of the armistice says itself what follows.
    assert.deepEqual(row('¶13(b)').slice(-1), ['"if they are not withdrawn in that"']);
    assert.deepEqual(row('¶15'), ['@UNC, KPA, CPV, ROK', 'DMZ', '-', '-', '<¶29> @"¶29"']);
    // The title of its heading names the zone, and so does the paragraph.
    assert.deepEqual(row('¶7').slice(0, 2), ['"soldiers and civilians alike"', 'MDL']);
    const asylum = slotsAt(made, '', 'Annex/11');
    assert.equal(asylum.actorless, true);
    assert.equal(inWords(made, '', asylum.byWhen), '"after the ninety (90) days"');
    assert.equal(slotsAt(made, '', '¶60').kind, 'recommendation');
  });
});
