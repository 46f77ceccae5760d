// "as defined in Article 3", where the definition stands in Article 4.

import { citationOf } from '../../resolve/asked.js';
import { isWithin } from '../../syntax/walk.js';
import { type DefinedIn, definedInPlaces } from '../parts/defined-in.js';
import { definedAs } from '../parts/terms.js';
import { usesOf } from '../parts/uses.js';
import { message, proseBlocks, related } from '../tools.js';
import type { CheckContext, Rule } from '../types.js';

export const misplacedDefinition: Rule = {
  name: 'misplaced-definition',
  category: 'terms',
  severity: 'warning',
  messages: {
    default: '"{name}" is defined in {place}, not in {cited}. A reader who follows the reference finds no definition; correct it.',
    place: 'The definition of "{name}".',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'others'],
  blocks: proseBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    for (const said of context.shared(block, definedInPlaces)) {
      const { term, span, cited } = said;
      if (!term || namesIt(context, said) || isDefinedThere(context, said, term.key)) continue;
      yield {
        span,
        message: message('default', { name: term.name, place: citationOf(document, term.block), cited }),
        related: [related(document, term.span, 'place', { name: term.name })],
      };
    }
  },
};

function isDefinedThere({ document }: CheckContext, { block }: DefinedIn, key: string): boolean {
  for (const each of definedAs(document, key)) if (isWithin(document.model.tree, each.block, block)) return true;
  return false;
}

/** The clause that is cited has the words: it may define them in a form of its own. */
function namesIt({ document }: CheckContext, { words, block }: DefinedIn): boolean {
  for (const use of usesOf(document, words) ?? []) if (isWithin(document.model.tree, use.block, block)) return true;
  return false;
}
