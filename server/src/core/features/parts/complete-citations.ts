// Citations in prose as they are typed: the points of `paragraph 13(`, the numbers behind `Article 5, paragraph `.
// Invariant: what stands in front is read as the citation it is, and resolved as citations are; where it means nothing certain, nothing is offered.

import { outlineOf } from '../../resolve/outline.js';
import { resolveCitation } from '../../resolve/citations.js';
import { placesIn } from '../../resolve/places.js';
import { isLevelUnit } from '../../resolve/units.js';
import type { CitationInline, CitationMember, Unit } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { conjunctionWords, unitWords } from '../../syntax/words/citations.js';
import type { ClauseRef, Document, Snapshot } from '../../workspace/types.js';
import { clauseItem, pointsOf } from './complete-targets.js';
import type { CompletionItem, Completions } from './completion-data.js';
import { mostItems } from './completion-data.js';
import { type CursorLine, tokenAt } from './cursor-line.js';
import { findClauses } from './find-clauses.js';
import { owningClause } from './owning-clause.js';

const restOfNumber = /^[\p{L}\p{N}]+/u;
/** A word for a unit in front of a number that is being typed. */
const unitBefore = /(?:^|[\s(,;'’])(\p{L}[\p{L}-]*\.?|§|¶)[\s\u00a0]+([\p{L}\p{N}]{0,6})$/u;

/** Undefined where no citation is being typed. `asked`: also behind a unit word that nothing leads up to. */
export function citationItems(snapshot: Snapshot, document: Document, line: CursorLine, asked: boolean): Completions | undefined {
  return pointsOfCited(snapshot, document, line) ?? numbersBehindUnit(snapshot, document, line, asked);
}

/** Behind an opening bracket that stands directly behind a citation. */
function pointsOfCited(snapshot: Snapshot, document: Document, line: CursorLine): Completions | undefined {
  const bracket = /\s?\(([\p{L}\p{N}]{0,6})$/u.exec(line.before);
  if (bracket === null) return undefined;
  const typed = bracket[1] ?? '';
  const joint = /\s*(?:,|,?\s(\p{L}+))$/u.exec(line.before.slice(0, bracket.index));
  const goesOn = joint !== null && (joint[1] === undefined || conjunctionWords.has(joint[1].toLowerCase()));
  const end = line.start + (goesOn ? joint.index : bracket.index);
  const cited = citedBefore(document, end);
  if (cited === undefined) return undefined;
  const holders = meantBy(snapshot, document, cited, end, goesOn ? 1 : 0);
  const close = line.after.startsWith(')') ? '' : ')';
  const items = holders.flatMap(({ document: member, block }) =>
    pointsOf(member, block, typed).map(({ block: point, value }): CompletionItem => ({ ...clauseItem({ document: member, block: point }, value + close), label: `(${value})`, filter: value })));
  return items.length === 0 ? undefined : answer(line, line.before.length - typed.length, items);
}

function numbersBehindUnit(snapshot: Snapshot, document: Document, line: CursorLine, asked: boolean): Completions | undefined {
  const found = unitBefore.exec(line.before);
  const unit = unitOf(found?.[1] ?? '');
  if (!found || unit === undefined) return undefined;
  const typed = found[2] ?? '';
  const from = line.before.length - typed.length;
  const comma = /,\s*$/u.exec(line.before.slice(0, found.index + found[0].indexOf(found[1] ?? '')));
  const cited = comma && isLevelUnit(unit) ? citedBefore(document, line.start + comma.index) : undefined;
  if (cited) {
    const holders = meantBy(snapshot, document, cited, Number.POSITIVE_INFINITY);
    const items = holders.flatMap(({ document: member, block }) => numbered(member, block, unit, typed));
    if (items.length > 0) return answer(line, from, items);
  }
  if (!asked) return undefined;
  const near = owningClause(document.model, document.model.tree.blockAt(Math.max(0, line.cursor - 1)));
  const items = isLevelUnit(unit) && !(unit === 'paragraph' && outlineOf(document).isContinuous('main')) ? besideIn(document, near, unit, typed) : ofUnit(document, found[1] ?? '', typed, near);
  return items.length === 0 ? undefined : answer(line, from, items);
}

function unitOf(word: string): Unit | undefined {
  if (word === '§' || word === '¶') return 'paragraph';
  const known = unitWords.get(word.replace(/\.$/u, '').toLowerCase());
  return known !== undefined && (!known.short || word.endsWith('.')) ? known.unit : undefined;
}

/** The citation in prose that ends at an offset, blanks between allowed. */
function citedBefore({ model }: Document, end: number): CitationInline | undefined {
  const block = model.tree.blockAt(Math.max(0, end - 1));
  return model.citationsIn(block).findLast(({ span }) => span.start < end && end <= span.end + 1);
}

/** What the citation's last member in front of an offset means, its steps behind it left out; `without`: so many of its last steps too. */
function meantBy(snapshot: Snapshot, document: Document, cited: CitationInline, end: number, without = 0): readonly ClauseRef[] {
  const block = document.model.tree.blockAt(cited.span.start);
  const last = cited.members.findLast(({ span }) => span.start < end);
  if (last === undefined) {
    return cited.members.length > 0 ? [] : resolveCitation(snapshot, document, block, cited).flatMap(({ resolution }) => clausesIn(resolution));
  }
  const whole = last.to !== undefined && (last.to[0]?.span.start ?? end) < end ? last.to : last.steps;
  const written = whole.filter(({ span }) => span.end <= end);
  const steps = written.slice(0, written.length - without);
  if (steps.length === 0) return [];
  const { to: _, ...member } = last;
  const cut: CitationMember = { ...member, steps };
  return resolveCitation(snapshot, document, block, { ...cited, members: [cut] }).flatMap(({ resolution }) => clausesIn(resolution));
}

function clausesIn(resolution: Parameters<typeof placesIn>[0]): readonly ClauseRef[] {
  return resolution.kind === 'resolved' ? placesIn(resolution).flatMap((place) => (place.kind === 'clause' ? { document: place.document, block: place.block } : [])) : [];
}

/** Paragraphs by number, points in brackets. */
function numbered(document: Document, block: ClauseRef['block'], unit: Unit, typed: string): readonly CompletionItem[] {
  return pointsOf(document, block, typed).map(({ block: point, value }) => {
    const text = unit !== 'paragraph' && /^\p{L}/u.test(value) ? `(${value})` : value;
    return { ...clauseItem({ document, block: point }, text), label: text, filter: value };
  });
}

/** The points of the clause somebody writes in, and those beside each of its ancestors up to its heading. */
function besideIn(document: Document, near: ClauseRef['block'], unit: Unit, typed: string): readonly CompletionItem[] {
  const { tree } = document.model;
  for (let at = near; at !== NO_BLOCK; at = tree.parent(at)) {
    // Paragraphs stand under headings, points under paragraphs.
    const isHeading = tree.kind(at) === 'heading';
    const items = isHeading === (unit === 'paragraph') ? numbered(document, at, unit, typed) : [];
    if (items.length > 0 || isHeading) return items;
  }
  return [];
}

function ofUnit(document: Document, word: string, typed: string, near: ClauseRef['block']): readonly CompletionItem[] {
  return findClauses(document, `${word} ${typed}`, near).flatMap(({ block, typed: by }) => {
    const number = by?.number ?? by?.numbers[0];
    return number === undefined ? [] : { ...clauseItem({ document, block }, number), label: number, filter: number };
  }).slice(0, mostItems);
}

function answer(line: CursorLine, from: number, items: readonly CompletionItem[]): Completions {
  const { insert, replace } = tokenAt(line, from, restOfNumber);
  return { insert, replace, items: items.slice(0, mostItems), incomplete: items.length > mostItems };
}
