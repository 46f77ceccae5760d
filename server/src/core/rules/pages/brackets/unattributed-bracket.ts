// The page of the rule `unattributed-bracket`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Text in brackets, or a `@bracket`, does not name the party that asked for it. Only where the agreement declares its parties; more than five in a text give one finding.',
  why: 'Brackets are settled with somebody. When the owner is forgotten, a bracket stays in for fear, or is dropped and missed later.',
  remedy: 'Write the side first: `[UKR: text]`, `[UKR, USA: text]`; below a whole clause `@bracket UKR`.',
  history: 'The drafts of spring 2022 were published with differences marked by notes and by two lists side by side; for some words it is still disputed which side had asked for them. Source: reports on the draft treaty of April 2022.',
  good: [
    { title: 'brackets with owners, a foot note, and words of an editor', text: 'party UKR "Ukraine"\nparty RUS "Russia"\n\n1. The zone is [UKR: four] [RUS: two [UKR: or three]] km wide [sic].[1]\n   @bracket RUS\n\n[1] See the map.\n' },
    { title: 'no parties to name', text: '1. The zone is [four] km wide.\n' },
  ],
  bad: [
    { title: 'words', text: 'party UKR "Ukraine"\n\n1. Each Party shall withdraw [at once].\n                             ^^^^^^^^^ unattributed-bracket\n' },
    { title: 'a clause', text: 'party WEST "Western Side"\nparty EAST "Eastern Side"\n\n4. The port stays open.\n   @bracket\n    ^^^^^^^ unattributed-bracket\n' },
  ],
};
