// The page of the rule `mandate-ends-early`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause ends the mandate of a body after a time, without renewal, and a duty that it enforces has a longer `@deadline` counted from signature or entry into force.',
  why: 'At the end, when it shows whether the duty was kept, nobody is left to look. The side that delays until then has won.',
  remedy: 'Let the mandate last as long as the last duty, or say how and by whom it is renewed.',
  history: 'The OSCE mission in Ukraine had a mandate of limited time that all States had to renew; in March 2022 one did not, and it ended while the duties of the Minsk texts went on. Source: the digest `minsk-protocol-2014`.',
  good: [
    { title: 'renewed', text: 'body OBS "Observer Mission"\n  mandate: supervise\n\n1. The mandate of the Observer Mission is for six (6) months and may be renewed.\n\n2. Each side shall clear its mines.\n   @enforced-by OBS\n   @deadline 12 months after signature\n' },
    { title: 'long enough', text: 'body OBS "Observer Mission"\n  mandate: supervise\n\n1. The mandate of the Observer Mission ends after two (2) years.\n\n2. Each side shall clear its mines.\n   @enforced-by OBS\n   @deadline 12 months after signature\n' },
  ],
  bad: [
    { title: 'six months, and a duty of twelve', text: 'body OBS "Observer Mission"\n     ^^^ mandate-ends-early\n  mandate: supervise\n\n1. The mandate of the Observer Mission ends after six (6) months.\n\n2. Each side shall clear its mines.\n   @enforced-by OBS\n   @deadline 12 months after signature\n' },
    { title: 'dissolved before the last step', text: 'body CPD "Committee for Detainees"\n     ^^^ mandate-ends-early\n  mandate: supervise\n\nArticle 3. Prisoners\n@enforced-by CPD\n\n1. The Parties shall hand over all prisoners.\n   @deadline 60 days after entry-into-force\n\n2. The Committee for Detainees shall be dissolved thirty (30) days after this Agreement takes effect.\n' },
  ],
};
