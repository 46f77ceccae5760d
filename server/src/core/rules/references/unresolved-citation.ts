// A natural citation (`paragraph 13(d)`) of a provision this text does not have, where nothing suggests that it is meant
// for another instrument.

import { ask, citedAs } from '../../resolve/asked.js';
import { isLevelUnit } from '../../resolve/units.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, type CitationInline, type CitationMember, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { citationsWritten, memberSpan, message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const unresolvedCitation: Rule = {
  name: 'unresolved-citation',
  category: 'references',
  severity: 'warning',
  messages: {
    default: 'This text has no {citation}. Correct the number, or name the agreement that is meant.',
    article: '{article} has no {citation}. Correct the number, or name the article or agreement that is meant.',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: proseBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    for (const { citation: inline, places } of context.shared(block, citationsWritten)) {
      if (inline.silent !== undefined) continue;
      for (const { member, resolution } of places) {
        if (resolution.kind !== 'unresolved') continue;
        const span = memberSpan(inline, member);
        const ownArticle = articleOf(document, block);
        const citation = document.model.tree.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: ownArticle === undefined || !isLevelAlone(inline, member) ? message('default', { citation }) : message('article', { citation, article: ownArticle }),
        };
      }
    }
  },
};

/** `paragraph 4` and nothing larger: looked for in the clause's own article. */
function isLevelAlone(citation: CitationInline, member: CitationMember | undefined): boolean {
  const first = (member ?? citation.members[0])?.steps[0];
  return citation.instrument.kind === 'unmarked' && first !== undefined && isLevelUnit(first.unit);
}

/** `Article XVI` for a clause that stands in it, as it is written there; undefined outside articles and where paragraphs run through. */
function articleOf(document: Document, block: BlockId): string | undefined {
  const { model } = document;
  if (model.agreement.numbering === 'continuous') return undefined;
  const { tree } = model;
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) {
    const heading = headingOf(tree, at);
    if (heading?.unit !== 'article' || !heading.keyword || !heading.number) continue;
    ask(document, citedAs(at));
    return tree.text.slice(heading.keyword.start, heading.number.end);
  }
  return undefined;
}
