// A duty of some of the parties that says to whom it is owed neither in words nor by `@benefits`.

import { dutySlots } from '../parts/slots.js';
import { facingSides, isFacing, partiesOwing, sideOf } from '../parts/sides.js';
import { dutySpan, message } from '../tools.js';
import type { Rule } from '../types.js';

export const dutyWithoutBeneficiary: Rule = {
  name: 'duty-without-beneficiary',
  category: 'enforcement',
  severity: 'hint',
  offByDefault: true,
  messages: { default: 'Only {parties} owes this, and nothing says to whom: when it is not kept, nobody can claim it. Name who is owed it in the clause, or add "@benefits" with the parties.' },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const slots = context.shared(block, dutySlots);
    if (slots?.kind !== 'obligation') return;
    const { document } = context;
    const owing = partiesOwing(slots);
    if (!owing.every(isFacing) || new Set(owing.map(sideOf)).size !== 1 || slots.toWhom.kind !== 'missing' || facingSides(document).length < 2) return;
    yield { span: dutySpan(document.model, block, slots.duty), message: message('default', { parties: owing.map(({ id }) => `"${id.text}"`).join(', ') }) };
  },
};
