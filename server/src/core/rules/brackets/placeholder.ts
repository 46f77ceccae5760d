// A blank that nobody has filled in yet.

import type { BlockId } from '../../syntax/types.js';
import { blanksAt } from '../parts/blanks.js';
import { isSettled } from '../parts/brackets.js';
import { message, nothing, proseBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const placeholder: Rule = {
  name: 'placeholder',
  category: 'brackets',
  severity: 'warning',
  severityIn: { drafting: 'information' },
  messages: {
    default: '"{blank}" is still to be filled in. Whoever fills it in last decides a term that the others may not have seen; agree on it and write it down.',
    many: '{count} places of this text are still to be filled in, "{blank}" first. Whoever fills them in last decides terms that the others may not have seen.',
  },
  reads: ['declarations'],
  blocks: proseBlocks,
  checkBlock: (context, block) => (context.shared(block, blanksAt).length > 0 ? find(context, block) : nothing),
  /** While drafting, many blanks are one finding. */
  combine({ config }, found) {
    if (config.profile !== 'drafting' || found.size <= most) return undefined;
    const [first] = found;
    return first ? [{ ...first, message: message('many', { count: String(found.size), blank: first.message.args['blank'] ?? '' }) }] : undefined;
  },
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  // What is open in an agreed text is told by `open-in-agreed`.
  if (isSettled(context.document.model)) return;
  const { text } = context.document.model.tree;
  for (const span of context.shared(block, blanksAt)) {
    const blank = text.slice(span.start, span.end);
    // Before the signature a blank that is marked is an error; a line drawn in prose may be meant to stay.
    yield { span, message: message('default', { blank }), ...(context.config.profile === 'final' && blank.startsWith('[') ? { severity: 'error' as const } : {}) };
  }
}

const most = 3;
