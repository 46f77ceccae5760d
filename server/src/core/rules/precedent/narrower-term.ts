// A term that covers less than the precedent's term of the same name: members of its enumeration are missing.
// Invariant: only where the two wordings are the same but for what is left out; what is certain of the markup alone is `narrower-scope`.

import { nameKey } from '../../model/fold.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { comparedReads, counterpartsOf } from '../parts/counterpart.js';
import { leftOut } from '../parts/left-out.js';
import { otherNamed } from '../parts/named-agreements.js';
import { definitionsOf, termBlocks, termsAt } from '../parts/terms.js';
import { listed, message, related } from '../tools.js';
import type { CheckContext, Rule } from '../types.js';
import type { BlockId } from '../../syntax/types.js';

interface Theirs {
  readonly document: Document;
  readonly span: Span;
  readonly key: string;
  readonly meaning: string;
}

export const narrowerTerm: Rule = {
  name: 'narrower-term',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: '"{name}" covers less here than in "{agreement}", which counts {missing} in: every clause that uses the term reaches less far by that. Take it in, or tell the reader why not in "@note".',
    wider: '"{name}" in "{agreement}".',
  },
  reads: comparedReads,
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { model } = context.document;
    if (model.agreement.precedents.length === 0 && model.annotationsNamed(block, 'precedent').length === 0) return;
    for (const { name, names, span, meaning } of context.shared(block, termsAt)) {
      const keys = names.map(nameKey);
      if (meaning === '' || !model.agreement.language.startsWith('en')) continue;
      for (const theirs of termsOf(context, block)) {
        const missing = keys.includes(theirs.key) ? leftOut(theirs.meaning, meaning) : undefined;
        if (!missing) continue;
        const agreement = theirs.document.model.agreement.id.text;
        yield { span, message: message('default', { name, agreement, missing: listed(missing.map((words) => `"${words}"`)) }), related: [related(theirs.document, theirs.span, 'wider', { name, agreement })] };
        break;
      }
    }
  },
};

/** For a `term` line those that the precedents declare; for a clause those that its counterparts define. In English, with a meaning. */
function termsOf(context: CheckContext, block: BlockId): readonly Theirs[] {
  const { snapshot, document } = context;
  const { agreement, tree } = document.model;
  if (tree.kind(block) !== 'declaration') {
    return context.shared(block, counterpartsOf).flatMap((clause) => definitionsOf(clause.document, clause.block).map((each) => ({ ...each, document: clause.document })));
  }
  return agreement.precedents.flatMap(({ text }) => {
    const other = otherNamed(snapshot, document, text);
    return other ? other.model.terms.flatMap(({ name, aliases, means = '' }) => [name, ...aliases].map((each) => ({ document: other, span: name.span, key: nameKey(each.text), meaning: means }))) : [];
  });
}
