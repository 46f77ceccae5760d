// Taking rules out of an ignore: a name with its comma, or the whole line where nothing else stands on it.

import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { ignoreAt } from '../ignore.js';
import { message } from '../tools.js';
import type { Fix } from '../types.js';
import { withoutName } from './take-out.js';

/** Takes out what stands at `span`: one name, or all of them; titles `name` (given the `rule`) and `line`. Empty where there is no ignore. */
export function takeOut(document: Document, span: Span): readonly Fix[] {
  const block = document.model.tree.blockAt(span.start);
  const ignore = ignoreAt(document, block);
  if (!ignore) return [];
  const { rules } = ignore;
  const rule = rules.find((each) => each.span.start === span.start && each.span.end === span.end);
  const change = withoutName(document, block, rules.map((each) => each.span), span);
  return [{ title: rule && rules.length > 1 ? message('name', { rule: rule.text }) : message('line'), changes: [change], preferred: true }];
}
