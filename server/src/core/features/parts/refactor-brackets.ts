// Brackets: putting words into those of a party, and settling them.
// Invariant: what is put in brackets lies in the prose of one block and cuts no bracket or brace in two.

import { proseOf } from '../../syntax/details.js';
import { type BracketInline, NO_BLOCK } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Refactoring } from '../types.js';
import { refactoring } from './refactoring.js';

/** So many parties are offered by name; of more, those that sign. */
const few = 6;

/** `[UKR: the selected words]` for each party, and brackets nobody owns. */
export function bracketAround(_snapshot: Snapshot, document: Document, selected: Span): readonly Refactoring[] {
  const { model } = document;
  const { tree } = model;
  const words = tree.text.slice(selected.start, selected.end);
  const span = { start: selected.start + words.length - words.trimStart().length, end: selected.start + words.trimEnd().length };
  const block = tree.blockAt(span.start);
  if (span.end <= span.start || block === NO_BLOCK || !isStructural(tree.kind(block)) || tree.kind(block) === 'heading' || span.end > tree.end(block)) return [];
  const pieces = proseOf(tree, block);
  const inProse = pieces.some((piece) => span.start >= piece.start && span.start < piece.end) && span.end <= (pieces.at(-1)?.end ?? 0);
  const cut = model.inline(block).some((inline) => (inline.kind === 'bracket' && crosses(inline.span, span)) || (inline.kind === 'reference' && inline.span.start < span.end && span.start < inline.span.end && !(span.start <= inline.span.start && inline.span.end <= span.end)));
  if (!inProse || cut || count(words, '[') !== count(words, ']') || count(words, '{') !== count(words, '}')) return [];
  const put = (opening: string): readonly { readonly span: Span; readonly newText: string }[] => [
    { span: { start: span.start, end: span.start }, newText: opening },
    { span: { start: span.end, end: span.end }, newText: ']' },
  ];
  const signing = model.parties.filter(({ roles }) => roles.includes('signatory') || roles.includes('party'));
  const parties = model.parties.length <= few ? model.parties : signing.slice(0, few);
  return [
    ...parties.map(({ id }) => refactoring(document, 'bracket', 'refactor.bracket.party', { party: id.text }, put(`[${id.text}: `))),
    refactoring(document, 'bracket', 'refactor.bracket', {}, put('[')),
  ];
}

function crosses(a: Span, b: Span): boolean {
  return (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The innermost bracket at the cursor: its words agreed, taken out, or agreed with the alternatives beside it taken out. */
export function decideBracket(_snapshot: Snapshot, document: Document, { start, end }: Span): readonly Refactoring[] {
  const { model } = document;
  const { tree } = model;
  const block = tree.blockAt(start);
  if (block === NO_BLOCK) return [];
  const brackets = model.inline(block).filter((inline): inline is BracketInline => inline.kind === 'bracket' && inline.closed);
  const [bracket] = brackets.filter(({ span }) => span.start <= start && end <= span.end).sort((a, b) => b.depth - a.depth);
  if (!bracket || isWholeClause(document, bracket)) return [];
  const party = bracket.attribution ? tree.text.slice(bracket.attribution.span.start, bracket.attribution.span.end) : '';
  const others = besides(document, bracket, brackets);
  const accept = accepted(document, bracket);
  const names = party === '' ? '' : '.party';
  return [
    ...(others.length === 0 ? [] : [refactoring(document, 'accept', `refactor.accept-alone${names}`, { party }, [...accept, ...others.map((other) => rejected(document, other))])]),
    refactoring(document, 'accept', `refactor.accept${names}`, { party }, accept),
    refactoring(document, 'reject', `refactor.reject${names}`, { party }, [rejected(document, bracket)]),
  ];
}

/** `[RUS: 3. …]`: it opens in front of a label and holds what is nested under it. */
function isWholeClause({ model }: Document, { span }: BracketInline): boolean {
  const block = model.tree.blockAt(span.start);
  const label = model.label(block)?.span;
  return label !== undefined && span.start < label.start;
}

/** Words without their brackets and their owner. */
function accepted({ model: { tree } }: Document, { span, content, attribution }: BracketInline): readonly { readonly span: Span; readonly newText: string }[] {
  const from = attribution ? attribution.span.end : content.start;
  const colon = attribution ? (/^\s*:\s*/u.exec(tree.text.slice(from, content.end))?.[0].length ?? 0) : 0;
  const words = tree.text.slice(from + colon, content.end);
  const lead = words.length - words.trimStart().length;
  return [
    { span: { start: span.start, end: from + colon + lead }, newText: '' },
    { span: { start: from + colon + words.trimEnd().length, end: span.end }, newText: '' },
  ];
}

/** Nothing in the bracket's place, and one blank less. */
function rejected({ model: { tree } }: Document, { span }: BracketInline): { readonly span: Span; readonly newText: string } {
  const before = tree.text.slice(Math.max(0, span.start - 1), span.start);
  const behind = tree.text.slice(span.end, span.end + 1);
  const isLast = behind === '' || /[\s.,;:)]/u.test(behind);
  return { span: { start: before === ' ' && isLast ? span.start - 1 : span.start, end: span.end }, newText: '' };
}

/** Brackets of the same depth with nothing but blanks, `/` or "or" between them. */
function besides({ model: { tree } }: Document, bracket: BracketInline, all: readonly BracketInline[]): readonly BracketInline[] {
  const level = all.filter(({ depth }) => depth === bracket.depth).sort((a, b) => a.span.start - b.span.start);
  const at = level.indexOf(bracket);
  const joins = (a: BracketInline | undefined, b: BracketInline | undefined): boolean => a !== undefined && b !== undefined && /^\s*(?:\/|or|або|или)?\s*$/iu.test(tree.text.slice(a.span.end, b.span.start));
  let first = at;
  let last = at;
  while (joins(level[first - 1], level[first])) first -= 1;
  while (joins(level[last], level[last + 1])) last += 1;
  return level.slice(first, last + 1).filter((each) => each !== bracket && tree.text.slice(each.content.start, each.content.end).trim() !== '');
}
