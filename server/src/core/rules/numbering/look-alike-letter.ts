// A Latin letter where a Cyrillic one belongs, or the other way round, in a label or number.

import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { clauseBlocks, faultsOf, message } from '../tools.js';
import type { Rule } from '../types.js';

export const lookAlikeLetter: Rule = {
  name: 'look-alike-letter',
  category: 'numbering',
  severity: 'hint',
  messages: {
    default: 'This letter looks like "{expected}" and belongs to another alphabet. It is read as "{expected}".',
    fix: 'Change to "{expected}"',
  },
  reads: ['faults'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    for (const fault of faultsOf(context, block, 'look-alike-letter')) {
      yield { span: letterIn(context.document, fault.span), message: message('default', { expected: fault.args['expected'] ?? '' }) };
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
