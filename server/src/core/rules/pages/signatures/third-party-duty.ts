// The page of the rule `third-party-duty`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause obliges somebody it only speaks to (`@addresses`) and who is not bound by it.',
  why: 'A treaty creates no duty for a third State without its consent. A clause that says it does promises the others something nobody owes.',
  remedy: 'Write it as a recommendation (`@kind recommendation`), bind a party to bring it about (`@binds`), or let those addressed sign.',
  history: 'Paragraph 60 of the Korean armistice speaks to governments that were no party to it, as a recommendation; the conference came late and led to nothing. Vienna Convention on the Law of Treaties 1969, Articles 34 to 37. Source: the digest `korea-1953`.',
  good: [
    { title: 'a recommendation', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. The neighbours shall open their roads.\n   @addresses "the neighbouring States"\n   @kind recommendation\n' },
    { title: 'a party is bound to bring it about', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Aland shall ask the neighbours to open their roads.\n   @addresses "the neighbouring States"\n   @binds AAA\n' },
  ],
  bad: [
    { title: 'an obligation of somebody else', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. The neighbouring States shall close their borders to weapons.\n   @addresses "the neighbouring States"\n               ^^^^^^^^^^^^^^^^^^^^^^^ third-party-duty\n' },
    { title: 'two addressees', text: 'party NLD "Norland"\n  role: signatory\n\n1. The appointing States must send officers.\n   @addresses Westland, Eastland\n              ^^^^^^^^^^^^^^^^^^ third-party-duty\n' },
  ],
};
