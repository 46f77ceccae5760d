// The files that are part of a text, in the order in which they stand behind it: annexes by number, then the others, each with its own parts below it.
// Invariants: no file twice, and never the text itself, whatever loops `part-of` makes; a file of the library is part of a text of the library only.

import { insertedSuffixes } from '../syntax/numbers.js';
import type { Unit } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { annexNameOf } from './annex-files.js';
import { partsOf, wholeOf } from './family.js';

export interface PartInOrder {
  readonly document: Document;
  /** 1 for a part of the text itself, 2 for a part of that, and so on. */
  readonly depth: number;
}

/** Empty for a text that no other file is part of. */
export function partsInOrder(snapshot: Snapshot, document: Document): readonly PartInOrder[] {
  const seen = new Set([document.uri]);
  const below = (whole: Document, depth: number): readonly PartInOrder[] =>
    inOrder(partsOf(snapshot, whole)).flatMap((part) => {
      if (seen.has(part.uri)) return [];
      seen.add(part.uri);
      return [{ document: part, depth }, ...below(part, depth + 1)];
    });
  return below(document, 1);
}

/**
 * All files of the agreement that a document belongs to: the text first, then its parts in order; the same whichever of them is asked about.
 * A file of the library that says it is part of a text elsewhere stands alone with its own parts.
 */
export function filesInOrder(snapshot: Snapshot, document: Document): readonly Document[] {
  const behind = (first: Document): readonly Document[] => [first, ...partsInOrder(snapshot, first).map((part) => part.document)];
  const files = behind(wholeOf(snapshot, document));
  return files.includes(document) ? files : behind(document);
}

/** Those of the documents that are part of no other of them, in their order; the first where each is part of another. */
export function wholesOf(snapshot: Snapshot, documents: readonly Document[]): readonly Document[] {
  const below = new Set(documents.flatMap((document) => partsInOrder(snapshot, document).map((part) => part.document)));
  const wholes = documents.filter((document) => !below.has(document));
  return wholes.length > 0 ? wholes : documents.slice(0, 1);
}

const units: readonly Unit[] = ['annex', 'appendix', 'schedule', 'protocol'];

/** Annexes before appendices, schedules and protocols, each by its number, then what has no such name; what is equal stays as it was. */
function inOrder(parts: readonly Document[]): readonly Document[] {
  if (parts.length < 2) return parts;
  const named = parts.map((document) => ({ document, name: annexNameOf(document) }));
  const lettered = new Set(units.filter((unit) => isLettered(named.flatMap(({ name }) => (name?.unit === unit ? [name.value] : [])))));
  return named
    .map(({ document, name }) => ({ document, place: name ? units.indexOf(name.unit) : units.length, number: name ? numberOf(name.value, lettered.has(name.unit)) : none }))
    .sort((a, b) => a.place - b.place || compare(a.number, b.number))
    .map(({ document }) => document);
}

/** Counted by letters: among A, B and C stand I, V and X as letters too, which alone are Roman numbers. */
function isLettered(values: readonly string[]): boolean {
  return values.some((value) => /^\p{L}$/u.test(value)) && values.every((value) => !/^\d/u.test(value) || letterOf.has(value));
}

const letterOf: ReadonlyMap<string, string> = new Map([['1', 'i'], ['5', 'v'], ['10', 'x']]);

/** Steps of a number: figures, and the words between them. */
function numberOf(value: string, isLetters: boolean): readonly (number | string)[] {
  const written = isLetters ? (letterOf.get(value) ?? value) : value;
  return (written.match(/\d+|[^\d.-]+/gu) ?? none).map((step) => (/^\d/u.test(step) ? Number(step) : insertedSuffixes.includes(step) ? insertedSuffixes.indexOf(step) : step));
}

const none: readonly string[] = [];

/** Step by step, figures before words; what says less goes first. */
function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [i, step] of one.entries()) {
    const against = other[i];
    if (against === undefined) return 1;
    if (step === against) continue;
    if (typeof step === 'number' && typeof against === 'number') return step - against;
    if (typeof step !== typeof against) return typeof step === 'number' ? -1 : 1;
    return step < against ? -1 : 1;
  }
  return one.length - other.length;
}
