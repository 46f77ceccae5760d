// The page of the rule `period-without-end`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause lets something hold "until further notice", "for the time being", "for an indefinite period", or (in an armistice, cease-fire or peace) lets a side "temporarily" suspend, close or hold something, and the sentence names no end. A warning in those profiles, else information.',
  why: 'What was meant for a time becomes lasting, and whoever gains from it will say that the time has not come.',
  remedy: 'Name the date, the length of time or the event that ends it, and who finds that the event has happened.',
  history: 'In 1957 United Nations Command told the other side at Panmunjom that it no longer held itself bound by paragraph 13(d) until the balance of weapons was restored, as it alone would judge; the suspension never ended. Source: records of the Military Armistice Commission, 21 June 1957.',
  good: [
    { title: 'an end', text: 'agreement demo "Demo"\n  profile: armistice\n\n1. The crossing is temporarily closed until the mines are removed.\n\n2. For the time being, and for 30 days at most, each Party keeps its posts.\n\n3. The temporary line is marked in yellow.\n' },
    { title: 'the text itself, and laws that are in force', text: '1. This Agreement is concluded for an indefinite period.\n\n2. Each Party keeps the rules for the time being in force in the port.\n' },
    { title: 'wages, in a treaty of another kind', text: '1. A person who is temporarily suspended from work keeps its wages, and gives notice.\n' },
  ],
  bad: [
    { title: 'until further notice', text: '1. The bridge stays closed until further notice.\n                           ^^^^^^^^^^^^^^^^^^^^ period-without-end\n' },
    { title: 'a suspension', text: 'agreement demo "Demo"\n  profile: ceasefire\n\n2. A Party may temporarily suspend inspections of its ports.\n               ^^^^^^^^^^^^^^^^^^^ period-without-end\n' },
  ],
};
