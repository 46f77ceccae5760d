// The page of the rule `reference-into-brackets`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause cites another one that carries `@bracket`, `@status open` or `@status bracketed`, itself or from above, while the citing clause carries none.',
  why: 'If the open clause is dropped, the citation points to nothing, or to the clause that takes its number.',
  remedy: 'Settle the cited clause first, or bracket the citing one with it.',
  good: [
    { title: 'open to open, and a citation in brackets', text: 'party UKR "Ukraine"\n\n1. The port is open.\n   @bracket UKR\n\n2. The mine is cleared as paragraph 1 says.\n   @status open\n\n3. The road is open [UKR: as paragraph 1 says].\n' },
  ],
  bad: [
    { title: 'into a bracketed clause', text: '1. The port is open.\n   @bracket\n\n2. Ships pass as paragraph 1 provides.\n                 ^^^^^^^^^^^ reference-into-brackets\n' },
    { title: 'into an open article', text: 'Article 1. Port\n@status open\n@id port\n\nThe harbour serves all flags.\n\nArticle 2. Ships\n\nShips pass under {#port}.\n                  ^^^^^ reference-into-brackets\n' },
  ],
};
