// The page of the rule `use-outside-scope`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A term is defined for one part of the text only ("for the purposes of this Article") and used in another.',
  why: 'There it has no meaning, or whatever meaning the words have by themselves.',
  remedy: 'Define the term for the whole text, or use another word there.',
  history: 'The Korean armistice explains "neutral nations" in paragraph 37 as the words are used there, and the words stand elsewhere too. Source: Armistice Agreement, 27 July 1953, paragraph 37.',
  good: [
    { title: 'used where it holds', text: 'Article 1. Arms\n\n1. For the purposes of this Article, "Heavy Arms" means guns above 100 mm.\n\n2. Heavy Arms leave.\n\nArticle 2. Count\n\n1. Guns are counted.\n' },
    { title: 'defined for the whole text', text: 'Article 1. Arms\n\n1. For the purposes of this Agreement, "Heavy Arms" means guns above 100 mm.\n\nArticle 2. Count\n\n1. Heavy Arms are counted.\n' },
  ],
  bad: [
    { title: 'used in the next article', text: 'Article 1. Arms\n\n1. For the purposes of this Article, "Heavy Arms" means guns above 100 mm.\n                                      ^^^^^^^^^^ use-outside-scope\n\nArticle 2. Count\n\n1. All Heavy Arms are counted.\n' },
    { title: 'the list is led into', text: 'Chapter 1. Sea\n\nArticle 1. Terms\n\nIn this Chapter:\n\n(a) "Patrol Boat" means an armed boat below 100 tons.\n     ^^^^^^^^^^^ use-outside-scope\n\nChapter 2. Rivers\n\nArticle 2. Traffic\n\n1. A Patrol Boat gives way to ferries.\n' },
  ],
};
