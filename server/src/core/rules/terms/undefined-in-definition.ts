// A definition that explains its term by another term in quotation marks, which is defined nowhere.

import { nameKey } from '../../model/fold.js';
import { ask, asked, declaredAs } from '../../resolve/asked.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { definingBlocks, definitionsIn, firstDeclared } from '../parts/terms.js';
import { termNamed } from '../parts/terms-in.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const quoted = /["\u201c\u201e\u00ab]((?:the |a |an )?)(\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4})["\u201d\u00bb]/gu;
/** Titles of instruments, and what is quoted to be written somewhere. */
const noTerm = /\b(?:Agreement|Treaty|Convention|Protocol|Act|Charter|Resolution|Declaration|Code|Law|Decision|Regulation|Rules|Annex|Article|Memorandum|Understanding|Programme|Plan|Part(?:y|ies))\b/u;

export const undefinedInDefinition: Rule = {
  name: 'undefined-in-definition',
  category: 'terms',
  severity: 'warning',
  messages: {
    default: '"{name}" is explained by "{other}", and that is defined nowhere: the chain of definitions ends in the air. Define "{other}", or say here what is meant.',
  },
  reads: ['declarations', 'words'],
  blocks: definingBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const [term, another] = context.shared(block, definitionsIn);
    if (!term || another || term.how !== 'means') return;
    const prose = proseAt(context, block);
    for (const match of prose.text.matchAll(quoted)) {
      const other = match[2] ?? '';
      const start = match.index + 1 + (match[1] ?? '').length;
      const span = spanIn(prose, start, start + other.length);
      const before = prose.text.slice(0, match.index);
      if (span.start < term.whole.end + 2 || span.start >= term.until || noTerm.test(other) || /(?:called|named|entitled|words?|marked|letters?|phrase|known as|read|inscription|title|as|or|and|is)(?: the)?\s*$/u.test(before) || /^\s*['’]?\s*(?:means|refers|is|are)\b/u.test(prose.text.slice(match.index + match[0].length))) continue;
      if (termNamed(document, other)) continue;
      ask(document, asked.names);
      ask(document, declaredAs(other));
      const key = nameKey(other);
      if (firstDeclared(document, [key]) || document.model.declarations.some(({ name, id }) => nameKey(name.text) === key || nameKey(id.text) === key)) continue;
      yield { span, message: message('default', { name: term.name, other }) };
    }
  },
};
