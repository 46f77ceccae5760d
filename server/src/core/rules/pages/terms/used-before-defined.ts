// The page of the rule `used-before-defined`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause uses a short name that a later one only introduces ("hereinafter …").',
  why: '"Hereinafter" speaks from there on. Above it the name has no meaning, or another.',
  remedy: 'Introduce the name where it first stands, or define it in an article of definitions at the beginning.',
  history: 'The Korean armistice names its commissions from paragraph 4 on as "hereinafter established", and establishes them from paragraph 19 on. Source: Armistice Agreement, 27 July 1953, paragraphs 4 and 19.',
  good: [
    { title: 'introduced first', text: 'Article 1. Body\n\n1. A joint body (hereinafter "the Commission") is set up.\n\nArticle 2. Reports\n\n1. Teams report to the Commission.\n' },
    { title: 'the body named before, and a meaning given before', text: 'Article 1. Goods\n\n1. A Committee on Goods is set up.\n\n2. The Committee meets.\n\n"Joint Court" means the court of both Parties.\n\nArticle 2. Health\n\n1. A Committee on Health (hereinafter "the Committee") and a court (hereinafter "the Joint Court") are set up.\n' },
    { title: 'another name that ends in the same word', text: 'Article 1. Help\n\n1. The Red Cross Commission helps.\n\nArticle 2. Body\n\n1. A joint body (hereinafter "the Commission") is set up.\n' },
  ],
  bad: [
    { title: 'the body reports before it is there', text: 'Article 1. Reports\n\n1. Teams report to the Commission.\n\nArticle 2. Body\n\n1. A joint body (hereinafter "the Commission") is set up.\n                                  ^^^^^^^^^^ used-before-defined\n' },
    { title: 'a line drawn later', text: 'Article 4. Forces\n\n1. Forces stay west of the Agreed Line.\n\nArticle 5. Line\n\n1. The line on the map, hereinafter called "the Agreed Line", is marked.\n                                                ^^^^^^^^^^^ used-before-defined\n' },
  ],
};
