// The sequences that labels count in: arabic, roman, Latin, Cyrillic, Korean, Chinese; their order, their firsts, their next.
// Invariant: ordinals are 1-based; a value of another sequence has ordinal 0.

import { toRoman } from './numbers.js';

/** What a label counts in. The numbers are stored in styles; their order means nothing. */
export const Kind = { arabic: 0, dotted: 1, letter: 2, roman: 3, cyrillic: 4, hangul: 5, chinese: 6, circled: 7, dash: 8, doubled: 9 } as const;

const cyrillic = 'абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя';
const cyrillicOptional = 'ґєёзіїйочъыьэ';
const hangulSequences = ['ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ', '가나다라마바사아자차카타파하'] as const;
const chineseSequences = ['子丑寅卯辰巳午未申酉戌亥', '甲乙丙丁戊己庚辛壬癸'] as const;
const latinTwins = 'aceiopxysj';
const cyrillicTwins = 'асеіорхуѕј';

// The tables that the label reader asks, by code unit or ordinal.
const cyrillicOrdinals = Uint8Array.from({ length: 0x100 }, (_, i) => cyrillic.indexOf(String.fromCharCode(0x400 + i).toLowerCase()) + 1);
const twinsOfLatin = Uint8Array.from({ length: 27 }, (_, latin) => (latin === 0 ? 0 : cyrillic.indexOf(cyrillicTwin(String.fromCharCode(96 + latin)) || '-') + 1));
const twinsOfCyrillic = Uint8Array.from({ length: cyrillic.length + 1 }, (_, ordinal) => (ordinal === 0 ? 0 : (latinTwin(cyrillic.charAt(ordinal - 1)) || '`').charCodeAt(0) - 96));
const hangulPlaces = placesOf(hangulSequences);
const chinesePlaces = placesOf(chineseSequences);
const noPlace: Place = { sequence: 0, ordinal: 0 };

interface Place {
  readonly sequence: number;
  readonly ordinal: number;
}

/** Of a Cyrillic letter, small or capital, by its code unit. */
export function cyrillicOrdinal(code: number): number {
  return cyrillicOrdinals[code - 0x400] ?? 0;
}

/** 1-based place and which of the two sequences, by code unit; ordinal 0 when the character is in neither. */
export function hangulOrdinal(code: number): Place {
  return hangulPlaces.get(code) ?? noPlace;
}

export function chineseOrdinal(code: number): Place {
  return chinesePlaces.get(code) ?? noPlace;
}

function placesOf(sequences: readonly string[]): ReadonlyMap<number, Place> {
  return new Map(sequences.flatMap((letters, sequence) => Array.from(letters, (letter, i) => [letter.charCodeAt(0), { sequence, ordinal: i + 1 }] as const)));
}

/** The Latin letter that looks like this small Cyrillic one; '' when there is none. */
export function latinTwin(letter: string): string {
  const i = cyrillicTwins.indexOf(letter);
  return i < 0 ? '' : latinTwins.charAt(i);
}

/** The Cyrillic letter that looks like this small Latin one; '' when there is none. */
export function cyrillicTwin(letter: string): string {
  const i = latinTwins.indexOf(letter);
  return i < 0 ? '' : cyrillicTwins.charAt(i);
}

/** As `cyrillicTwin`, by the ordinals of both letters; 0 when there is none. */
export function cyrillicTwinOrdinal(latin: number): number {
  return twinsOfLatin[latin] ?? 0;
}

/** As `latinTwin`, by the ordinals of both letters; 0 when there is none. */
export function latinTwinOrdinal(ordinal: number): number {
  return twinsOfCyrillic[ordinal] ?? 0;
}

/** True when `next` follows `last` in the Cyrillic alphabets, letters that lists leave out passed over. */
export function cyrillicGoesOn(last: number, next: number): boolean {
  if (next <= last) return false;
  for (let i = last; i < next - 1; i += 1) if (!cyrillicOptional.includes(cyrillic.charAt(i))) return false;
  return true;
}

/** The value a label of this kind has at an ordinal, for messages: `18`, `c`, `iv`. */
export function valueAt(kind: number, sequence: number, ordinal: number): string {
  switch (kind) {
    case Kind.letter:
      return ordinal <= 26 ? String.fromCharCode(96 + ordinal) : String.fromCharCode(96 + ordinal - 26).repeat(2);
    case Kind.doubled:
      return String.fromCharCode(96 + ordinal).repeat(2);
    case Kind.roman:
      return toRoman(ordinal);
    case Kind.cyrillic:
      return cyrillic.charAt(ordinal - 1);
    case Kind.hangul:
      return (hangulSequences[sequence] ?? '').charAt(ordinal - 1);
    case Kind.chinese:
      return sequence < 2 ? (chineseSequences[sequence] ?? '').charAt(ordinal - 1) : String(ordinal);
    default:
      return String(ordinal);
  }
}

/** The next letter a Cyrillic list is likely to use: the first one after `last` that is never left out. */
export function nextCyrillic(last: number): number {
  let ordinal = last + 1;
  while (ordinal < cyrillic.length && cyrillicOptional.includes(cyrillic.charAt(ordinal - 1))) ordinal += 1;
  return ordinal;
}
