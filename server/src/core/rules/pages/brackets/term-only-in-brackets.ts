// The page of the rule `term-only-in-brackets`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A term is defined inside brackets.',
  why: 'If the brackets go with their words, every clause that uses the term loses its meaning, and nobody will see it there.',
  remedy: 'Settle the definition before the clauses that use the term, or define the term outside the brackets and bracket only what is disputed of its meaning.',
  good: [
    { title: 'a definition with a disputed word, and a quotation', text: 'party UKR "Ukraine"\n\n1. "Zone" means the area [UKR: of four kilometres] on both sides of the line.\n\n2. [UKR: The word "zone" is avoided.]\n' },
  ],
  bad: [
    { title: 'a whole definition', text: 'party UKR "Ukraine"\n\n1. [UKR: "Buffer" means the area east of the line.]\n          ^^^^^^ term-only-in-brackets\n' },
    { title: 'a short form', text: 'party RUS "Russia"\n\nArticle 1. Area\n\n[RUS: the districts listed in Annex I (hereinafter "the Districts")] are open.\n                                                        ^^^^^^^^^ term-only-in-brackets\n' },
  ],
};
