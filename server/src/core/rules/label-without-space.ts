// A label that is stuck to its text, or a bare number at a line's start: read as prose, probably meant as a provision.

import { faultsOf, message } from './tools.js';
import type { Rule } from './types.js';

export const labelWithoutSpace: Rule = {
  name: 'label-without-space',
  category: 'structure',
  severity: 'warning',
  what: 'A line begins with something like a label that is not followed by a blank (`(b)to`), or that lacks its mark (`3 If`).',
  why: 'It is read as prose, so the clause has no number, cannot be cited and is checked as part of the one above.',
  remedy: 'Put a blank behind the label, or give the number its full stop. A backslash before it keeps the line as prose.',
  messages: {
    default: '"{found}" is read as prose, not as a label. Write "{expected}" if it numbers a provision.',
    fix: 'Change to "{expected}"',
  },
  good: [{ title: 'labels with their blank', text: '1. The sides shall:\n   (a) withdraw;\n   (b) report.\n\n30 days later the zone is empty.\n' }],
  bad: [
    { title: 'a letter stuck to its text', text: '1. The sides shall:\n   (a) withdraw; and\n\n   (b)report.\n   ^^^ label-without-space\n' },
    { title: 'a number without its stop', text: '1. Text.\n\n2. Text.\n\n3 If a side objects, the commission decides.\n^ label-without-space\n' },
  ],
  *check({ document }) {
    for (const { span, args } of faultsOf(document, 'label-without-space')) {
      const found = args['label'] ?? '';
      yield { span, message: message('default', { found, expected: mended(found).trimEnd() }) };
    }
  },
  fix({ document }, finding) {
    const newText = mended(finding.message.args['found'] ?? '');
    return [{ title: message('fix', { expected: newText.trimEnd() }), changes: [{ uri: document.uri, span: finding.span, newText }], preferred: true }];
  },
};

/** `(b)` gets its blank, a bare `3` its full stop (a blank follows it already). */
function mended(label: string): string {
  return /\p{N}$/u.test(label) ? `${label}.` : `${label} `;
}
