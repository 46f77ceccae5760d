// A label that is stuck to its text, or a bare number at a line's start: read as prose, probably meant as a provision.

import { faultsOf, message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const labelWithoutSpace: Rule = {
  name: 'label-without-space',
  category: 'structure',
  severity: 'warning',
  messages: {
    default: '"{found}" is read as prose, not as a label. Put a blank behind it if it numbers a provision.',
    bare: '"{found}" is read as prose, not as a label. Write "{expected}" if it numbers a provision.',
    fix: 'Put a blank behind "{found}"',
    dot: 'Change to "{expected}"',
  },
  reads: ['faults'],
  blocks: proseBlocks,
  *checkBlock(context, block) {
    for (const { span, args } of faultsOf(context, block, 'label-without-space')) {
      const found = args['label'] ?? '';
      yield { span, message: message(isBare(found) ? 'bare' : 'default', { found, expected: mended(found) }) };
    }
  },
  fix({ document }, finding) {
    const found = finding.message.args['found'] ?? '';
    const newText = mended(found);
    return [{ title: message(isBare(found) ? 'dot' : 'fix', { found, expected: newText }), changes: [{ uri: document.uri, span: finding.span, newText }], preferred: true }];
  },
};

function isBare(label: string): boolean {
  return /\p{N}$/u.test(label);
}

/** `(b)` gets its blank, a bare `3` its full stop (a blank follows it already). */
function mended(label: string): string {
  return isBare(label) ? `${label}.` : `${label} `;
}
