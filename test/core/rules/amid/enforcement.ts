// How each rule of the category "enforcement" is made to find something in the agreement of fifty clauses.

import { fifty } from './fifty.js';
import type { Amid, Edit, Entries } from './types.js';

/** A further body, sound in all that is not taken out, and one clause that it enforces. */
function further(take: Readonly<Record<string, string | undefined>>, enforces = true): Amid['edits'] {
  const fields: Readonly<Record<string, string | undefined>> = {
    members: 'ALD 2, KES 1', mandate: 'supervise', decides: 'majority', 'tie-break': 'the chair decides', 'reports-to': 'ALD, KES', meets: 'daily', 'established-by': 'Art. 3(1)', seat: 'Lindhaven', ...take,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}\n`]));
  const clause = '@precedent none "the truce used messengers"';
  return [['body NOM "Neutral', `body PATROL "Line Patrol"\n${lines.join('')}body NOM "Neutral`], ...(enforces ? [[clause, `@enforced-by PATROL\n   ${clause}`] as const] : [])];
}

const ofPatrol = { found: 'PATROL', in: 'body PATROL' };

/** The article on violations, and a paragraph of it. */
const article9 = fifty.slice(fifty.indexOf('Article 9.'), fifty.indexOf('Article 10.'));
const paragraph = (n: number): string => article9.slice(article9.indexOf(`\n${n}. `) + 1, article9.indexOf(`\n${n + 1}. `) < 0 ? article9.length : article9.indexOf(`\n${n + 1}. `) + 1);

/** The definition of a violation taken out. */
const notDefined: readonly Edit[] = [
  ['(d) "Prisoner" means a person whom a Party holds because of the conflict; and\n   (e) "Violation" means an act or omission of a Party that breaches a duty under this Agreement, be it a Hostile Act or not.', '(d) "Prisoner" means a person whom a Party holds because of the conflict.'],
  ['(c) "Hostile Act" means any use of weapons against the other Party, its people or its property;', '(c) "Hostile Act" means any use of weapons against the other Party, its people or its property; and'],
];

