// "may not": a ban to some, to others a possibility.

import { lettered } from '../../text/lettered.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

/** `may or may not` and `may not only` say something else. */
const mayNot = lettered(String.raw`(?<![\p{L}\p{M}-]|\bor )may not(?! only| necessarily| yet| have been| be able)(?![\p{L}\p{M}-])`, 'giu');

export const ambiguousMayNot: Rule = {
  name: 'ambiguous-may-not',
  category: 'wording',
  severity: 'hint',
  messages: {
    default: '"may not" may forbid, or say that something might not happen. Write "shall not" where it is a ban, "might not" where it is not, or say it with "@kind".',
    fix: 'Change to "shall not"',
  },
  reads: ['above'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block): Iterable<Found> {
    const prose = proseAt(context, block);
    if (!prose.text.includes('ay not')) return;
    const { model } = context.document;
    if (!model.isClause(block) || model.tree.part(block) === 'preamble' || model.annotationsNamed(block, 'kind').length > 0) return;
    for (const match of prose.text.matchAll(mayNot)) yield { span: spanIn(prose, match.index, match.index + match[0].length), message: message('default') };
  },
  fix({ document }, finding) {
    const first = document.model.tree.text.slice(finding.span.start, finding.span.start + 1);
    const newText = first === 'M' ? 'Shall not' : 'shall not';
    return [{ title: message('fix'), changes: [{ uri: document.uri, span: finding.span, newText }], preferred: false }];
  },
};
