// Words that point somewhere and bind to nothing: "the preceding sub-paragraph" where there is none, "the relevant article", "hereinafter provided".

import { previousSibling } from '../../model/children.js';
import { ask, childrenIn, holderOf } from '../../resolve/asked.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { citationsWritten, message } from '../tools.js';
import { proseAt, spanIn } from '../parts/prose.js';
import type { Rule } from '../types.js';

const loose = /(?<![\p{L}])(?:(?:hereinafter|hereafter) (?:provided|described|mentioned|set forth|set out|specified|stipulated|stated)|(?:the|any) (?:relevant|appropriate|corresponding|respective) (?:articles?|paragraphs?|clauses?|sub-?paragraphs?) of (?:this|the present) \p{L}+)(?![\p{L}])/iu;

/** An address or name "hereinafter specified" is no clause: it stands below. */
const datum = /\b(?:address(?:es)?|names?|numbers?)\s+$/iu;

/** Without one of these nothing is found; looked for first. */
const hints: readonly string[] = ['ereinafter', 'ereafter', 'relevant', 'appropriate', 'corresponding', 'respective'];

export const vagueReference: Rule = {
  name: 'vague-reference',
  category: 'references',
  severity: 'information',
  messages: {
    default: '"{words}" points to some clause and does not say which. Each side will find the one that suits it; name the clause by its number.',
    relative: '"{words}" binds to nothing: there is no such clause before this one. Name the clause by its number.',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'others'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    if (hints.some((hint) => prose.text.includes(hint))) {
      const match = loose.exec(prose.text);
      if (match && !datum.test(prose.text.slice(Math.max(0, match.index - 24), match.index))) yield { span: spanIn(prose, match.index, match.index + match[0].length), message: message('default', { words: match[0].trim() }) };
    }
    const { document } = context;
    const { tree } = document.model;
    for (const { citation, places: [place] } of context.shared(block, citationsWritten)) {
      const { word, unit } = citation.relative ?? {};
      if ((word !== 'preceding' && word !== 'above') || unit === undefined || citation.members.length > 0 || citation.instrument.kind !== 'unmarked') continue;
      if (place?.resolution.kind !== 'silent' || citation.silent !== undefined || tree.part(block) !== 'main' || !isFirst(document, block)) continue;
      // A sentence in front of it may be what it means, where paragraphs run together.
      if (/[.;:!?]["'”’)]?\s|,\s*\n\s*\p{Lu}/u.test(tree.text.slice(document.model.label(block)?.span.end ?? tree.start(block), citation.span.start))) continue;
      const words = tree.text.slice(citation.span.start, citation.span.end).replace(/\s+/gu, ' ');
      if (words.endsWith('s')) continue;
      yield { span: citation.span, message: message('relative', { words }) };
    }
  },
};

/** Nothing stands before the clause in what holds it, nor before that, up to its heading. */
function isFirst(document: Document, block: BlockId): boolean {
  const { tree } = document.model;
  const label = document.model.label(block);
  if (label && !/^[1ai]$/u.test(label.value)) return false;
  for (let at = block; at !== NO_BLOCK && !headingOf(tree, at); at = tree.parent(at)) {
    ask(document, childrenIn(holderOf(tree, at)));
    if (previousSibling(tree, at) !== NO_BLOCK) return false;
    // Under a label without words of its own there is no clause above.
    const parent = tree.parent(at);
    if (parent !== NO_BLOCK && !headingOf(tree, parent) && document.model.textOf(parent).trim() !== '') return false;
  }
  return true;
}
