// The page of the rule `vague-deadline`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty is to be done "as soon as possible", "immediately", "promptly", "in due course", and the sentence holds no date or length of time. Information in an armistice, cease-fire or peace, a hint elsewhere. The options `also` and `except` change the list of phrases.',
  why: 'Nobody can say when such a duty has been broken, so nobody can be held to it.',
  remedy: 'Keep the phrase and add an outer limit: "as soon as possible, and in any case within 72 hours after the complaint". Or write a `@deadline`.',
  history: 'Paragraph 59 of the Korean Armistice Agreement let displaced civilians return with no day on which that ends, and the Minsk Package asked for some of its steps at once or by a date with nothing behind it. Source: Armistice Agreement, 27 July 1953, paragraph 59; Package of Measures, 12 February 2015.',
  good: [
    { title: 'an outer limit', text: '1. Each Party shall answer as soon as possible, and in any case within 72 hours after the complaint.\n\n2. Each Party shall withdraw without delay.\n   @deadline 72 hours after signature\n' },
    { title: 'an event, and a place', text: '1. Each Party shall leave the area immediately adjacent to the line, immediately after the signal.\n\n2. The Parties hope to meet soon.\n' },
  ],
  bad: [
    { title: 'as soon as possible', text: '1. Each Party shall release all prisoners as soon as possible.\n                                          ^^^^^^^^^^^^^^^^^^^ vague-deadline\n' },
    { title: 'without delay', text: 'agreement demo "Demo"\n  profile: ceasefire\n\nArticle 2. Mines\n\nBoth Parties shall without delay hand over their maps of 2024.\n                   ^^^^^^^^^^^^^ vague-deadline\n' },
  ],
};
