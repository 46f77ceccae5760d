// Taking rules out of an ignore: a name with its comma, or the whole line where nothing else stands on it.

import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { ignoreAt } from '../ignore.js';
import { message } from '../tools.js';
import type { Fix } from '../types.js';

/** Takes out what stands at `span`: one name, or all of them; titles `name` (given the `rule`) and `line`. Empty where there is no ignore. */
export function takeOut(document: Document, span: Span): readonly Fix[] {
  const { uri, model: { tree } } = document;
  const block = tree.blockAt(span.start);
  const ignore = ignoreAt(document, block);
  if (!ignore) return [];
  const { rules } = ignore;
  const index = rules.findIndex((rule) => rule.span.start === span.start && rule.span.end === span.end);
  const rule = rules[index];
  if (!rule || rules.length === 1) return [{ title: message('line'), changes: [{ uri, span: lineOf(document, tree.start(block), tree.end(block)), newText: '' }], preferred: true }];
  const before = rules[index - 1];
  const behind = rules[index + 1];
  const name = { start: before?.span.end ?? span.start, end: before ? span.end : (behind?.span.start ?? span.end) };
  return [{ title: message('name', { rule: rule.text }), changes: [{ uri, span: name, newText: '' }], preferred: true }];
}

/** A byte order mark stays. */
function lineOf({ model: { tree } }: Document, start: number, end: number): Span {
  return { start: start === 0 && tree.text.slice(0, 1) === '\ufeff' ? 1 : start, end };
}
