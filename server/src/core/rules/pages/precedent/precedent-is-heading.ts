// The page of the rule `precedent-is-heading`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The counterpart of a clause is a heading: an article, a chapter, an annex as a whole.',
  why: 'A clause can be laid beside a clause. An article as a counterpart shows nothing, and leaves the clauses under it unanswered.',
  remedy: 'Name the clause that is meant; or put the `@precedent` under the heading of this text.',
  good: [
    { title: 'heading for heading', text: 'agreement new "New"\n  precedent: old\n\nArticle 1. Rest\n@precedent old:Art. 1\n\n1. Fire ceases.\n   @precedent old:1\n', others: ['agreement old "Old"\n  numbering: continuous\n\nArticle 1. Rest\n\n1. Fire ceases.\n'] },
  ],
  bad: [
    { title: 'an article', text: 'agreement new "New"\n  precedent: old\n\n1. Fire ceases.\n   @precedent old:Art. 1\n              ^^^^^^^^^^ precedent-is-heading\n', others: ['agreement old "Old"\n  numbering: continuous\n\nArticle 1. Rest\n\n1. Fire ceases.\n'] },
    { title: 'an annex', text: 'agreement line "Line"\n  precedent: rest\n\n1. The map shows it.\n   @precedent rest:Annex I\n              ^^^^^^^^^^^^ precedent-is-heading\n', others: ['agreement rest "Rest"\n\n1. They rest.\n\nAnnex I. Map\n\n1. Sheet one.\n'] },
  ],
};
