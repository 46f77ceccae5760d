// Words a drafter left for himself: "TODO", "insert date", a reference that a word processor could not resolve.

import type { BlockId } from '../../syntax/types.js';
import { residue } from '../parts/brackets.js';
import { blanksAt } from '../parts/blanks.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message, nothing, proseBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const draftingResidue: Rule = {
  name: 'drafting-residue',
  category: 'brackets',
  severity: 'warning',
  messages: { default: '"{words}" looks like a note of the drafter that was left in the text. It would be signed with it, and may give a position away. Settle it, or make it a comment ("// …") or a "@note".' },
  reads: [],
  blocks: proseBlocks,
  checkBlock: (context, block) => (mayHold.test(proseAt(context, block).text) ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const prose = proseAt(context, block);
  const found = residue.exec(prose.text);
  if (!found || /^(?:todo|ntd)$/u.test(found[0])) return;
  const span = spanIn(prose, found.index, found.index + found[0].length);
  if (context.shared(block, blanksAt).some((blank) => blank.start < span.end && span.start < blank.end)) return;
  yield { span, message: message('default', { words: found[0].replace(/^[[(]\s*/u, '') }) };
}

/** Letters without which there is none, so that most blocks are seen through quickly. */
const mayHold = /TODO|FIXME|T[bB][cCdD]|tb[cd]|NTD|[Ii]nsert|INSERT|[Ff]ill in|[Ss]upply|to be |Error!|[Ll]orem|\?\?\?|<<|>>|XXXX|Comment|[Nn]ote/u;
