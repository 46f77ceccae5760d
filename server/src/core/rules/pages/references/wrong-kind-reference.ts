// The page of the rule `wrong-kind-reference`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A reference in braces leads to another kind of thing than the words beside it say ("paragraph {Art. 2}"), or an `@after` or `@omits` names a party, body, zone or term where a clause is asked for.',
  why: 'The pointer resolves, so nothing looks broken; but who reads the printed text has only the word, and goes to another clause.',
  remedy: 'Correct the word or the target, so that both say the same.',
  good: [
    { title: 'word and target agree', text: 'Article 1. Line\n\n1. The line is marked.\n\nArticle 2. Zone\n\n1. As Article {Art. 1} and paragraph {Art. 1(1)} say.\n' },
    { title: 'a step waits for a clause', text: 'party UKR "Ukraine"\n\n1. Mines are marked.\n\n2. Mines are removed.\n   @after 1\n' },
  ],
  bad: [
    { title: 'an article where a paragraph is said', text: 'Article 1. Line\n\n1. The line is marked.\n\nArticle 2. Zone\n\n1. The zone begins where paragraph {Art. 1} puts the line.\n                                    ^^^^^^ wrong-kind-reference\n' },
    { title: 'the shown words name an article, the target is an annex', text: 'Article 1. Forces\n\n1. Forces leave the area of {Annex I|Article 4}.\n                             ^^^^^^^ wrong-kind-reference\n\nAnnex I. Map\n\nThe map.\n' },
    { title: 'a step that waits for a body', text: 'body JMC "Joint Military Commission"\n\n1. Guards return to barracks.\n   @after JMC\n          ^^^ wrong-kind-reference\n' },
  ],
};
