// A Latin letter where a Cyrillic one belongs, or the other way round, in a label or number.

import type { Span } from '../text/span.js';
import type { Document } from '../workspace/types.js';
import { faultsOf, message } from './tools.js';
import type { Rule } from './types.js';

export const lookAlikeLetter: Rule = {
  name: 'look-alike-letter',
  category: 'numbering',
  severity: 'hint',
  what: 'A label holds a letter that looks right and belongs to another alphabet: a Latin "c" in a Cyrillic list, a Cyrillic "І" in a roman number.',
  why: 'Nobody sees it, and searching for the label, sorting and conversion go wrong.',
  remedy: 'Replace the letter by the one that is expected.',
  messages: {
    default: 'This letter looks like "{expected}" and belongs to another alphabet. It is read as "{expected}".',
    fix: 'Change to "{expected}"',
  },
  good: [{ title: 'one alphabet', text: '1. Сторони:\n   а) відводять війська;\n   б) повідомляють.\n' }],
  bad: [
    { title: 'a Latin letter in a Cyrillic list', text: '1. Сторони:\n   а) відводять війська;\n   б) повідомляють;\n   в) зберігають;\n   г) позначають;\n   д) звітують;\n   e) допускають.\n   ^ look-alike-letter\n' },
    { title: 'a Cyrillic letter in a Latin list', text: '1. The sides shall:\n   (a) withdraw;\n   (b) report;\n   (с) allow access.\n    ^ look-alike-letter\n' },
  ],
  *check({ document }) {
    for (const fault of faultsOf(document, 'look-alike-letter')) {
      yield { span: letterIn(document, fault.span), message: message('default', { expected: fault.args['expected'] ?? '' }) };
    }
  },
  fix({ document }, finding) {
    const expected = finding.message.args['expected'];
    if (expected === undefined || expected === '') return [];
    return [{ title: message('fix', { expected }), changes: [{ uri: document.uri, span: finding.span, newText: expected }], preferred: true }];
  },
};

/** The letters of a label without its marks. */
function letterIn(document: Document, label: Span): Span {
  const text = document.model.tree.text.slice(label.start, label.end);
  const letters = /\p{L}+/u.exec(text);
  return letters ? { start: label.start + letters.index, end: label.start + letters.index + letters[0].length } : label;
}
