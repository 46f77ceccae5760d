// The page of the rule `duty-on-recommendation`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty cites a clause that is marked as a recommendation (`@kind recommendation`), so it rests on something nobody has to do.',
  why: 'If the recommendation is not followed, the duty cannot be performed, and each side is excused. What looked settled was only hoped for.',
  remedy: 'Make the clause it rests on a duty, or write what holds if it is not followed ("if the conference has not met within 90 days, …").',
  history: 'Paragraph 11 of the Annex to the Korean armistice sends the last prisoners to the political conference that paragraph 60 only recommends; it came too late for them. Source: the digest `korea-1953` in the library.',
  good: [
    { title: 'the other clause is a duty', text: '1. The Parties shall hold a conference.\n\n2. Prisoners who remain shall be brought before the conference under paragraph 1.\n' },
    { title: 'nothing hangs on it', text: '1. The Commanders recommend a conference.\n   @kind recommendation\n\n2. Without prejudice to paragraph 1, each Party shall release its prisoners.\n' },
    { title: 'a recommendation may cite another', text: '1. The Commanders recommend a conference.\n   @kind recommendation\n\n2. The conference of paragraph 1 should meet in a neutral place.\n' },
  ],
  bad: [
    { title: 'a citation', text: '1. It is recommended that a conference be held within three months.\n   @kind recommendation\n\n2. Prisoners still held shall be referred to the conference foreseen in paragraph 1.\n                                                                        ^^^^^^^^^^^ duty-on-recommendation\n' },
    { title: 'a reference by label', text: '1. The governments concerned are asked to name a mediator.\n   @id mediator\n   @kind recommendation\n\n2. Each Party shall carry out what the mediator of {#mediator} decides.\n                                                    ^^^^^^^^^ duty-on-recommendation\n' },
  ],
};
