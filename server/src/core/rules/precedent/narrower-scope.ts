// A clause that holds on land where its counterpart holds at sea or in the air as well.

import type { Document } from '../../workspace/types.js';
import type { BlockId } from '../../syntax/types.js';
import { atCounterpart, comparedReads, counterpartsOf, namedClause } from '../parts/counterpart.js';
import { clauseBlocks, listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const narrowerScope: Rule = {
  name: 'narrower-scope',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: 'This clause holds for {own} only, and its counterpart, {clause}, for {theirs} too: what was covered is left out here. Widen "@domain", or add a clause for {theirs}.',
    counterpart: 'The domains of {clause}.',
  },
  reads: [...comparedReads, '@domain'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const [annotation] = context.document.model.annotationsNamed(block, 'domain');
    if (!annotation) return;
    const own = new Set(annotation.names.map(({ text }) => text.toLowerCase()));
    for (const clause of context.shared(block, counterpartsOf)) {
      const theirs = domainsOf(clause.document, clause.block).filter((domain) => !own.has(domain));
      if (theirs.length === 0) continue;
      const args = { own: listed([...own]), theirs: listed(theirs) };
      yield { span: annotation.valueSpan, message: message('default', { ...args, clause: namedClause(clause) }), related: [atCounterpart(clause, 'counterpart', args)] };
      return;
    }
  },
};

/** What `@domain` on the clause or above it says, in lower case. */
function domainsOf({ model }: Document, block: BlockId): readonly string[] {
  return model.inherited(block, 'domain')?.names.map(({ text }) => text.toLowerCase()) ?? [];
}
