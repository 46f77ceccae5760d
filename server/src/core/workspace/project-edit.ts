// Writes into a `parley.json` what the checker is taught, as one edit of its text.
// Invariants: everything else in the file stays as it is written, line ends and indentation too; what cannot be read is not touched.

import { isRecord, parseJson } from '../text/json.js';
import type { Span } from '../text/span.js';

/** In UTF-16 units of the text without a byte order mark. */
export interface ProjectEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Puts a phrase among `notTerms`. `text`: the file's, undefined when there is none. Undefined when the phrase is there already, or
 * the file is no JSON object, or its `notTerms` no list.
 */
export function teachNotTerm(text: string | undefined, phrase: string): ProjectEdit | undefined {
  const source = (text ?? '').replace(/^\uFEFF/, '');
  const written = JSON.stringify(phrase);
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  if (source.trim() === '') return { span: { start: 0, end: source.length }, newText: `{${eol}  "notTerms": [${written}]${eol}}${eol}` };
  const value = parseJson(source);
  if (!isRecord(value)) return undefined;
  const known = value['notTerms'];
  const object = contentsOf(source, source.indexOf('{'));
  if (known === undefined) return appended(source, object, `"notTerms": [${written}]`, eol);
  if (!Array.isArray(known) || known.includes(phrase)) return undefined;
  // Of two members of one name the last counts.
  const list = object.items.findLast(({ key }) => key === 'notTerms');
  return list && appended(source, contentsOf(source, list.value), written, eol);
}

interface Item {
  readonly start: number;
  /** Of a member: its name, and where its value begins. */
  readonly key: string | undefined;
  readonly value: number;
  readonly end: number;
}

/** What stands in an object or list of valid JSON that opens at an offset. */
interface Contents {
  readonly open: number;
  readonly close: number;
  readonly items: readonly Item[];
}

/** An edit that puts one more item behind the others, in a line of its own where they stand so. */
function appended(source: string, { open, close, items }: Contents, written: string, eol: string): ProjectEdit {
  const last = items.at(-1);
  if (!last) {
    // An object is written over several lines, a list in one.
    const newText = source.charAt(open) === '{' ? `${eol}  ${written}${eol}` : written;
    return { span: { start: open + 1, end: close }, newText };
  }
  const before = source.slice(source.lastIndexOf('\n', last.start - 1) + 1, last.start);
  const isOwnLine = before.trim() === '' && source.slice(open, last.start).includes('\n');
  return { span: { start: last.end, end: last.end }, newText: isOwnLine ? `,${eol}${before}${written}` : `, ${written}` };
}

function contentsOf(source: string, open: number): Contents {
  const isObject = source.charAt(open) === '{';
  const items: Item[] = [];
  let at = afterSpace(source, open + 1);
  while (!'}]'.includes(source.charAt(at))) {
    const start = at;
    let key: string | undefined;
    if (isObject) {
      const end = afterValue(source, at);
      key = String(parseJson(source.slice(at, end)));
      // Behind the colon.
      at = afterSpace(source, afterSpace(source, end) + 1);
    }
    const end = afterValue(source, at);
    items.push({ start, key, value: at, end });
    at = afterSpace(source, end);
    if (source.charAt(at) === ',') at = afterSpace(source, at + 1);
  }
  return { open, close: at, items };
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (' \t\r\n'.includes(source.charAt(at)) && at < source.length) at += 1;
  return at;
}

/** Where a value of valid JSON ends that begins at an offset. */
function afterValue(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === '"') {
      at = afterString(source, at) - 1;
      if (depth === 0) return at + 1;
    } else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') {
      // The end of what it stands in, or its own.
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (letter === ',' || ' \t\r\n'.includes(letter))) return at;
  }
  return source.length;
}

function afterString(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== '"') at += source.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}
