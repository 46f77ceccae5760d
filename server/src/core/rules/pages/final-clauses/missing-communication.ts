// The page of the rule `missing-communication`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire or armistice has no clause on communication between the sides.',
  why: 'Most cease-fires break over an incident. A telephone is cheaper than a reply in kind.',
  remedy: 'Add a direct line or liaison officers, and who may be called at every hour; mark the clause `@clause communication`.',
  good: [
    { title: 'liaison', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. Liaison officers meet at the bridge.\n' },
    { title: 'a telephone', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n\n1. A telephone joins the two commands.\n' },
  ],
  bad: [
    { title: 'a cease-fire without a telephone', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-communication\n\n1. The guns are silent.\n\n2. Incidents are forbidden.\n' },
    { title: 'an armistice of lines', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-communication\n\nArticle 5. Maps\n\n1. The maps are signed by both sides.\n' },
  ],
};
