// The page of the rule `unknown-field`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A field under a declaration has a name that this kind of declaration does not have.',
  why: 'Parley cannot use it, and what it was meant to say (a mandate, a role) counts as not said.',
  remedy: 'Correct the name, or write a comment (`// …`) if it is only for readers.',
  good: [{ title: 'fields of their declarations', text: 'body JMC "Joint Commission"\n  mandate: supervise\n  seat: Geneva\n' }],
  bad: [
    { title: 'a misspelt field', text: 'body JMC "Joint Commission"\n  mandat: supervise\n  ^^^^^^ unknown-field\n' },
    { title: 'a field of another declaration', text: 'party UKR "Ukraine"\n  decides: consensus\n  ^^^^^^^ unknown-field\n' },
  ],
};
