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
    default: '"{found}" is read as prose, not as a label. Put a blank behind it if it numbers a provision.',
    bare: '"{found}" is read as prose, not as a label. Write "{expected}" if it numbers a provision.',
    fix: 'Put a blank behind "{found}"',
    dot: 'Change to "{expected}"',
  },
  good: [
    { title: 'labels with their blank', text: '1. The sides shall:\n   (a) withdraw;\n   (b) report.\n\n30 days later the zone is empty.\n' },
    { title: 'a foot note', text: '1. The zone is closed.\n\n2 For clarity, the sea is not.\n\n2. The zone is marked.\n' },
  ],
  bad: [
    { title: 'a letter stuck to its text', text: '1. The sides shall:\n   (a) withdraw; and\n\n   (b)report.\n   ^^^ label-without-space\n' },
    { title: 'a number without its stop', text: '1. Text.\n\n2. Text.\n\n3 If a side objects, the commission decides.\n^ label-without-space\n' },
  ],
  *check({ document }) {
    for (const { span, args } of faultsOf(document, 'label-without-space')) {
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
