// The lines of a document: those its text keeps, else made once per document.

import { lineIndex, type LineIndex } from '../text/line-index.js';
import { SegmentedText } from '../text/segmented-text.js';
import { derived } from './memo.js';
import type { Document } from './types.js';

export function lineIndexOf(document: Document): LineIndex {
  const { text } = document.model.tree;
  return text instanceof SegmentedText ? text : derived(document, makeLines);
}

function makeLines({ model }: Document): LineIndex {
  const { text } = model.tree;
  return lineIndex(text.slice(0, text.length));
}
