// The page of the rule `ambiguous-unit`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A limit or distance is given in a unit that two readers count differently: working days that the text does not define (reported once), "bi-weekly" and "bi-monthly", miles that are neither nautical nor statute.',
  why: 'The Parties rest on different days of the week and keep different holidays; a mile at sea is a seventh longer than one on land. The same words give each side another limit.',
  remedy: 'Define the unit once ("a working day is a day on which ..."), count calendar days, or write the unit that is meant.',
  good: [
    { title: 'a definition', text: '1. "Working day" means a day from Monday to Friday that is no holiday in either capital.\n\n2. The reply is due within ten working days.\n' },
    { title: 'units that say what they are', text: '1. The Commission meets twice a month. The line runs three (3) nautical miles from the coast, within ten calendar days.\n' },
  ],
  bad: [
    { title: 'working days of nobody\'s calendar', text: '1. The reply is due within ten working days.\n                               ^^^^^^^^^^^^ ambiguous-unit\n\n2. A further reply is due within five working days.\n' },
    { title: 'miles and a month', text: 'Article 3. Sea\n\nShips keep five (5) miles from the coast; the Commission reports bi-monthly.\n           ^^^^^^^^^^^^^^ ambiguous-unit\n                                                                 ^^^^^^^^^^ ambiguous-unit\n' },
  ],
};
