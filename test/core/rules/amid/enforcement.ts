// How each rule of the category "enforcement" is made to find something in the agreement of fifty clauses.

import type { Amid, Entries } from './types.js';

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
};
