// Text of a treaty made safe to stand in Markdown: what the drafter wrote is shown letter by letter and never becomes
// a heading, a list, a link, an entity or HTML. Invariant: a Markdown reader shows the text that was given, white space
// runs aside.

/** Escapes running text. Line ends become blanks. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>~|&$]/g, '\\$&');
  return line.replace(/^( *)([#+=-])/, '$1\\$2').replace(/^( *\p{Nd}{1,9})([.)])/u, '$1\\$2');
}

/** A link target between `(` and `)`. */
export function escapeLinkTarget(uri: string): string {
  return uri.replace(/[()<>\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** A code span that holds any text, backticks included. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return line === '' ? '' : `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * Puts a mark (`**`, `~~`) around already escaped text so that Markdown sees it whatever stands beside it. White space is
 * moved outside; where a punctuation mark inside meets a letter outside, a hair space lets the mark open or close.
 */
export function emphasise(mark: string, escaped: string, before: string, behind: string): string {
  const inner = escaped.trim();
  const head = escaped.slice(0, escaped.length - escaped.trimStart().length);
  const tail = inner === '' ? '' : escaped.slice(escaped.trimEnd().length);
  if (inner === '') return escaped;
  const open = head === '' && isWordEnd(before) && isMark(inner[0]) ? hairSpace : '';
  const close = tail === '' && isWordStart(behind) && isMark(inner.at(-1)) ? hairSpace : '';
  return `${head}${open}${mark}${inner}${mark}${close}${tail}`;
}

const hairSpace = '\u200A';

function isMark(letter: string | undefined): boolean {
  return letter !== undefined && !/[\p{L}\p{M}\p{N}]/u.test(letter);
}

function isWordEnd(text: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text);
}

function isWordStart(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(text);
}

/** For text and quoted values of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
