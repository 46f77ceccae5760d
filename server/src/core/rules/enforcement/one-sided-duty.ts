// A duty that lies on one side only, where no duty of the other side stands against it and nothing says that this is meant.

import { mentionsOf } from '../../resolve/named-here.js';
import { speakers } from '../../resolve/slot-who.js';
import type { BlockId } from '../../syntax/types.js';
import { facingSides, isFacing, partiesOwing, sideOf, whereOneSideOnly } from '../parts/sides.js';
import { dutySlots } from '../parts/slots.js';
import { dutySpan, insertAnnotation, message } from '../tools.js';
import type { Rule, RuleContext } from '../types.js';

export const oneSidedDuty: Rule = {
  name: 'one-sided-duty',
  category: 'enforcement',
  severity: 'information',
  messages: {
    default: 'Only {parties} is bound by this, and nowhere the other side alone: a duty on one side invites the charge that the terms were dictated. Bind the other side too, or say that it is meant with "@one-sided" and the reason.',
    fix: 'One-sided on purpose',
  },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const slots = context.shared(block, dutySlots);
    if (slots?.kind !== 'obligation' && slots?.kind !== 'prohibition') return;
    const owing = partiesOwing(slots);
    const [side, ...others] = new Set(owing.filter(isFacing).map(sideOf));
    if (side === undefined || others.length > 0 || !owing.every(isFacing)) return;
    const { document } = context;
    if (facingSides(document).length !== 2 || goesOnWithAnother(context, block, side)) return;
    // A clause with a counterpart is judged beside it: `one-sided-counterpart`.
    for (const at of speakers(document.model, block)) if (document.model.annotationsNamed(at, 'one-sided').length > 0 || document.model.annotationsNamed(at, 'precedent').some(({ targets }) => targets.length > 0)) return;
    yield { span: dutySpan(document.model, block, slots.duty), message: message('default', { parties: owing.map(({ id }) => `"${id.text}"`).join(', '), side }) };
  },
  combine: (_context, found) => whereOneSideOnly(found),
  fix({ document }, finding) {
    const change = insertAnnotation(document, document.model.tree.blockAt(finding.span.start), '@one-sided "reason"');
    return change ? [{ title: message('fix'), changes: [change], preferred: false }] : [];
  },
};

/** `A shall withdraw to the north, and B to the south`: the verb is understood once more, of a party of another side. */
function goesOnWithAnother({ snapshot, document }: RuleContext, block: BlockId, side: string): boolean {
  const { text } = document.model.tree;
  const { start, end } = document.model.extent(block);
  return mentionsOf(snapshot, document, block).some(({ declared, span }) =>
    declared.kind === 'party' && isFacing(declared) && sideOf(declared) !== side &&
    behindAnd.test(text.slice(Math.max(start, span.start - 24), span.start)) && goesOn.test(text.slice(span.end, Math.min(end, span.end + 24))));
}

const behindAnd = /(?:^|[\s,;])(?:and|while|whereas|та|і|й|а|и)\s+(?:the\s+)?$/iu;
/** Words of its own, in the same sentence; no *'s*. */
const goesOn = /^,?\s+(?:[-–—]\s+)?[\p{L}\p{N}]/u;
