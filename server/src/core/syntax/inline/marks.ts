// References, brackets, note marks and blanks to fill in: what is written with marks and needs no words.
// Invariant: one pass, a reference holds no other item, brackets pair innermost first, an unclosed one ends with the block.

import { parseTargets } from '../targets.js';
import type { BracketInline, NoteMarkInline, PlaceholderInline, ReferenceInline } from '../types.js';
import { Hit } from '../words/hit-words.js';
import { isUpper } from './characters.js';
import { type Flat, MASK } from './flat.js';
import { findHits } from './hits.js';

export type MarkInline = ReferenceInline | BracketInline | NoteMarkInline | PlaceholderInline;
export interface MarkFault {
  readonly kind: 'unclosed-reference' | 'unclosed-bracket' | 'unopened-bracket';
  readonly span: { readonly start: number; readonly end: number };
}
export interface Marks {
  /** Not yet in order: a bracket is found when it closes. */
  readonly items: readonly MarkInline[];
  readonly faults: readonly MarkFault[];
  /** The flat text with references, note marks and placeholders masked, same length. */
  readonly masked: string;
}

const blanksToFill: ReadonlySet<string> = new Set(['', '●', '•', '∙', '…', '...', 'tbd', 'tbc', '…']);

/** @param hits of the flat text */
export function scanMarks(flat: Flat, hits = findHits(flat.text)): Marks {
  const { text } = flat;
  if ((hits.all & Hit.mark) === 0) return { items: [], faults: [], masked: text };
  const items: MarkInline[] = [];
  const faults: MarkFault[] = [];
  const hidden: [start: number, end: number][] = [];
  const open: number[] = [];
  let brace = -1;
  // Brackets seen since an open brace: they count only when the brace turns out to be unclosed.
  let waiting: number[] = [];

  const bracketAt = (at: number): void => {
    if (text.charCodeAt(at) === 91) {
      open.push(at);
      return;
    }
    const start = open.pop();
    if (start === undefined) {
      faults.push({ kind: 'unopened-bracket', span: flat.span(at, at + 1) });
      return;
    }
    const content = at - start - 1 <= 12 ? text.slice(start + 1, at).trim() : undefined;
    if (content !== undefined && blanksToFill.has(content.toLowerCase())) {
      items.push({ kind: 'placeholder', span: flat.span(start, at + 1) });
      hidden.push([start, at + 1]);
    } else if (content !== undefined && /^(?:\d{1,3}|\*{1,3}|†|‡)$/u.test(content)) {
      items.push({ kind: 'note-mark', span: flat.span(start, at + 1), mark: content });
      hidden.push([start, at + 1]);
    } else items.push(bracket(flat, start, at, at + 1, open.length));
  };
  const giveUpBrace = (): void => {
    faults.push({ kind: 'unclosed-reference', span: flat.span(brace, brace + 1) });
    for (const at of waiting) bracketAt(at);
    brace = -1;
    waiting = [];
  };

  for (const [k, i] of hits.at.entries()) {
    if (((hits.what[k] ?? 0) & Hit.mark) === 0) continue;
    const code = text.charCodeAt(i);
    if (code === 91 || code === 93) {
      if (brace >= 0) waiting.push(i);
      else bracketAt(i);
    } else if (code === 123) {
      if (brace >= 0) giveUpBrace();
      brace = i;
    } else if (code === 125) {
      if (brace < 0) continue;
      items.push(reference(flat, brace, i));
      hidden.push([brace, i + 1]);
      brace = -1;
      waiting = [];
    } else if (code === 95) {
      let end = i + 1;
      while (text.charCodeAt(end) === 95) end += 1;
      if (end - i >= 3 && brace < 0) {
        items.push({ kind: 'placeholder', span: flat.span(i, end) });
        hidden.push([i, end]);
      }
    }
  }
  if (brace >= 0) giveUpBrace();
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const start = open[depth] ?? 0;
    faults.push({ kind: 'unclosed-bracket', span: flat.span(start, start + 1) });
    items.push(bracket(flat, start, text.length, text.length, depth));
  }
  return { items, faults, masked: mask(text, hidden) };
}

