// The page of the rule `narrower-scope`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause holds for fewer domains (`@domain`) than its counterpart.',
  why: 'What the precedent covered at sea or in the air is left to nobody, and that is where the next incident will be.',
  remedy: 'Widen `@domain`, or add a clause for what is left out.',
  history: 'Ports on the Sea of Azov and the ships in them are what a truce on land leaves out; the Korean armistice named the waters and drew no line in them. Source: the digest `korea-1953`.',
  good: [
    { title: 'as wide', text: 'agreement new "New"\n  precedent: old\n\n1. Fire ceases.\n   @precedent old:1\n   @domain land, sea, air\n', others: ['agreement old "Old"\n\n1. Fire ceases.\n   @domain land, sea\n'] },
    { title: 'nothing said of it', text: 'agreement new "New"\n  precedent: old\n\n1. Fire ceases.\n   @precedent old:1\n', others: ['agreement old "Old"\n\n1. Fire ceases.\n   @domain land, sea\n'] },
  ],
  bad: [
    { title: 'the sea is lost', text: 'agreement new "New"\n  precedent: old\n\n1. Fire ceases.\n   @precedent old:1\n   @domain land\n           ^^^^ narrower-scope\n', others: ['agreement old "Old"\n\n1. Fire ceases.\n   @domain land, sea\n'] },
    { title: 'two are lost, said of the whole article', text: 'agreement line "Line"\n  precedent: rest\n\n1. They rest.\n   @precedent rest:1\n   @domain cyber\n           ^^^^^ narrower-scope\n', others: ['agreement rest "Rest"\n\nArticle 1. Rest\n@domain air, cyber, space\n\n1. They rest.\n'] },
  ],
};
