// The rules about headings, lists and paragraphs, in the order in which their pages are listed.

import { brokenLine } from './broken-line.js';
import { headingOrder } from './heading-order.js';
import { labelWithoutSpace } from './label-without-space.js';
import { misspeltKeyword } from './misspelt-keyword.js';
import { unclosedBracket } from './unclosed-bracket.js';
import type { Rule } from '../types.js';

export const structure: readonly Rule[] = [
  brokenLine,
  labelWithoutSpace,
  misspeltKeyword,
  headingOrder,
  unclosedBracket,
];
