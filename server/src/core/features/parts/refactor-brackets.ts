// Brackets: putting words into those of a party, and settling them.
// Invariant: what is put in brackets lies in the prose of one block and cuts no bracket or brace in two.

import type { Party } from '../../model/types.js';
import { proseOf } from '../../syntax/details.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Refactoring } from '../types.js';
import { bracketsOf, groupsOf, type OpenBracket } from './open-brackets.js';
import { attributed, merged } from './own-brackets.js';
import { refactoring } from './refactoring.js';
import { type Decision, settled } from './settle-brackets.js';

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
  return [
    ...offered(document).map(({ id }) => refactoring(document, 'bracket', 'refactor.bracket.party', { party: id.text }, put(`[${id.text}: `))),
    refactoring(document, 'bracket', 'refactor.bracket', {}, put('[')),
  ];
}

/** The parties that brackets are offered for. */
function offered({ model: { parties } }: Document): readonly Party[] {
  return parties.length <= few ? parties : parties.filter(({ roles }) => roles.includes('signatory') || roles.includes('party')).slice(0, few);
}

function crosses(a: Span, b: Span): boolean {
  return (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The innermost bracket at the cursor: its words agreed, taken out, or agreed with the alternatives beside it taken out. */
export function decideBracket(snapshot: Snapshot, document: Document, at: Span): readonly Refactoring[] {
  const bracket = bracketAt(snapshot, document, at);
  if (!bracket) return [];
  const others = alternativesOf(snapshot, document, bracket);
  const one = merged(document, [bracket, ...others].sort((a, b) => a.span.start - b.span.start));
  const party = writtenNames(document, bracket);
  const names = party === '' ? '' : '.party';
  const decided = (verdict: Decision['verdict'], more: readonly OpenBracket[] = []) =>
    settled(document, [{ bracket, verdict }, ...more.map((other): Decision => ({ bracket: other, verdict: 'take out' }))]);
  return [
    ...(others.length === 0 ? [] : [refactoring(document, 'accept', `refactor.accept-alone${names}`, { party }, decided('keep', others))]),
    refactoring(document, 'accept', `refactor.accept${names}`, { party }, decided('keep')),
    refactoring(document, 'reject', `refactor.reject${names}`, { party }, decided('take out')),
    ...(bracket.by.length > 0 ? [] : offered(document).map(({ id }) => refactoring(document, 'attribute', 'refactor.attribute', { party: id.text }, [attributed(document, bracket, id.text)]))),
    ...(one ? [refactoring(document, 'merge', 'refactor.merge', {}, one)] : []),
  ];
}

/** Anything but nothing may be agreed or taken out where somebody asks for it. */
const hasWords = (words: string): boolean => words.trim() !== '';

/** The innermost bracket around a place: words, or a clause by its mark, its `@bracket` line or what stands below it. */
export function bracketAt(snapshot: Snapshot, document: Document, { start, end }: Span): OpenBracket | undefined {
  const { model } = document;
  const { tree } = model;
  const here = tree.blockAt(start);
  if (here === NO_BLOCK) return undefined;
  const annotation = tree.kind(here) === 'annotation' ? model.annotationAt(here) : undefined;
  if (annotation) return annotation.name === 'bracket' && annotation.owner !== NO_BLOCK ? bracketsOf(snapshot, document, annotation.owner, hasWords).find(({ kind }) => kind === 'mark') : undefined;
  for (let block = here; block !== NO_BLOCK; block = tree.parent(block)) {
    const around = bracketsOf(snapshot, document, block, hasWords).filter(({ kind, span }) => kind !== 'mark' && span.start <= start && end <= span.end);
    const [innermost] = around.sort((a, b) => b.depth - a.depth);
    if (innermost) return innermost;
  }
  return undefined;
}

/** The alternatives beside a bracket, without itself. */
export function alternativesOf(snapshot: Snapshot, document: Document, bracket: OpenBracket): readonly OpenBracket[] {
  if (bracket.kind !== 'words') return [];
  const groups = groupsOf(document, bracketsOf(snapshot, document, bracket.block, hasWords));
  const group = groups.find((each) => each.some(({ span }) => span.start === bracket.span.start)) ?? [];
  return group.filter(({ span }) => span.start !== bracket.span.start);
}

/** Whose words they are, as written; '' for nobody's. */
function writtenNames({ model: { tree, annotationAt } }: Document, { kind, by, opening }: OpenBracket): string {
  if (by.length === 0) return '';
  if (kind === 'mark') return annotationAt(tree.blockAt(opening.start))?.names.map(({ text }) => text).join(', ') ?? '';
  return tree.text.slice(opening.start + 1, opening.end).replace(/\s*:\s*$/u, '').trim();
}
