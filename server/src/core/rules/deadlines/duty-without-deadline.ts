// A duty that can be finished (withdraw, release, hand over) and has no time by which it must be, in an armistice, cease-fire or peace.

import { isWhollyBracketed } from '../parts/brackets.js';
import { readDuty } from '../parts/finishing.js';
import { message, nothing } from '../tools.js';
import type { Rule } from '../types.js';

export const dutyWithoutDeadline: Rule = {
  name: 'duty-without-deadline',
  category: 'deadlines',
  severity: 'hint',
  messages: {
    default: '"{verb}" can be finished, and nothing says by when. Without a limit nobody can say that it is late. Add one to the words and as "@deadline 72 hours after …".',
  },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  checkBlock(context, block) {
    const found = readDuty(context, block);
    return found && !context.shared(block, isWhollyBracketed) ? [{ span: found.span, message: message('default', { verb: found.verb }) }] : nothing;
  },
};
