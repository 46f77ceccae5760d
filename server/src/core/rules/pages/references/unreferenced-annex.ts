// The page of the rule `unreferenced-annex`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'No clause speaks of an annex, by its number or together with the others.',
  why: 'Nothing says what the annex is for, or that it binds. It may be left over from an earlier draft.',
  remedy: 'Refer to the annex where it is needed, and say that it is an integral part of the agreement.',
  good: [
    { title: 'a clause refers to it', text: '1. The line is shown in Annex I.\n\nAnnex I. Map\n\nThe map.\n' },
    { title: 'all annexes together', text: '1. The annexes form an integral part of this Agreement.\n\nAnnex I. Map\n\nThe map.\n\nAnnex II. Crossings\n\nThe crossings.\n' },
  ],
  bad: [
    { title: 'the second is forgotten', text: '1. The line is shown in Annex I.\n\nAnnex I. Map\n\nThe map.\n\nAnnex II. Crossings\n^^^^^^^^ unreferenced-annex\n\nThe crossings.\n' },
    { title: 'an appendix nobody needs', text: '3. Prisoners return within ten days.\n\nAppendix. Form of identity cards\n^^^^^^^^ unreferenced-annex\n\nThe form.\n' },
  ],
};
