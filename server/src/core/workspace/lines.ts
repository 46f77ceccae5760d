// The lines of a document, made once per document.

import { lineIndex, type LineIndex } from '../text/line-index.js';
import { derived } from './memo.js';
import type { Document } from './types.js';

export function lineIndexOf(document: Document): LineIndex {
  return derived(document, makeLines);
}

function makeLines({ model }: Document): LineIndex {
  const { text } = model.tree;
  return lineIndex(text.slice(0, text.length));
}
