// The page of the rule `opponent-condition`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty holds only if another party consents to it or agrees.',
  why: 'A party that gains from delay need only keep silent. The duty never falls due, and nobody has broken anything.',
  remedy: 'Tie the duty to a fact that can be seen, or to the finding of a neutral body; or say what holds if the agreement is refused or does not come in time.',
  history: 'The Minsk Package of 2015 made elections and the return of the border depend on agreement with the districts that the conflict was about; the draft of 2022 let the guarantors act by a consensus that included Russia. Source: the digest `minsk-package-2015` in the library, and public reports of the 2022 drafts.',
  good: [
    { title: 'a ban until the other consents', text: '1. Neither Party shall cross the line without the consent of the other Party.\n' },
    { title: 'a permission', text: '1. Each Party may, with the consent of the other Party, repair the bridge.\n' },
    { title: 'a body agrees', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. Each Party shall, subject to the approval of the Joint Commission, mark the line.\n' },
    { title: 'a fact', text: '1. Each Party shall reopen the port when the mines have been removed.\n' },
  ],
  bad: [
    { title: 'the other side', text: '1. Each Party shall reopen the crossing point, subject to the consent of the other Party.\n                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ opponent-condition\n' },
    { title: 'a named party', text: 'party UKR "Ukraine"\nparty RUS "Russia"\n\n1. Ukraine shall hold elections in the area only with the agreement of Russia.\n                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ opponent-condition\n' },
    { title: 'once the other side agrees', text: '1. Both sides shall withdraw their heavy weapons once the other side agrees.\n                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ opponent-condition\n' },
  ],
};
