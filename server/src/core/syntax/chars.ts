// Classes of characters, by UTF-16 code unit. Invariant: pure and total; a lone surrogate is an ordinary character.

/** White space within a line: any Unicode space, and what never matters (zero-width characters, soft hyphen, BOM). Line ends are not asked for. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13) || code === 0x1f || code === 0x1c || code === 0x1d || code === 0x1e;
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x85 || code === 0x1680 || code === 0x180e;
  if (code <= 0x206f) return code <= 0x200f || code === 0x2028 || code === 0x2029 || (code >= 0x202a && code <= 0x202f) || (code >= 0x205f && code <= 0x2069);
  return code === 0x3000 || code === 0xfeff;
}

const Class = { word: 1, capital: 2, small: 4 } as const;
/** Characters whose classes are kept: those of Latin, Greek and Cyrillic texts. */
const known = 0x530;
const classes = Uint8Array.from({ length: known }, (_, code) => (isWordOf(code) ? Class.word : 0) | (code < 0x80 || code >= 0xc0 ? caseOf(code) : 0));

function isWordOf(code: number): boolean {
  if (code < 0x80) return isLowerAscii(code) || isUpperAscii(code) || isDigit(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !isSpace(code);
}

/** Both of a letter that is neither written as itself in capitals nor in small letters (`ǅ`). */
function caseOf(code: number): number {
  const letter = String.fromCharCode(code);
  return (letter.toLowerCase() === letter ? 0 : Class.capital) | (letter.toUpperCase() === letter ? 0 : Class.small);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLowerAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isUpperAscii(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A letter of any script, or a digit; combining marks count. */
export function isWordChar(code: number): boolean {
  if (code < known) return ((classes[code] ?? 0) & Class.word) !== 0;
  if (code < 0x2000) return !isSpace(code);
  return isCjk(code);
}

/** Hangul, kana and Han: letters without case. */
export function isCjk(code: number): boolean {
  return (code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff);
}

/** The Chinese characters in common use, digits among them. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** A capital letter of a script that has case. */
export function isCapital(code: number): boolean {
  if (code < known) return ((classes[code] ?? 0) & Class.capital) !== 0;
  return code < 0x2000 && (caseOf(code) & Class.capital) !== 0;
}

/** A small letter of a script that has case. */
export function isSmall(code: number): boolean {
  if (code < known) return ((classes[code] ?? 0) & Class.small) !== 0;
  return code < 0x2000 && (caseOf(code) & Class.small) !== 0;
}

const quotes = '"\'“”„‟«»‘’‹›「」『』《》';

export function isQuote(code: number): boolean {
  return code === 34 || code === 39 || (code >= 0xab && quotes.includes(String.fromCharCode(code)));
}

/** First offset from `at` that is no white space, at most `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  let p = at;
  for (; p < end; p += 1) {
    const code = text.charCodeAt(p);
    if (code === 32) continue;
    if ((code > 32 && code < 0x7f) || !isSpace(code)) break;
  }
  return p;
}

/** Offset behind the last character of `[at, end)` that is no white space, at least `at`. */
export function trimEnd(text: string, at: number, end: number): number {
  let p = end;
  for (; p > at; p -= 1) {
    const code = text.charCodeAt(p - 1);
    if ((code > 32 && code < 0x7f) || !isSpace(code)) break;
  }
  return p;
}
