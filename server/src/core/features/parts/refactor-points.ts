// A clause that lists its parts in one sentence, with a point for each.
// Invariant: words and their order stay; only a provision without points is split, where a colon leads into parts that semicolons separate.

import { indentOf, lineEndOf } from '../../rules/tools.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Refactoring } from '../types.js';
import { refactoring } from './refactoring.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';

export function splitIntoPoints(_snapshot: Snapshot, document: Document, { start }: Span): readonly Refactoring[] {
  const { model } = document;
  const { tree } = model;
  const block = tree.blockAt(start);
  if (block === NO_BLOCK || tree.kind(block) !== 'provision' || model.children(block).length > 0 || model.label(block)?.kind !== 'arabic') return [];
  const from = model.label(block)?.span.end ?? tree.start(block);
  const text = tree.text.slice(from, tree.end(block));
  const colon = /:(?=\s)/u.exec(text);
  const body = text.trimEnd();
  if (!colon || /[{}[\]]/u.test(body.slice(0, colon.index)) || /(?:^|[\r\n])\s*(?:\/\/|\\|\|)/u.test(text)) return [];
  // Behind the colon, up to a semicolon that stands in no bracket.
  const parts: { readonly start: number; readonly end: number }[] = [];
  let depth = 0;
  let first = colon.index + 1;
  for (let at = first; at < body.length; at += 1) {
    const mark = body.charAt(at);
    if ('([{'.includes(mark)) depth += 1;
    else if (')]}'.includes(mark)) depth -= 1;
    else if (mark === ';' && depth === 0) {
      const joined = /^;\s+(?:and|or|та|або|и|или)(?=\s)/u.exec(body.slice(at))?.[0].length ?? 1;
      parts.push({ start: first, end: at + joined });
      at += joined - 1;
      first = at + 1;
    }
  }
  parts.push({ start: first, end: body.length });
  if (parts.length < 2 || parts.length > letters.length || depth !== 0 || parts.some((part) => body.slice(part.start, part.end).trim() === '')) return [];
  const eol = lineEndOf(model);
  const indent = indentOf(model, block);
  const edits = parts.map((part, i) => {
    const blanks = body.slice(part.start, part.end).length - body.slice(part.start, part.end).trimStart().length;
    return { span: { start: from + part.start, end: from + part.start + blanks }, newText: `${eol}${indent}(${letters.charAt(i)}) ` };
  });
  return [refactoring(document, 'points', 'refactor.points', { count: String(parts.length) }, edits)];
}
