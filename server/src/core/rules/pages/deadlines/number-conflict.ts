// The page of the rule `number-conflict`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Two clauses put a ceiling on the same named thing ("the armed forces of Ukraine shall not exceed ...") with different numbers, outside of brackets. Found only where the words that name the thing are the same.',
  why: 'Each side will keep to the number that suits it, and both keep to the text.',
  remedy: 'State the number once and refer to it, or make the two equal. While it is open, put both in brackets with the side that proposes each.',
  history: 'A European counter-draft of November 2025 was reported with 600,000 soldiers in its summary and 800,000 in its list of points; in 2022 the drafts had 85,000 against 250,000. Source: published drafts and reports of 2022 and 2025.',
  good: [
    { title: 'one number twice, two things, and brackets', text: '1. The armed forces of Ukraine shall not exceed 800,000 persons.\n\n2. The armed forces of Ukraine shall not exceed eight hundred thousand (800,000) persons. The border guards of Ukraine shall not exceed 50,000 persons.\n\n3. The reserve forces of Ukraine shall not exceed [UKR: 10 persons] [RUS: 20 persons].\n' },
    { title: 'a subject that is another each time', text: '1. Each of the two teams shall not exceed 10 persons.\n\n2. Each of the two teams shall not exceed 12 persons.\n' },
  ],
  bad: [
    { title: 'two ceilings', text: '1. The armed forces of Ukraine shall not exceed 600,000 persons.\n\n7. In time of peace the armed forces of Ukraine shall not exceed 800,000 persons.\n                                                                 ^^^^^^^^^^^^^^^ number-conflict\n' },
    { title: 'a width', text: 'Article 1. Corridor\n\nThe corridor of Vell shall be limited to 4 km.\n\nArticle 2. Ships\n\nThe corridor of Vell shall be limited to 6 km.\n                                         ^^^^ number-conflict\n' },
  ],
};
