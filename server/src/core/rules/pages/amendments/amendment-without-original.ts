// The page of the rule `amendment-without-original`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The title says that the text amends another agreement, and no `amends:` says which.',
  why: 'An amendment is read beside what it amends. Without the link nobody can see what changes, who has to sign it, and which terms it takes over.',
  remedy: 'Add `amends:` with the id of the amended agreement.',
  good: [
    { title: 'it says which', text: 'agreement change "Protocol amending the Pact"\n  amends: pact\n\n1. Text.\n' },
    { title: 'a title that only sounds like it', text: 'agreement pact "Agreement on Amenities"\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'a protocol', text: 'agreement change "Protocol amending the Pact of Lindhaven"\n                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ amendment-without-original\n\n1. Text.\n' },
    { title: 'an amendment', text: 'agreement second "Second Amendment"\n                  ^^^^^^^^^^^^^^^^ amendment-without-original\nparty NLD "Norland"\n\n1. Peace goes on.\n' },
  ],
};
