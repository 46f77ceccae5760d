// Clauses of the precedent that no clause of the draft answers and that are not left out on purpose.

import { uncovered } from '../resolve/correspondence.js';
import { selectionOf } from '../resolve/places.js';
import { listed, message } from './tools.js';
import type { Rule } from './types.js';

export const precedentNotCovered: Rule = {
  name: 'precedent-not-covered',
  category: 'precedent',
  severity: 'information',
  what: 'Clauses of the agreement named in `precedent:` are neither answered by a clause of this draft nor left out with `@omits`.',
  why: 'What the precedent regulated and the draft does not mention is what is forgotten most easily: the sea, the graves, the civilians.',
  remedy: 'Answer the clause with `@precedent`, or write `@omits AGREEMENT:CLAUSE "reason"` above the text or on a heading.',
  history: 'The sea border in the Yellow Sea was the clause missing from 1953. Source: the domain notes on what the Korean armistice leaves open.',
  messages: {
    default: '{count} clauses of {precedent} are neither answered nor left out with a reason: {clauses}. Answer them with "@precedent", or write "@omits".',
    one: 'One clause of {precedent} is neither answered nor left out with a reason: {clauses}. Answer it with "@precedent", or write "@omits".',
    clause: 'Not answered: {clause}.',
  },
  good: [
    { title: 'answered or omitted', text: 'agreement demo "Demo"\n  precedent: old\n@omits old:2 "no navy on either side"\n\n1. The line.\n   @precedent old:1\n', others: ['agreement old "Old"\n\n1. The line.\n\n2. The sea.\n'] },
    { title: 'a point under an answered clause', text: 'agreement demo "Demo"\n  precedent: old\n\n1. The line.\n   @precedent old:1\n', others: ['agreement old "Old"\n\n1. The sides:\n   (a) withdraw;\n   (b) report.\n'] },
  ],
  bad: [
    { title: 'one clause forgotten', text: 'agreement demo "Demo"\n  precedent: old\n             ^^^ precedent-not-covered\n\n1. The line.\n   @precedent old:1\n', others: ['agreement old "Old"\n\n1. The line.\n\n2. The sea.\n'] },
    { title: 'a point forgotten', text: 'agreement demo "Demo"\n  precedent: first, old\n                    ^^^ precedent-not-covered\n\n1. The line.\n   @precedent old:1(a), first:1\n', others: ['agreement old "Old"\n\n1. The sides:\n   (a) withdraw;\n   (b) report.\n', 'agreement first "First"\n\n1. Text.\n'] },
  ],
  *check({ snapshot, document }) {
    if (snapshot.loading) return;
    for (const { name, clauses } of uncovered(snapshot, document)) {
      const [first] = clauses;
      if (!first) continue;
      const citations = clauses.map(({ document: precedent, block }) => precedent.model.citation(block));
      yield {
        span: name.span,
        message: message(citations.length === 1 ? 'one' : 'default', { count: String(citations.length), precedent: name.text, clauses: listed(citations, 12) }),
        related: clauses.slice(0, 5).map((clause) => ({
          uri: clause.document.uri,
          span: selectionOf({ kind: 'clause', ...clause }),
          message: message('clause', { clause: clause.document.model.citation(clause.block) }),
        })),
      };
    }
  },
};
