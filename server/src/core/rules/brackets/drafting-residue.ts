// Words a drafter left for himself: "TODO", "insert date", a reference that a word processor could not resolve.

import { proseOf } from '../../syntax/details.js';
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
  messages: {
    default: '"{words}" looks like a note of the drafter that was left in the text. It would be signed with it, and may give a position away. Settle it, or make it a comment ("// …") or a "@note".',
    fix: 'Make the paragraph a comment',
  },
  reads: [],
  blocks: proseBlocks,
  checkBlock: (context, block) => (mayHold.test(proseAt(context, block).text) ? find(context, block) : nothing),
  /** A paragraph that is all note: nothing of it is lost. Of one in a clause nobody can tell where it ends. */
  fix({ document }, { span }) {
    const { tree } = document.model;
    const block = tree.blockAt(span.start);
    const [first] = proseOf(tree, block);
    if (tree.kind(block) !== 'paragraph' || first?.start !== span.start) return [];
    const changes = proseOf(tree, block).map(({ start }) => ({ uri: document.uri, span: { start, end: start }, newText: '// ' }));
    return [{ title: message('fix'), changes, preferred: false }];
  },
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
