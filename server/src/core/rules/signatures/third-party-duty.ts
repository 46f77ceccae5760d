// A duty of somebody who is no party: a clause that only speaks to them, and obliges.

import { boundBy } from '../../resolve/bound.js';
import { bindingDuty, clauseBlocks, listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const thirdPartyDuty: Rule = {
  name: 'third-party-duty',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: 'This clause obliges, and speaks to {names}, who is no party to be bound by it: a third State owes nothing it has not agreed to. Write it as a recommendation ("@kind recommendation"), let {names} sign, or bind a party to bring it about ("@binds").',
  },
  reads: ['above', 'declarations'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    const [annotation] = document.model.annotationsNamed(block, 'addresses');
    const [first] = annotation?.names ?? [];
    if (!annotation || !first || !context.shared(block, bindingDuty)) return;
    const { parties, unknown } = boundBy(snapshot, document, block);
    if (parties.length + unknown.length > 0) return;
    yield { span: { start: first.span.start, end: annotation.names.at(-1)?.span.end ?? first.span.end }, message: message('default', { names: listed(annotation.names.map(({ text }) => `"${text}"`)) }) };
  },
};
