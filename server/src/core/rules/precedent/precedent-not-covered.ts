// Clauses of the precedent that no clause of the draft answers and that are not left out on purpose.

import { uncoveredInSteps } from '../../resolve/correspondence.js';
import { selectionOf } from '../../resolve/places.js';
import { listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const precedentNotCovered: Rule = {
  name: 'precedent-not-covered',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: '{count} clauses of {precedent} are neither answered nor left out with a reason: {clauses}. Answer them with "@precedent", or write "@omits".',
    one: 'One clause of {precedent} is neither answered nor left out with a reason: {clauses}. Answer it with "@precedent", or write "@omits".',
    clause: 'Not answered: {clause}.',
  },
  // Which clauses of another agreement a target names hangs on that agreement: not on the clauses, labels and declarations of this text.
  // Its own agreement is read by every rule.
  reads: ['@precedent', '@omits', 'others'],
  *checkDocument({ snapshot, document }) {
    if (snapshot.loading) return;
    for (const { name, clauses } of yield* uncoveredInSteps(snapshot, document)) {
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
