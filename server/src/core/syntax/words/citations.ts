// The words of all languages in one set of look-ups for the recogniser of natural citations: every language is always on.
// Invariant: built once, never changed. Keys are lower case, with plain blanks, apostrophes and hyphens.

import type { Unit } from '../types.js';
import type { CitationWords } from './citation-words.js';
import { english } from './citations-en.js';
import { spanish } from './citations-es.js';
import { french } from './citations-fr.js';
import { russian } from './citations-ru.js';
import { ukrainian } from './citations-uk.js';

export interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
  /** A short form: it counts only with its dot or directly before a number. */
  readonly short: boolean;
  /** Indexes into `languages`. */
  readonly languages: readonly number[];
}

export type DeterminerRole = 'this' | 'that' | 'preceding' | 'following';
/** Phrases by their first word: each as the words behind the first, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface LanguageLookups {
  readonly language: string;
  readonly conjunctions: Phrases;
  readonly ranges: Phrases;
  readonly up: Phrases;
  readonly upWithoutWord: boolean;
}

export const citationLanguages: readonly CitationWords[] = [english, french, spanish, ukrainian, russian];

export const languages: readonly LanguageLookups[] = citationLanguages.map((words) => ({
  language: words.language,
  conjunctions: phrases(words.conjunctions),
  ranges: phrases(words.ranges),
  up: phrases(words.up),
  upWithoutWord: words.upWithoutWord,
}));

export const unitWords: ReadonlyMap<string, UnitWord> = joinUnits();
export const determiners: ReadonlyMap<string, DeterminerRole> = new Map(citationLanguages.flatMap((words) => [
  ...words.own.map((word): [string, DeterminerRole] => [word, 'this']),
  ...words.other.map((word): [string, DeterminerRole] => [word, 'that']),
  ...words.preceding.map((word): [string, DeterminerRole] => [word, 'preceding']),
  ...words.following.map((word): [string, DeterminerRole] => [word, 'following']),
]));
export const behindWords: ReadonlyMap<string, DeterminerRole> = new Map(citationLanguages.flatMap((words) =>
  words.behind.map((word): [string, DeterminerRole] => [word, /^(?:suiv|sigu)/u.test(word) ? 'following' : 'preceding'])));
export const trailing: Phrases = phrases(citationLanguages.flatMap((words) => words.trailing));
export const asides: Phrases = phrases(citationLanguages.flatMap((words) => words.asides));
export const particularly: Phrases = phrases(citationLanguages.flatMap((words) => words.particularly));
export const connectors: ReadonlySet<string> = new Set(citationLanguages.flatMap((words) => words.connectors));
export const quantityWords: ReadonlySet<string> = new Set(citationLanguages.flatMap((words) => words.quantities));

/** First words of every joining phrase. */
export const conjunctionWords: ReadonlySet<string> = new Set(citationLanguages.flatMap((words) => words.conjunctions.map((phrase) => phrase.split(' ')[0] ?? '')));

export const wholeInstruments: ReadonlySet<string> = new Set(citationLanguages.flatMap((words) => words.instruments.filter((word) => !word.endsWith('*'))));
/** Beginnings of Cyrillic words for kinds of instrument. */
export const instrumentStems: readonly string[] = citationLanguages.flatMap((words) => words.instruments.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)));

/** Short names of well-known instruments, as written; any other word of capitals counts only with a marker or a year. */
export const knownAcronyms: ReadonlySet<string> = new Set([
  'GATT', 'GAIT', 'GATS', 'TRIPS', 'TRIMS', 'WTO', 'TBT', 'SPS', 'SCM', 'DSU', 'GPA', 'ICSID', 'UNCITRAL', 'UNCLOS', 'NPT', 'TEU', 'TFEU', 'ECHR', 'ICCPR', 'ICESCR', 'CEDAW', 'CITES', 'NAFTA', 'CUSMA', 'USMCA', 'EEC', 'HS', 'VCLT', 'IMF', 'ГАТТ', 'ГАТС', 'ТРІПС', 'ТРИПС', 'СОТ', 'ВТО',
]);

/** First two letters, as `a << 16 | b`, of every unit word and of every instrument word: a filter before the look-up. */
export const unitStart: ReadonlySet<number> = new Set([...unitWords.keys()].map(firstTwo));
export const instrumentStart: ReadonlySet<number> = new Set([...wholeInstruments, ...instrumentStems].map(firstTwo));

/** True for a word that names a kind of instrument (`Treaty`, `Угоди`), given in lower case. */
export function isInstrumentWord(word: string): boolean {
  if (wholeInstruments.has(word)) return true;
  const code = word.charCodeAt(0);
  return code >= 0x400 && code < 0x530 && instrumentStems.some((stem) => word.startsWith(stem) && word.length <= stem.length + 4);
}

function firstTwo(word: string): number {
  return (word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 46);
}

function joinUnits(): ReadonlyMap<string, UnitWord> {
  const joined = new Map<string, UnitWord>();
  for (const [index, words] of citationLanguages.entries()) {
    for (const [unit, singular, plural] of words.units) {
      for (const [forms, isPlural] of [[singular, false], [plural, true]] as const) {
        for (const form of forms.split(' ')) {
          if (form === '') continue;
          const short = form.endsWith('.');
          const word = short ? form.slice(0, -1) : form;
          const before = joined.get(word);
          if (before === undefined) joined.set(word, { unit, plural: isPlural, short, languages: [index] });
          else joined.set(word, { ...before, plural: before.plural || isPlural, languages: [...before.languages, index] });
        }
      }
    }
  }
  return joined;
}

function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const [first, ...rest] = phrase.split(' ');
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [rest]);
    else known.push(rest);
  }
  for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length);
  return byFirst;
}
