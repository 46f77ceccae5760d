// The pages of the rules about headings, lists and paragraphs, by rule.

import { page as brokenLine } from './broken-line.js';
import { page as headingOrder } from './heading-order.js';
import { page as labelWithoutSpace } from './label-without-space.js';
import { page as misspeltKeyword } from './misspelt-keyword.js';
import { page as unclosedBracket } from './unclosed-bracket.js';
import type { RulePage } from '../../types.js';

export const structure: Readonly<Record<string, RulePage>> = {
  'broken-line': brokenLine,
  'heading-order': headingOrder,
  'label-without-space': labelWithoutSpace,
  'misspelt-keyword': misspeltKeyword,
  'unclosed-bracket': unclosedBracket,
};
