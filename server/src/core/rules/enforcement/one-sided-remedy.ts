// An answer to a breach that one side has and the other has not.

import { mentionsOf } from '../../resolve/named-here.js';
import { speakers } from '../../resolve/slot-who.js';
import { answerToBreach } from '../parts/self-help.js';
import { facingSides, isFacing, sideOf, whereOneSideOnly } from '../parts/sides.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const oneSidedRemedy: Rule = {
  name: 'one-sided-remedy',
  category: 'enforcement',
  severity: 'warning',
  messages: { default: 'Only "{party}" may answer a breach here, and the other side nowhere: it would be bound without being protected. Give both the same remedy, or say that it is meant with "@one-sided" and the reason.' },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const found = context.shared(block, answerToBreach);
    if (!found) return;
    const { snapshot, document } = context;
    const prose = proseAt(context, block);
    const start = prose.at(found.start);
    // Who may act is named directly in front of the verb.
    const actor = mentionsOf(snapshot, document, block).find(({ span, declared }) => declared.kind === 'party' && isFacing(declared) && document.model.tree.text.slice(span.end, start).trim() === '' && span.end <= start);
    if (actor?.declared.kind !== 'party' || facingSides(document).length !== 2) return;
    for (const at of speakers(document.model, block)) if (document.model.annotationsNamed(at, 'one-sided').length > 0) return;
    yield { span: spanIn(prose, found.start, found.end), message: message('default', { party: actor.declared.id.text, side: sideOf(actor.declared) }) };
  },
  combine: (_context, found) => whereOneSideOnly(found),
};
