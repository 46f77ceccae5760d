// Reads lines that declare: `party UKR "Ukraine"`, `role: signatory`, `@precedent korea-1953:1`.
// Invariant: each reader looks at one line's own characters; `end` is the line's end without white space behind.

import { isDigit, isLowerAscii, isQuote, isSpace, isUpperAscii, skipSpace } from './chars.js';
import type { DeclarationKind, DeclarationLine, FieldLine } from './types.js';
import type { Span } from '../text/span.js';

export const declarationKinds: readonly DeclarationKind[] = ['agreement', 'party', 'body', 'zone', 'term', 'signature'];

/** `sure`: by its form alone. `perhaps`: id without name (being typed, or a signature of a party in small letters); what stands around decides. */
export type Certainty = 'sure' | 'perhaps';

export interface ReadDeclaration {
  readonly line: DeclarationLine;
  readonly certainty: Certainty;
}

/** The declaration that begins at `at`; undefined when the line is none. */
export function readDeclaration(text: string, at: number, end: number): ReadDeclaration | undefined {
  const kind = keywordAt(text, at, end);
  return kind === undefined ? undefined : readBehindKeyword(text, kind, { start: at, end: at + kind.length }, end);
}

/** The rest of a declaration behind its keyword. */
export function readBehindKeyword(text: string, kind: DeclarationKind, keyword: Span, end: number): ReadDeclaration | undefined {
  const idStart = skipSpace(text, keyword.end, end);
  if (idStart === keyword.end) return undefined;
  const idEnd = idTokenEnd(text, idStart, end);
  if (idEnd === idStart) return undefined;
  const id = { start: idStart, end: idEnd };
  const p = skipSpace(text, idEnd, end);
  if (p === end) {
    const certainty = kind === 'signature' && isAllCapitals(text, idStart, idEnd) ? 'sure' : 'perhaps';
    return { line: { kind, keyword, id }, certainty };
  }
  if (kind === 'signature' || p === idEnd || !isQuote(text.charCodeAt(p))) return undefined;
  const closed = end - p > 1 && isQuote(text.charCodeAt(end - 1));
  const name = { start: p + 1, end: closed ? end - 1 : end };
  // A quote in the middle means that more stands on the line than one name.
  for (let q = name.start; q < name.end; q += 1) {
    const code = text.charCodeAt(q);
    if (code === 34 || code === 0x201d || code === 0xbb) return undefined;
  }
  return { line: { kind, keyword, id, name }, certainty: 'sure' };
}

function keywordAt(text: string, at: number, end: number): DeclarationKind | undefined {
  for (const kind of declarationKinds) {
    if (text.startsWith(kind, at) && at + kind.length < end && isSpace(text.charCodeAt(at + kind.length))) return kind;
  }
  return undefined;
}

/** Letters, digits and hyphens (of any script: the model reports what is no id), up to white space or a quote. */
function idTokenEnd(text: string, at: number, end: number): number {
  let p = at;
  while (p < end && !isSpace(text.charCodeAt(p))) {
    const code = text.charCodeAt(p);
    if (isQuote(code) || code === 44 || code === 46 || code === 58 || code === 59 || code === 40 || code === 41) break;
    p += 1;
  }
  return p < end && !isSpace(text.charCodeAt(p)) && !isQuote(text.charCodeAt(p)) ? at : p;
}

export function isAllCapitals(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let p = start; p < end; p += 1) {
    const code = text.charCodeAt(p);
    if (isUpperAscii(code)) letters += 1;
    else if (!isDigit(code) && code !== 45) return false;
  }
  return letters > 1;
}

/** `name: value`, the name in small letters and hyphens; undefined when the line is not of that form. */
export function readField(text: string, at: number, end: number): FieldLine | undefined {
  let p = at;
  while (p < end && (isLowerAscii(text.charCodeAt(p)) || (text.charCodeAt(p) === 45 && p > at))) p += 1;
  if (p === at || p >= end || text.charCodeAt(p) !== 58) return undefined;
  if (p + 1 < end && !isSpace(text.charCodeAt(p + 1))) return undefined;
  return { name: { start: at, end: p }, value: { start: skipSpace(text, p + 1, end), end } };
}

/** The name behind `@` at `at`: up to white space. `at` when no letter follows (then it continues an annotation, or is prose). */
export function annotationNameEnd(text: string, at: number, end: number): number {
  let p = at + 1;
  const code = p < end ? text.charCodeAt(p) : 0;
  if (!isLowerAscii(code) && !isUpperAscii(code)) return at;
  while (p < end && !isSpace(text.charCodeAt(p))) p += 1;
  return p;
}
