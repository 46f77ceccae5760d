// A quotation mark without its partner in the same block. Quotations over several paragraphs, each of which begins with the mark, are no
// fault; nor are the seconds of an angle (`15' 20"`).

import { proseAt, spanIn } from '../parts/prose.js';
import { message, proseBlocks } from '../tools.js';
import type { Found, Rule } from '../types.js';

const any = /["“”„‟«»]/u;
const marks = /\\.|["“”„‟«»]/gu;
const atEnd = /^[\s.,;:!?)\]}…—–-]*(?:(?:and|or)\s*)?$/u;

const lineStart = /(?:^|[\r\n])[ \t]*$/u;
const lineEnd = /^[.;,]?[ \t]*(?:[\r\n]|$)/u;

/** Minutes of an angle in front: `15' 20"`. */
const second = /['’′]\s?\d{1,2}(?:[.,]\d+)?$/u;

interface Mark {
  readonly mark: string;
  readonly at: number;
  /** Nothing but blanks stands between it and the line's start, or its end. */
  readonly opensLine: boolean;
  readonly endsLine: boolean;
}

export const unmatchedQuotes: Rule = {
  name: 'unmatched-quotes',
  category: 'structure',
  severity: 'warning',
  messages: {
    unclosed: 'This quotation mark is never closed in its paragraph, so nobody can tell where the quoted words or the defined term end. Close it.',
    unopened: 'This quotation mark closes nothing. Open the quotation where it begins, or take the mark out.',
    odd: 'The quotation marks of this paragraph do not pair up; this is the last of them. Add or take out one, so that it is plain which words are quoted.',
  },
  reads: [],
  blocks: proseBlocks,
  *checkBlock(context, block): Iterable<Found> {
    const prose = proseAt(context, block);
    const { text } = prose;
    if (!any.test(text)) return;
    const whole = context.document.model.tree.text;
    const found = [...text.matchAll(marks)].map(({ 0: mark, index }): Mark => ({ mark, at: index, opensLine: lineStart.test(whole.slice(Math.max(0, prose.at(index) - 40), prose.at(index))), endsLine: lineEnd.test(whole.slice(prose.at(index) + 1, prose.at(index) + 8)) }));
    for (const [id, { at }] of [...straight(text, found), ...paired(text, found)]) yield { span: spanIn(prose, at, at + 1), message: message(id) };
  },
};

/** `"` has one form for both ends: only their number says something. */
function straight(text: string, found: readonly Mark[]): readonly (readonly [string, Mark])[] {
  const all = found.filter(({ mark, at }) => mark === '"' && !isSecond(text, at));
  const last = all.at(-1);
  if (last === undefined || all.length % 2 === 0) return [];
  // Mixed with other forms, one of them may be the partner.
  if (found.some(({ mark }) => mark !== '"' && !mark.startsWith('\\'))) return [];
  return goesOn(text, all) || isQuotedText(text, all) ? [] : [['odd', last]];
}

function paired(text: string, found: readonly Mark[]): readonly (readonly [string, Mark])[] {
  const of = (characters: string): readonly Mark[] => found.filter(({ mark }) => characters.includes(mark));
  return [...balance(text, of('“”„'), '“„', found), ...balance(text, of('«»'), '«', found)];
}

function balance(text: string, all: readonly Mark[], openers: string, found: readonly Mark[]): readonly (readonly [string, Mark])[] {
  const [first] = all;
  // A `‟` is what some converters make of an apostrophe.
  if (first === undefined || found.some(({ mark }) => mark === '"' || mark === '‟') || goesOn(text, all)) return [];
  // Some languages open with the mark that closes in others (»so«, ”so”).
  if (!openers.includes(first.mark) && all.length % 2 === 0) return [];
  const open: Mark[] = [];
  const faults: (readonly [string, Mark])[] = [];
  for (const each of all) {
    const top = open.at(-1)?.mark;
    const opens = openers.includes(each.mark) && !(each.mark === '“' && top === '„');
    if (opens) open.push(each);
    else if (open.pop() === undefined && !atEnd.test(text.slice(each.at + 1))) faults.push(['unopened', each]);
  }
  return [...faults, ...open.filter(({ at }) => text.slice(0, at).trim() !== '').map((each) => ['unclosed', each] as const)].slice(0, 1);
}

/** One mark at the block's very start or end: a quotation of several paragraphs. */
function goesOn(text: string, all: readonly Mark[]): boolean {
  const [first] = all;
  return first !== undefined && all.length === 1 && (text.slice(0, first.at).trim() === '' || atEnd.test(text.slice(first.at + 1)));
}

/** Words of another text in lines of their own: each of its paragraphs opens, the last one closes, and it may begin or end in another block. */
function isQuotedText(text: string, all: readonly Mark[]): boolean {
  const [first] = all;
  if (first === undefined) return false;
  if (all.length === 1) return first.endsLine || (first.opensLine && /:\s*$/u.test(text.slice(0, first.at)));
  return all.slice(0, -1).every(({ opensLine }) => opensLine) && all.at(-1)?.endsLine === true;
}

function isSecond(text: string, at: number): boolean {
  return second.test(text.slice(Math.max(0, at - 12), at));
}
