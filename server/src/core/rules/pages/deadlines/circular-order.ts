// The page of the rule `circular-order`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The steps marked with `@after` form a circle: each waits for the next, and the last for the first. Each circle is reported once, with the whole chain.',
  why: 'No step of the circle can ever begin without a breach of the order. Each side will say that it waits for the other, and both will be right.',
  remedy: 'Take one `@after` out, split a step in two so that its first half comes before, or let one step begin on a date.',
  history: 'Point 9 of the Minsk Package of 2015 let the border come back under Ukrainian control from the day after local elections until after a full settlement, on the condition that point 11 was done, which had to be agreed with the districts; point 10 had no condition and no date. Each side read the order its own way. Source: Package of Measures for the Implementation of the Minsk Agreements, 12 February 2015, points 9 to 12.',
  good: [
    { title: 'one after the other', text: '1. The guns fall silent.\n   @id silence\n\n2. The forces withdraw.\n   @after #silence\n   @id withdrawal\n\n3. Elections are held.\n   @after #withdrawal, 1\n' },
    { title: 'a citation with its paragraph, and no comma', text: 'Article 1. Withdrawal\n\n1. The mines are mapped.\n   @after Article 1 paragraph 2\n\n2. The tanks go home.\n' },
    { title: 'a limit that counts from its own step', text: '1. The explanations end after ninety days.\n   @id explanations\n   @deadline 90 days after #explanations\n' },
  ],
  bad: [
    { title: 'two steps that wait for each other', text: '1. The border is handed over.\n   @after 2\n          ^ circular-order\n\n2. Elections are held.\n   @after 1\n' },
    { title: 'three steps, by labels, one of them under a heading that is waited for', text: 'Article 1. Withdrawal\n@id withdrawal\n\n1. The forces leave.\n   @after #vote\n          ^^^^^ circular-order\n\nArticle 2. Elections\n\n1. The law is passed.\n   @id law\n   @after #withdrawal\n\n2. The vote is held.\n   @id vote\n   @after #law\n' },
    { title: 'a step that waits for what it is part of', text: '5. The sides shall:\n   (a) count; and\n   (b) report.\n       @after 5\n              ^ circular-order\n' },
    { title: 'a citation that its comma parts in two', text: 'Article 1. Withdrawal\n\n1. The guns are counted.\n   @after Article 1, paragraph 2\n          ^^^^^^^^^^^^^^^^^^^^^^ circular-order\n\n2. The ships are checked.\n' },
  ],
};
