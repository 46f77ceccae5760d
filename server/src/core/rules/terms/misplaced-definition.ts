// "as defined in Article 3", where the definition stands in Article 4.

import { citationOf } from '../../resolve/asked.js';
import { clausePlace, targetText } from '../../resolve/places.js';
import { isHeadingUnit } from '../../resolve/units.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { isWithin } from '../../syntax/walk.js';
import { unitWords } from '../../syntax/words/citations.js';
import type { Document } from '../../workspace/types.js';
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
    fix: 'Change to "{right}"',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'words', 'uses', 'others'],
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
  fix({ document }, { span, related: [place] }) {
    const { tree } = document.model;
    const right = place && citedLike(document, tree.text.slice(span.start, span.end), tree.text.slice(span.start - 1, span.start) === '{', tree.blockAt(place.span.start));
    return right === undefined ? [] : [{ title: message('fix', { right }), changes: [{ uri: document.uri, span, newText: right }], preferred: true }];
  },
};

/** The clause as a target where `written` is one, else with the number of its article in the place of the number there; undefined for other ways to cite. */
function citedLike(document: Document, written: string, isTarget: boolean, block: BlockId): string | undefined {
  const { tree } = document.model;
  if (isTarget) return targetText(clausePlace(document, block), document);
  const [, word = '', blank = '', number = ''] = /^(\p{L}+)(\s+)(\d+|[IVXLC]+)$/u.exec(written) ?? [];
  const unit = unitWords.get(word.toLowerCase())?.unit;
  if (unit === undefined || !isHeadingUnit(unit)) return undefined;
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) {
    const heading = headingOf(tree, at);
    if (heading?.unit !== unit || !heading.number) continue;
    const right = tree.text.slice(heading.number.start, heading.number.end);
    return /^\d+$/u.test(right) === /^\d+$/u.test(number) ? `${word}${blank}${right}` : undefined;
  }
  return undefined;
}

function isDefinedThere({ document }: CheckContext, { block }: DefinedIn, key: string): boolean {
  for (const each of definedAs(document, key)) if (isWithin(document.model.tree, each.block, block)) return true;
  return false;
}

/** The clause that is cited has the words: it may define them in a form of its own. */
function namesIt({ document }: CheckContext, { words, block }: DefinedIn): boolean {
  for (const use of usesOf(document, words) ?? []) if (isWithin(document.model.tree, use.block, block)) return true;
  return false;
}
