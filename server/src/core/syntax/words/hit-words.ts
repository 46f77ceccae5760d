// The words of all scanners of prose in one look-up: what each may be the beginning of.
// Invariant: built once, never changed; a word of the scanners' own tables is here by its first run of letters.

import { eastFollowing, eastFrontUnits, eastOther, eastOwn, eastPreceding } from './citations-ko.js';
import { instrumentStems, knownAcronyms, unitWords, wholeInstruments } from './citations.js';
import { hereinafterWords } from './definition-words.js';
import { numberMultipliers, numberWords } from './number-words.js';
import { months } from './quantity-words.js';
import { type WordTable, wordTable } from './word-table.js';

/** What may begin at a place of a text: bits. */
export const Hit = {
  unit: 1, instrument: 2, hereof: 4, glued: 8, number: 16, month: 32, toFill: 64, hereinafter: 128,
  /** All bits of words: of one whose letters say too little. */
  words: 255,
  /** Words that count with a capital only. */
  capitals: 2 | 32 | 64,
  /** A Korean or Chinese citation. */
  east: 256,
  digit: 512, stop: 1024,
  /** A quote of a kind that marks what is quoted. */
  quote: 2048,
  /** A quote that may open a definition. */
  opening: 4096,
  /** A bracket, a brace, a blank to fill in. */
  mark: 8192,
  /** `§`, `¶`. */
  sign: 16384,
  /** The word begins behind a Korean or Chinese letter. */
  afterEast: 32768,
  /** A word longer than the scanners read in one piece. */
  long: 65536,
} as const;

export const lexicon: WordTable = wordTable([
  ...firstRuns(unitWords.keys(), Hit.unit),
  ...firstRuns(wholeInstruments, Hit.instrument),
  ...firstRuns(knownAcronyms, Hit.instrument),
  ...firstRuns(['hereof', 'hereto'], Hit.hereof),
  ...firstRuns(numberWords.keys(), Hit.number),
  ...firstRuns(numberMultipliers.keys(), Hit.number),
  ...firstRuns(months.keys(), Hit.month),
  ...firstRuns(['xx', 'xxx'], Hit.toFill),
  ...hereinafterWords.flatMap((word) => word.split(/[ -]/u).slice(-1)).map((word): readonly [string, number] => [word, Hit.hereinafter]),
]);

/** By its first three letters, a word that names a kind of instrument in any case ending. */
export const stemStart: WordTable = wordTable(instrumentStems.map((stem) => [stem.slice(0, 3), Hit.instrument]));

function firstRuns(words: Iterable<string>, bit: number): readonly (readonly [string, number])[] {
  return [...words].flatMap((word) => {
    const run = /^[\p{L}\p{M}]+/u.exec(word.toLowerCase())?.[0];
    return run === undefined ? [] : [[run, bit] as const];
  });
}

/** What a Korean or Chinese letter may begin. */
export const eastStart = { number: 1, front: 2, relative: 4 } as const;

const eastFirst = 0x4e00;
const eastStarts = new Uint8Array(0xd7a4 - eastFirst);
for (const [words, kind] of [
  [['제', '第'], eastStart.number],
  [eastFrontUnits.map(([word]) => word), eastStart.front],
  [[...eastOwn, ...eastOther, ...eastPreceding, ...eastFollowing], eastStart.relative],
] as const) {
  for (const word of words) {
    const place = word.charCodeAt(0) - eastFirst;
    eastStarts[place] = (eastStarts[place] ?? 0) | kind;
  }
}

/** Bits of `eastStart`, 0 for a letter that begins nothing. */
export function eastStartOf(code: number): number {
  return eastStarts[code - eastFirst] ?? 0;
}
