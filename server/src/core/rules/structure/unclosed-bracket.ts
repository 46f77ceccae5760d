// A bracket or brace without its partner in the same block.

import type { FaultKind } from '../../syntax/types.js';
import { foundFaults, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

const kinds: readonly FaultKind[] = ['unclosed-reference', 'unclosed-bracket', 'unopened-bracket'];

export const unclosedBracket: Rule = {
  name: 'unclosed-bracket',
  category: 'structure',
  severity: 'warning',
  messages: {
    'unclosed-reference': 'This "{" is never closed in its paragraph. Add "}" behind the target.',
    'unclosed-bracket': 'This "[" is never closed in its paragraph, so nobody can tell where the text that is not agreed ends. Add "]".',
    'unopened-bracket': 'This "]" closes nothing. Open the bracket where the text that is not agreed begins, or delete it.',
  },
  reads: ['faults'],
  blocks: proseBlocks,
  checkBlock: (context, block) => kinds.flatMap((kind) => foundFaults(context, block, kind, kind)),
};