function reference(flat: Flat, open: number, close: number): ReferenceInline {
  const inside = flat.text.slice(open + 1, close);
  const bar = inside.indexOf('|');
  const end = bar < 0 ? close : open + 1 + bar;
  const target = flat.span(open + 1, end);
  const written = flat.text.slice(open + 1, end);
  // A target is parsed where it stands: over a line break its spans are those of the flat text, mapped back one by one.
  const targets = parseTargets(written, 0, (from, to) => flat.span(open + 1 + from, open + 1 + to));
  return {
    kind: 'reference',
    span: flat.span(open, close + 1),
    target,
    targets,
    ...(bar < 0 ? {} : { shown: flat.span(end + 1, close) }),
  };
}

function bracket(flat: Flat, open: number, contentEnd: number, end: number, depth: number): BracketInline {
  const attribution = attributionOf(flat, open + 1, contentEnd);
  return {
    kind: 'bracket',
    span: flat.span(open, end),
    content: flat.span(open + 1, contentEnd),
    ...(attribution === undefined ? {} : { attribution }),
    closed: end > contentEnd,
    depth,
  };
}

const longestAttribution = 120;

/** Words in capitals that drafters set before a colon and that speak for nobody: `[NOTE: check]`. A party may be called so all the same. */
const noteWords: ReadonlySet<string> = new Set([
  'NOTE', 'NOTES', 'NB', 'TBC', 'TBD', 'TBA', 'TODO', 'DRAFT', 'COMMENT', 'COMMENTS', 'REMARK', 'OPTION', 'ALT', 'ALTERNATIVE', 'VARIANT', 'VERSION', 'TEXT', 'PROPOSAL', 'SOURCE', 'QUERY', 'CHECK',
  'CHAIR', 'CO-CHAIR', 'CO-CHAIRS', 'MEDIATOR', 'MEDIATORS', 'FACILITATOR', 'FACILITATORS', 'SECRETARIAT', 'EDITOR', 'EDITORS', 'DELETE', 'DELETED', 'MOVED', 'NEW', 'OLD',
  'REMARQUE', 'VARIANTE', 'PROPOSITION', 'NOTA', 'OPCIÓN', 'ALTERNATIVA', 'PROPUESTA', 'COMENTARIO',
  'ПРИМІТКА', 'ВАРІАНТ', 'АЛЬТЕРНАТИВА', 'КОМЕНТАР', 'ПРОПОЗИЦІЯ', 'УВАГА', 'РЕДАКЦІЯ', 'ГОЛОВА', 'ПРИМЕЧАНИЕ', 'ВАРИАНТ', 'КОММЕНТАРИЙ', 'ПРЕДЛОЖЕНИЕ', 'ВНИМАНИЕ', 'РЕДАКЦИЯ',
]);

/** All in capitals and written as an id may be: nothing with a blank is one (`OPTION 1`). */
const code = /^\p{Lu}[\p{Lu}\p{N}-]+$/u;

/**
 * `UKR, USA` of `[UKR, USA: text]`: names of letters, digits, blanks, hyphens, dots, each with a capital first; undefined when it is none. Codes may
 * have a slash between them, too (`UKR/RUS`).
 */
function attributionOf(flat: Flat, from: number, to: number): BracketInline['attribution'] {
  const limit = Math.min(to, from + longestAttribution);
  const near = flat.text.slice(from, limit);
  const written = near.slice(0, Math.max(0, near.indexOf(':')));
  if (!/^[\p{L}\p{M}\p{N} ,.'&/-]+$/u.test(written)) return undefined;
  const names = [];
  let capitals = true;
  let at = from;
  const codes = written.split('/');
  for (const piece of codes.every((each) => code.test(each.trim())) ? codes : written.split(',')) {
    const name = piece.trim();
    if (name === '' || name.split(' ').length > 6 || !(isUpper(name.charCodeAt(0)) || /^\p{Lo}/u.test(name))) return undefined;
    const start = at + piece.indexOf(name);
    names.push(flat.span(start, start + name.length));
    capitals &&= code.test(name) && !noteWords.has(name);
    at += piece.length + 1;
  }
  const first = from + written.length - written.trimStart().length;
  return { span: flat.span(first, from + written.trimEnd().length), names, allCapitals: capitals };
}

function mask(text: string, hidden: readonly (readonly [number, number])[]): string {
  if (hidden.length === 0) return text;
  const sorted = [...hidden].sort((a, b) => a[0] - b[0]);
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of sorted) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
