// The page of the rule `precedent-not-covered`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Clauses of the agreement named in `precedent:` are neither answered by a clause of this draft nor left out with `@omits`.',
  why: 'What the precedent regulated and the draft does not mention is what is forgotten most easily: the sea, the graves, the civilians.',
  remedy: 'Answer the clause with `@precedent`, or write `@omits AGREEMENT:CLAUSE "reason"` above the text or on a heading.',
  history: 'The sea border in the Yellow Sea was the clause missing from 1953. Source: the notes on paragraphs 13(b) and 15 of the digest `korea-1953` in the library.',
  good: [
    { title: 'answered or omitted', text: 'agreement demo "Demo"\n  precedent: old\n@omits old:2 "no navy on either side"\n\n1. The line.\n   @precedent old:1\n', others: ['agreement old "Old"\n\n1. The line.\n\n2. The sea.\n'] },
    { title: 'a point under an answered clause', text: 'agreement demo "Demo"\n  precedent: old\n\n1. The line.\n   @precedent old:1\n', others: ['agreement old "Old"\n\n1. The sides:\n   (a) withdraw;\n   (b) report.\n'] },
  ],
  bad: [
    { title: 'one clause forgotten', text: 'agreement demo "Demo"\n  precedent: old\n             ^^^ precedent-not-covered\n\n1. The line.\n   @precedent old:1\n', others: ['agreement old "Old"\n\n1. The line.\n\n2. The sea.\n'] },
    { title: 'a point forgotten', text: 'agreement demo "Demo"\n  precedent: first, old\n                    ^^^ precedent-not-covered\n\n1. The line.\n   @precedent old:1(a), first:1\n', others: ['agreement old "Old"\n\n1. The sides:\n   (a) withdraw;\n   (b) report.\n', 'agreement first "First"\n\n1. Text.\n'] },
  ],
};
