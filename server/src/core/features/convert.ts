// A plain text or a Markdown file as a `.treaty` document.
// Invariants: every word is kept, in order; lines are escaped only where the markup would read them as something else than
// text, a heading or a numbered provision; LF line ends. Wrapped lines stay as they are: `broken-line` reports what looks wrong.

import { Shape } from '../syntax/lines.js';
import { escapeInline, escapeLine, needsEscape, shapeOf } from './parts/escape-text.js';
import { fromMarkdown } from './parts/from-markdown.js';
import type { PlainLine } from './parts/from-markdown.js';
import { quoteName } from './parts/quote-name.js';

export interface ConvertOptions {
  /** Agreement id, as `agreementId` makes it. */
  readonly id: string;
  readonly format: 'text' | 'markdown';
}

const titleLetters = 200;

export function convertText(source: string, { id, format }: ConvertOptions): string {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const plain = format === 'markdown' ? fromMarkdown(lines) : lines.map((text): PlainLine => ({ text, heading: false, keep: false }));
  const titleAt = titleLine(plain);
  const title = titleAt === undefined ? undefined : plain[titleAt]?.text.trim();
  const body = plain.slice(titleAt === undefined ? 0 : titleAt + 1).flatMap(writeLine).join('\n').replace(/^\n+|\s+$/g, '').replace(/\n{3,}/g, '\n\n');
  const head = `agreement ${id} ${quoteName(title ?? id)}\n  status: draft\n`;
  return body === '' ? head : `${head}\n${body}\n`;
}

/** The first line with words, when it stands alone and is no heading, provision or anything else of the markup. */
function titleLine(lines: readonly PlainLine[]): number | undefined {
  const at = lines.findIndex(({ text }) => text.trim() !== '');
  const line = lines[at];
  if (line === undefined || line.keep || line.text.trim().length > titleLetters) return undefined;
  const alone = line.heading || (lines[at + 1]?.text ?? '').trim() === '';
  return alone && shapeOf(line.text) === Shape.prose && /[\p{L}\p{N}]/u.test(line.text) ? at : undefined;
}

/** A Markdown heading that names no unit is marked as one; it stands between blank lines. */
function writeLine({ text, heading, keep }: PlainLine): string[] {
  const escaped = escapeInline(text.trimEnd());
  if (escaped.trim() === '') return [''];
  const shape = shapeOf(escaped);
  if (heading) {
    if (shape === Shape.heading) return ['', escaped.trim(), ''];
    return ['', needsEscape(shape) ? escapeLine(escaped.trim()) : escaped.trim(), '@heading', ''];
  }
  return [needsEscape(shape) && !(keep && (shape === Shape.row || shape === Shape.comment)) ? escapeLine(escaped) : escaped];
}
