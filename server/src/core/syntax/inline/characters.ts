// Classes of characters for the inline scanners, by UTF-16 code unit. Pure and total; surrogates are no letters.

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isBlank(code: number): boolean {
  return code === 32;
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xba;
  if (code < 0x300) return false;
  if (code < 0x530) return code !== 0x37e && code !== 0x387 && code !== 0x482;
  if (code >= 0xac00 && code <= 0xd7a3) return true;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code >= 0xd800 && code <= 0xf8ff) return false;
  return /\p{L}|\p{M}/u.test(String.fromCharCode(code));
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code >= 0x2e80) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code >= 0x2e80) return false;
  const character = String.fromCharCode(code);
  return character.toUpperCase() !== character;
}

/** Scripts written without blanks between words. */
export function isEastAsian(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fff);
}
