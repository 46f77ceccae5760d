// The page of the rule `missing-termination`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'There is no clause on how the agreement is terminated, denounced or left.',
  why: 'An agreement nobody can end lawfully is ended unlawfully. A notice period is also the last chance to talk.',
  remedy: 'Say who may end the agreement, in what form and with what notice; mark the clause `@clause termination`.',
  history: 'The Korean armistice has no clause on leaving it; parties left its commission one after the other, and in 2013 one side called it void, which the United Nations answered could not be done by one side alone. Source: Armistice Agreement, 27 July 1953, paragraphs 61 and 62; the notes of the digest `korea-1953` in the library.',
  good: [
    { title: 'a pause that ends', text: 'agreement pause "Pause"\n  language: en\n  profile: ceasefire\n\n1. The pause ends at noon, or twelve hours after a side has said so in writing.\n' },
    { title: 'notice', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. A side may terminate this cease-fire by forty-eight hours\' notice.\n' },
    { title: 'it runs on unless a party gives notice', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. This Protocol remains in force for six months. It shall be extended for periods of three months unless either side gives notice to the contrary.\n' },
    { title: 'it ends by itself', text: 'agreement lull "Lull"\n  language: en\n  profile: ceasefire\n\n1. This Arrangement ends not later than sixty days after signature.\n' },
    { title: 'withdrawal answers it', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n\n1. A State may withdraw from this Treaty after one year\'s notice.\n' },
  ],
  bad: [
    { title: 'a treaty without an exit', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-termination\n\n1. Each State opens its ports to the other.\n\n2. This Treaty enters into force on signature.\n' },
    { title: 'it can be extended, and nobody may end it', text: 'agreement pause "Pause"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-termination\n\n1. The pause may be extended by agreement of the sides.\n' },
    { title: 'a short cease-fire', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-termination\n\n1. No side fires across the river.\n' },
  ],
};
