// A term in use before the clause that introduces it with "hereinafter" or defines it: up to there it has no meaning.

import { NO_BLOCK } from '../../syntax/types.js';
import { headingOf } from '../../syntax/details.js';
import { scopeOf } from '../parts/scopes.js';
import { definingBlocks, definitionsIn, firstDefined } from '../parts/terms.js';
import { hasSameCapitals, isCapitalised, standsAlone, usesOf } from '../parts/uses.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

/** The agreement itself and those who made it may be named anywhere. */
const general = /^(?:(?:Contracting |High Contracting )?Part(?:y|ies)|Agreement|Treaty|Convention|Protocol|Members?|(?:Agreement|Treatie|Convention|Protocol)s|Acuerdo|Tratado|Partes?|Accord)$/u;

export const usedBeforeDefined: Rule = {
  name: 'used-before-defined',
  category: 'terms',
  severity: 'information',
  messages: {
    default: '"{name}" is used before this clause gives it its meaning. Define it where it first stands, or in an article of definitions at the beginning.',
    use: 'Used here first.',
  },
  reads: ['above', 'structure', 'declarations', 'words', 'uses'],
  blocks: definingBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    for (const term of context.shared(block, definitionsIn)) {
      // A name given in passing speaks from there on; a definition that stands among definitions may stand anywhere.
      if (term.how !== 'hereinafter' || !isCapitalised(term.name) || /\d/u.test(term.name) || general.test(term.name) || tree.part(block) === 'closing') continue;
      if (firstDefined(document, term.key)?.block !== block || scopeOf(document, term).kind !== 'all') continue;
      for (const use of usesOf(document, term.name, 120) ?? []) {
        if (use.block === block || !tree.isBefore(use.block, block)) break;
        // "the Committee" behind "Committee on Goods" is that one.
        if (use.prose && !/\s/u.test(term.name) && hasSameCapitals(use.written, term.name) && !standsAlone(document, use)) break;
        if (!use.prose || tree.part(use.block) === 'preamble' || (tree.part(use.block) === 'annex') !== (tree.part(block) === 'annex')) continue;
        if (headingOf(tree, use.block) || tree.parent(use.block) === NO_BLOCK || !hasSameCapitals(use.written, term.name) || !standsAlone(document, use) || tree.text.slice(Math.max(0, use.span.start - 1), use.span.start) === '/') continue;
        if (isDefinition(tree.text.slice(Math.max(0, use.span.start - 12), use.span.start), tree.text.slice(use.span.end, use.span.end + 90))) break;
        yield { span: term.span, message: message('default', { name: term.name }), related: [related(document, use.span, 'use')] };
        break;
      }
    }
  },
};

/** The words are given a meaning there: `"Body" means …`, `Body: the body that …`. */
function isDefinition(before: string, behind: string): boolean {
  // `most-favoured-nation ("MFN")` names it without "hereinafter".
  if (/\(\s*(?:the )?["“«]$/u.test(before) && /^["”»]\s*\)/u.test(behind)) return true;
  return /(?:^|[\n\r"“«‘']|\)\s)[ \t]*$/u.test(before) && /^["”»’']?(?:\s*:|[^.;:\n]{0,70}\s(?:means?|shall mean)\s)/u.test(behind);
}
