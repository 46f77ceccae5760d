// The rules about headings, lists and paragraphs, in the order in which their pages are listed.

import { brokenLine } from './broken-line.js';
import { duplicateHeading } from './duplicate-heading.js';
import { emptyHeading } from './empty-heading.js';
import { headingOrder } from './heading-order.js';
import { hiddenCharacters } from './hidden-characters.js';
import { labelWithoutSpace } from './label-without-space.js';
import { levelSkipped } from './level-skipped.js';
import { listPunctuation } from './list-punctuation.js';
import { lonePoint } from './lone-point.js';
import { missingConjunction } from './missing-conjunction.js';
import { misspeltKeyword } from './misspelt-keyword.js';
import { mixedConjunctions } from './mixed-conjunctions.js';
import { overLongParagraph } from './over-long-paragraph.js';
import { rawHtml } from './raw-html.js';
import { tooDeep } from './too-deep.js';
import { unclosedBracket } from './unclosed-bracket.js';
import { unmatchedQuotes } from './unmatched-quotes.js';
import type { Rule } from '../types.js';

export const structure: readonly Rule[] = [
  brokenLine,
  labelWithoutSpace,
  misspeltKeyword,
  headingOrder,
  unclosedBracket,
  levelSkipped,
  tooDeep,
  emptyHeading,
  duplicateHeading,
  lonePoint,
  mixedConjunctions,
  missingConjunction,
  listPunctuation,
  overLongParagraph,
  unmatchedQuotes,
  hiddenCharacters,
  rawHtml,
];
