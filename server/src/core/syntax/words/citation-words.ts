// The shape of one language's words for natural citations; the tables are in `citations-<language>.ts`, joined in `citations.ts`.
// Invariant: all words are lower case with plain apostrophes and hyphens, as the scanner normalises what it reads.

import type { Unit } from '../types.js';

export interface CitationWords {
  readonly language: string;
  /** Unit words, blank-separated; a word that stands for itself only with a dot (`art.`) ends in one. */
  readonly units: readonly (readonly [unit: Unit, singular: string, plural: string])[];
  /** Words that join two numbers of a list. */
  readonly conjunctions: readonly string[];
  /** Words that make a range of two numbers. */
  readonly ranges: readonly string[];
  /** Words from a smaller unit up to the larger one (`of`, `del`); several words are joined by blanks. */
  readonly up: readonly string[];
  /** A larger unit may follow with nothing between (`пункт 2 статті 5`). */
  readonly upWithoutWord: boolean;
  readonly own: readonly string[]; // this, the present
  readonly other: readonly string[]; // that, the said
  readonly preceding: readonly string[];
  readonly following: readonly string[];
  /** The same words where they stand behind the unit (`el párrafo anterior`). */
  readonly behind: readonly string[];
  /** Words that follow a number and add nothing (`above`, `inclusive`). */
  readonly trailing: readonly string[];
  /** Phrases that may stand between a list and its `of`, with commas around them. */
  readonly asides: readonly string[];
  /** Kinds of instrument, as the last or first word of a name; a word ending in `*` takes any ending. */
  readonly instruments: readonly string[];
  /** Words that may stand between the capitalised words of an instrument's name. */
  readonly connectors: readonly string[];
  /** Words behind a number that make it a quantity and no member of the list. */
  readonly quantities: readonly string[];
  /** Words between an instrument's name and its provisions (`in particular`). */
  readonly particularly: readonly string[];
}
