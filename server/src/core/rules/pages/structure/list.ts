// The pages of the rules about headings, lists and paragraphs, by rule.

import { page as brokenLine } from './broken-line.js';
import { page as duplicateHeading } from './duplicate-heading.js';
import { page as emptyHeading } from './empty-heading.js';
import { page as headingOrder } from './heading-order.js';
import { page as hiddenCharacters } from './hidden-characters.js';
import { page as labelWithoutSpace } from './label-without-space.js';
import { page as levelSkipped } from './level-skipped.js';
import { page as listPunctuation } from './list-punctuation.js';
import { page as lonePoint } from './lone-point.js';
import { page as missingConjunction } from './missing-conjunction.js';
import { page as misspeltKeyword } from './misspelt-keyword.js';
import { page as mixedConjunctions } from './mixed-conjunctions.js';
import { page as overLongParagraph } from './over-long-paragraph.js';
import { page as rawHtml } from './raw-html.js';
import { page as tooDeep } from './too-deep.js';
import { page as unclosedBracket } from './unclosed-bracket.js';
import { page as unmatchedQuotes } from './unmatched-quotes.js';
import type { RulePage } from '../../types.js';

export const structure: Readonly<Record<string, RulePage>> = {
  'broken-line': brokenLine,
  'label-without-space': labelWithoutSpace,
  'misspelt-keyword': misspeltKeyword,
  'heading-order': headingOrder,
  'unclosed-bracket': unclosedBracket,
  'level-skipped': levelSkipped,
  'too-deep': tooDeep,
  'empty-heading': emptyHeading,
  'duplicate-heading': duplicateHeading,
  'lone-point': lonePoint,
  'mixed-conjunctions': mixedConjunctions,
  'missing-conjunction': missingConjunction,
  'list-punctuation': listPunctuation,
  'over-long-paragraph': overLongParagraph,
  'unmatched-quotes': unmatchedQuotes,
  'hidden-characters': hiddenCharacters,
  'raw-html': rawHtml,
};
