// The page of the rule `conflicting-definitions`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A name is given two different meanings for the same part of the text. For two `term` lines of one name it is an error.',
  why: 'Each side can rely on the meaning that suits it, and both are right by the words.',
  remedy: 'Keep one definition, give one of the two things another name, or say for which part each holds.',
  history: 'In the talks on Ukraine in 2026 the sides agreed to exchange their definitions: cease-fire and cessation of hostilities stood side by side, and nobody had said what each was. Source: reports of the talks in Abu Dhabi, 23 and 24 January 2026.',
  good: [
    { title: 'for two parts', text: 'Article 1. Land\n\n1. For the purposes of this Article, "Patrol" means a group on foot.\n\nArticle 2. Sea\n\n1. For the purposes of this Article, "Patrol" means a boat.\n' },
    { title: 'the same sentence, and what follows it', text: '1. "Zone" means the strip between the lines. Nobody enters it.\n\n2. As used here, "Zone" means the strip between the lines. Patrols leave it.\n' },
    { title: 'the same words', text: '1. "Zone" means the strip between the lines.\n\n2. As used here, "Zone" means a strip between the lines.\n' },
  ],
  bad: [
    { title: 'a strip and a belt of sea', text: '1. "Zone" means the strip between the lines.\n\n2. As used here, "Zone" means the waters along the coast.\n                  ^^^^ conflicting-definitions\n' },
    { title: 'two term lines', text: 'term FIRE "Cease-fire"\n  means: the end of all firing\nterm STOP "Cease-fire"\n           ^^^^^^^^^^ conflicting-definitions\n  means: a pause of ten days\n' },
  ],
};
