// Taking a name out of a list in a field or an annotation: the name with its comma, or the whole line where nothing else stands on it.

import type { Span } from '../../text/span.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import type { TextChange } from '../types.js';

/** The change that takes `name` out of `names`, all that the line at `block` lists, in order. The line goes when it is the only one, or none of them. */
export function withoutName(document: Document, block: BlockId, names: readonly Span[], name: Span): TextChange {
  const index = names.findIndex(({ start, end }) => start === name.start && end === name.end);
  if (index < 0 || names.length === 1) return withoutLine(document, block);
  const [before, own, behind] = [names[index - 1], name, names[index + 1]].map((each) => each && withQuotes(document, each));
  const { start, end } = own ?? name;
  return { uri: document.uri, span: { start: before?.end ?? start, end: before ? end : (behind?.start ?? end) }, newText: '' };
}

/** A name that holds commas stands in quotation marks, which are no part of it. */
function withQuotes({ model: { tree } }: Document, { start, end }: Span): Span {
  return /^["\u201c\u201e\u00ab][^]*["\u201d\u00bb]$/u.test(tree.text.slice(start - 1, end + 1)) ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The change that takes out the line, or lines, of a field, an annotation or a comment. A byte order mark stays. */
export function withoutLine({ uri, model: { tree } }: Document, block: BlockId): TextChange {
  const start = tree.start(block);
  return { uri, span: { start: start === 0 && tree.text.slice(0, 1) === '\ufeff' ? 1 : start, end: tree.end(block) }, newText: '' };
}