export const enforcement: Entries = {
  'no-enforcement-body': {
    edits: [['@enforced-by JAC\n\n1. The Parties shall open talks', '\n1. The Parties shall open talks'], ['@precedent none "the truce left disputes open"', '@precedent none "the truce left disputes open"\n   @enforced-by JAC']],
    in: '1. The Parties shall open talks',
    found: 'shall',
  },
  'observer-only-enforcement': {
    edits: [
      ['body NOM "Neutral', 'body LISTENER "Line Observers"\n  mandate: monitor\n  members: ALD 2, KES 1\n  decides: majority\n  tie-break: the senior observer decides\n  reports-to: JAC\n  meets: daily\n  established-by: Art. 3(1)\n  seat: Lindhaven\nbody NOM "Neutral'],
      ['@precedent none "the truce used messengers"', '@enforced-by LISTENER\n   @precedent none "the truce used messengers"'],
    ],
    found: 'LISTENER',
    in: '@enforced-by LISTENER',
  },
  'enforcement-out-of-scope': { edits: [['  established-by: Art. 3(1)\n', '  established-by: Art. 3(1)\n  scope: 4, 5\n'], ['@precedent none "the truce asked for no lists"', '@enforced-by NOM\n   @precedent none "the truce asked for no lists"']], found: 'NOM', in: '@enforced-by NOM' },
  'enforced-by-obligor': {
    edits: [['@precedent none "the truce used messengers"', '@enforced-by ALD, KES\n   @precedent none "the truce used messengers"']],
    found: 'ALD, KES', in: '@enforced-by ALD, KES\n   @precedent none "the truce used messengers"',
  },
  'body-not-established': { edits: further({ 'established-by': undefined }), ...ofPatrol },
  'idle-body': { edits: further({}, false), ...ofPatrol },
  'body-without-members': { edits: further({ members: undefined }), ...ofPatrol },
  'body-without-mandate': { edits: further({ mandate: undefined }), ...ofPatrol },
  'body-without-decision-rule': { edits: further({ decides: undefined }), ...ofPatrol },
  'deadlocked-body': { edits: further({ members: 'ALD 2, KES 2', 'tie-break': undefined }), ...ofPatrol },
  'gated-by-deadlock': {
    edits: [
      ...further({ members: 'ALD 2, KES 2', 'tie-break': undefined, 'established-by': 'tarn-truce:3' }),
      ['whether there was a Violation and which Party committed it.', 'whether there was a Violation and which Party committed it. The Joint Armistice Commission takes no decision before the Line Patrol has been heard.'],
    ],
    found: 'JAC', in: 'body JAC',
  },
  'body-without-seat': { edits: further({ seat: undefined }), ...ofPatrol },
  'body-without-meetings': { edits: further({ meets: undefined }), ...ofPatrol },
  'body-without-reporting-line': { edits: further({ 'reports-to': undefined }), ...ofPatrol },
  'partisan-neutral': { edits: [['members: ORE 2, TAL 2, SEN 1', 'members: ORE 2, TAL 2, KES 1']], found: 'NOM', in: 'body NOM' },
  'unasked-member': { edits: further({ members: 'SEN 2', mandate: 'relief' }), ...ofPatrol },
  'blockable-member': {
    edits: [['shall replace that member within 14 days after the seat becomes vacant', 'shall pay that member within 14 days after each month ends']],
    found: 'JAC', in: 'body JAC',
  },
  'guarantee-with-monitoring': { edits: [['mandate: supervise, adjudicate, enforce', 'mandate: monitor, supervise, adjudicate, enforce']], found: 'JAC', in: 'body JAC' },
  'mandate-too-weak': {
    edits: [['The Neutral Observation Mission shall report to the Joint Armistice Commission, in English', 'The Neutral Observation Mission shall supervise the lines and report to the Joint Armistice Commission, in English']],
    found: 'NOM', in: 'body NOM',
  },
  'mandate-ends-early': {
    edits: [
      ['at its seat in Lindhaven every week.', 'at its seat in Lindhaven every week. Its mandate ends after 60 days.'],
      ['in Lindhaven within 90 days after the Cease-fire begins', 'in Lindhaven within 90 days after signature'],
      ['@deadline 90 days after CEASEFIRE', '@deadline 90 days after signature'],
    ],
    found: 'JAC', in: 'body JAC',
  },
  'duty-without-actor': {
    edits: [['2. Each Party shall release and return its Prisoners within 30 days after the Cease-fire begins.\n   @clause prisoners\n   @binds ALD, KES', '2. All prisoners of war shall be released and returned within 30 days after the Cease-fire begins.\n   @clause prisoners']],
    in: '2. All prisoners of war shall be released',
    found: 'shall',
  },
  'duty-without-beneficiary': {
    edits: [['3. Each Party shall pay half of the costs', '3. The Republic of Aldovar shall pay half of the costs'], ['by 31 January of each year.\n   @binds ALD, KES', 'by 31 January of each year.\n   @binds ALD\n   @one-sided "Kestria gives the houses"']],
    in: '3. The Republic of Aldovar shall pay half',
    found: 'shall',
  },
  'one-sided-duty': {
    edits: [['4. Each Party shall mark its edge of the Separation Zone within 10 days after the Cease-fire begins.\n   @binds ALD, KES', '4. The Kingdom of Kestria shall mark its edge of the Separation Zone within 10 days after the Cease-fire begins.\n   @binds KES']],
    in: '4. The Kingdom of Kestria shall mark its edge',
    found: 'shall',
  },
  'opponent-condition': {
    edits: [['3. Each Party shall hand over the remains of the dead of the other Party within 90 days after it finds them.', '3. Each Party shall, subject to the consent of the other Party, hand over the remains of the dead of the other Party within 90 days after it finds them.']],
    found: 'subject to the consent of the other Party',
  },
  'duty-on-recommendation': {
    edits: [
      ['2. The edges of the Separation Zone run 3 km east', '2. The Parties should ask 3 surveyors for a map of the edges.\n   @id surveyors\n   @kind recommendation\n   @precedent none "the truce had no annex"\n\n3. The edges of the Separation Zone run 3 km east'],
      ['3. The map in this Annex', '4. The map in this Annex'],
      ['4. Each Party shall mark its edge of the Separation Zone within 10 days after the Cease-fire begins.', '4. Each Party shall mark its edge of the Separation Zone, on the map under {#surveyors}, within 10 days after the Cease-fire begins.'],
    ],
    in: 'under {#surveyors}',
    found: '#surveyors',
  },
  'no-violation-procedure': {
    edits: [
      ...notDefined,
      [article9, 'Article 9. Marks\n@enforced-by JAC\n\n1. Each Party shall paint the vehicles of its Armed Forces white within 10 days after the Cease-fire begins.\n   @binds ALD, KES\n   @deadline 10 days after CEASEFIRE\n   @precedent tarn-truce:6\n\n'],
      ['decides on Violations and enforces its decisions', 'takes decisions and enforces them'],
      ['investigates every complaint of a Violation', 'investigates every incident'],
    ],
    in: 'agreement vell-armistice',
    found: 'vell-armistice',
  },
  'undefined-violation': {
    edits: [
      ...notDefined,
      [article9, article9.replaceAll('Violation', 'violation').replace('Article 9. violations', 'Article 9. Violations')],
      ['decides on Violations', 'decides on violations'],
      ['every complaint of a Violation.', 'every complaint of a violation.'],
    ],
    in: '@clause violations',
    found: 'violations',
  },
  'violation-without-consequence': {
    edits: [
      [paragraph(4) + paragraph(5) + paragraph(6), '4. The Joint Armistice Commission shall publish its decision within 24 hours after it is taken.\n   @enforced-by ALD, KES\n   @precedent none "the truce knew no remedy"\n\n'],
      ['decides on Violations and enforces its decisions', 'decides on Violations and publishes its decisions'],
    ],
    in: '@clause violations',
    found: 'violations',
  },
  'unlimited-self-help': {
    edits: [[paragraph(5), '5. If a Violation has not been made good in that time, the other Party may suspend the performance of this Agreement.\n   @kind permission\n   @precedent none "the truce knew no remedy"\n\n']],
    found: 'may suspend the performance of this Agreement',
  },
  'one-sided-remedy': {
    edits: [['the Joint Armistice Commission may permit the other Party to suspend a duty of the same kind.', 'the Republic of Aldovar may suspend a duty of the same kind.']],
    found: 'may suspend a duty',
  },
  'supervisor-without-access': {
    edits: [['Neutral Observation Mission free and safe access, at every hour and without notice, to each place where', 'Neutral Observation Mission food and a house, at its own cost and within 2 days, near each place where']],
    in: 'body NOM',
    found: 'NOM',
  },
  'report-without-receiver': {
    edits: [['shall report to the Joint Armistice Commission, in English, every 7 days', 'shall report, in English, every 7 days']],
    in: 'shall report, in English, every 7 days',
    found: 'shall',
  },
  'report-without-interval': {
    edits: [['in English, every 7 days on the performance', 'in English, on the performance']],
    in: '5. The Neutral Observation Mission shall report',
    found: 'shall',
  },
};
