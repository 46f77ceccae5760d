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

export function cyrillicOrdinal(letter: string): number {
  return cyrillic.indexOf(letter) + 1;
}

/** 1-based place and which of the two sequences; ordinal 0 when the character is in neither. */
export function hangulOrdinal(character: string): { readonly sequence: number; readonly ordinal: number } {
  return placeIn(hangulSequences, character);
}

export function chineseOrdinal(character: string): { readonly sequence: number; readonly ordinal: number } {
  return placeIn(chineseSequences, character);
}

function placeIn(sequences: readonly string[], character: string): { readonly sequence: number; readonly ordinal: number } {
  for (let sequence = 0; sequence < sequences.length; sequence += 1) {
    const ordinal = (sequences[sequence] ?? '').indexOf(character) + 1;
    if (ordinal > 0) return { sequence, ordinal };
  }
  return { sequence: 0, ordinal: 0 };
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
