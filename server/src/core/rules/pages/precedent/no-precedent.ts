// The page of the rule `no-precedent`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The agreement follows a precedent, and this clause names no counterpart there and does not say that it has none.',
  why: 'Whether a clause is new on purpose or was never compared is the first thing a reviewer asks.',
  remedy: 'Write `@precedent AGREEMENT:CLAUSE` below the clause, or `@precedent none "reason"`.',
  history: 'The armistice of 1953 has nothing on nuclear plants, sanctions or the way into the European Union; a draft that follows it has to say where it follows nobody. Source: the digest `korea-1953` in the library; agreement `ukraine-armistice` in the samples.',
  good: [
    { title: 'a point under an answered clause', text: 'agreement demo "Demo"\n  precedent: old\n\n1. The sides:\n   @precedent old:1\n   (a) withdraw.\n', others: ['agreement old "Old"\n\n1. Text.\n'] },
    { title: 'none, with the reason', text: 'agreement demo "Demo"\n  precedent: old\n\n1. The plant is guarded.\n   @precedent none "there was none in 1953"\n', others: ['agreement old "Old"\n\n1. Text.\n'] },
    { title: 'no precedent is followed', text: '1. Text.\n' },
  ],
  bad: [
    { title: 'a clause that was not compared', text: 'agreement demo "Demo"\n  precedent: old\n\n1. The line.\n   @precedent old:1\n\n2. The plant is guarded.\n^^ no-precedent\n', others: ['agreement old "Old"\n\n1. Text.\n'] },
    { title: 'one point of two', text: 'agreement demo "Demo"\n  precedent: old\n\n1. The sides:\n   (a) withdraw;\n       @precedent old:1\n   (b) report.\n   ^^^ no-precedent\n', others: ['agreement old "Old"\n\n1. Text.\n'] },
  ],
};
