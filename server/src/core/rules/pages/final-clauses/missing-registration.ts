// The page of the rule `missing-registration`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A treaty or peace agreement has no clause on its registration with the United Nations.',
  why: 'Every treaty of a member is to be registered; a party cannot invoke one that is not before an organ of the United Nations. If nobody is charged with it, it is often left undone.',
  remedy: 'Say who registers it and by when.',
  good: [
    { title: 'registered', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n\n1. The depositary shall register this Treaty with the Secretariat of the United Nations.\n' },
    { title: 'a cease-fire is often no treaty', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n\n1. No shot is fired.\n' },
  ],
  bad: [
    { title: 'a treaty between two States', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-registration\n\n1. The two States exchange ambassadors.\n' },
    { title: 'a peace', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n           ^^^^^ missing-registration\n\nArticle 1. End of the War\n\n1. The state of war is over.\n\n2. Vessels are registered in their home port.\n' },
  ],
};
