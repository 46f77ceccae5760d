// The quantities of a block's prose, read once for all rules that judge dates, hours, periods and numbers, with their places in the prose.
// Invariant: reading a block takes long beside looking at it, so whoever asks has looked for what it needs first (`mayHoldDate` and the like).

import { indexAt } from '../../model/prose.js';
import type { BlockId, BracketInline, QuantityInline } from '../../syntax/types.js';
import type { CheckContext } from '../types.js';
import { proseAt } from './prose.js';

/** `start` and `end` are indices in `proseAt`. */
export interface QuantityAt {
  readonly inline: QuantityInline;
  readonly start: number;
  readonly end: number;
  /** It stands in square brackets: not agreed, so it fixes nothing yet. */
  readonly bracketed: boolean;
}

export type DateAt = QuantityAt & { readonly iso: string };

/** All of them in order. For every rule of a block the same array. */
export function quantitiesAt(context: CheckContext, block: BlockId): readonly QuantityAt[] {
  return context.shared(block, readQuantities);
}

/** The dates among them, days the calendar does not have included. Reads nothing where no year is written. */
export function datesAt(context: CheckContext, block: BlockId): readonly DateAt[] {
  return context.shared(block, readDates);
}

/** Numbers in words and figures are read only where figures stand in brackets behind a word. */
export function mayHoldPair(text: string): boolean {
  return text.includes('(') && /[^\s\d(] ?\( ?\d/u.test(text);
}

function readDates(context: CheckContext, block: BlockId): readonly DateAt[] {
  if (!year.test(proseAt(context, block).text)) return [];
  return quantitiesAt(context, block).flatMap((each): readonly DateAt[] => {
    const { quantity } = each.inline;
    return quantity.kind === 'date' ? [{ ...each, iso: quantity.iso }] : [];
  });
}

const year = /\d{4}/u;

function readQuantities(context: CheckContext, block: BlockId): readonly QuantityAt[] {
  const prose = proseAt(context, block);
  if (prose.text === '') return none;
  const inlines = context.document.model.inline(block);
  const brackets = inlines.filter((inline): inline is BracketInline => inline.kind === 'bracket');
  const found: QuantityAt[] = [];
  for (const inline of inlines) {
    if (inline.kind !== 'quantity') continue;
    const { start, end } = inline.span;
    found.push({ inline, start: indexAt(prose, start), end: indexAt(prose, end - 1) + 1, bracketed: brackets.some(({ span }) => span.start < start && end <= span.end) });
  }
  return found;
}

const none: readonly QuantityAt[] = [];

/** The sentence around an index of the prose: from the mark before it to the one behind. Numbers and short forms (`No. 3`) end none. */
export function sentenceAround(text: string, index: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (let at = Math.min(index, text.length) - 1; at > 0; at -= 1) {
    if (endsSentence(text, at)) {
      start = at + 1;
      break;
    }
  }
  let end = text.length;
  for (let at = index; at < text.length; at += 1) {
    if (endsSentence(text, at)) {
      end = at + 1;
      break;
    }
  }
  return { start, end };
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 59 || code === 63 || code === 33) return true; // ; ? !
  if (code !== 46) return false;
  const next = text.charCodeAt(at + 1);
  if (!(at + 1 >= text.length || next === 32 || next === 93)) return false;
  const before = text.slice(Math.max(0, at - 5), at);
  if (/(?:^|[\s(])(?:No|Nos|Art|Arts|para|paras|p|pp|a\.m|p\.m|St|Mr|Dr)$/iu.test(before)) return false;
  const follows = text.charAt(at + 2);
  return at + 2 >= text.length || follows !== follows.toLowerCase() || !/\p{Ll}/u.test(follows);
}
