// Words cut to what their forms have in common, so that texts can be compared whatever their grammar: `withdraws`, `withdrawal`, `withdrawn`.
// Invariants: a stem hangs on its word alone; numbers are their digits; scripts without blanks give pairs of signs. Rough on purpose: two words
// that share six letters are taken for one, which costs less than missing that they are.

/** Letters a stem has at most. */
const longest = 6;
const shortest = 3;

export interface Stem {
  readonly stem: string;
  /** As it is written. */
  readonly word: string;
}

/** Words that stand in every clause of a treaty, or tie words together: nothing is found by them. English, French, Spanish, German, Ukrainian, Russian. */
const common: ReadonlySet<string> = new Set(
  ('the and for not its all may are has but who any was been being than then them they their there this that these those with from into upon under each other such which shall will would have had were when where also more most both same only one out off over'
    + ' les des une pour par dans sur aux est sont qui que cette ces leur leurs ont avec ainsi los las una para por con del que sus ser sea sin'
    + ' der die das und den dem des ein eine einer oder von zur zum ist sind auf für mit nicht'
    + ' для про або при від які яка який якщо щоб що над під цього цієї цій ця цей його тих той також вони вона він має мають без як та це не до на'
    + ' для или при что как это этого этой этом эта этот его они она без над под если чтобы также котор которые который').split(' '),
);

/** The words of a text in order, repetitions included, with their stems: '' where nothing is found by it. */
export function stemsIn(text: string): readonly Stem[] {
  const found: Stem[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charCodeAt(at);
    if (!isLetter(first)) continue;
    const start = at;
    if (isUnparted(first)) {
      while (at < text.length && isUnparted(text.charCodeAt(at))) at += 1;
      for (let i = start; i + 1 < at; i += 1) found.push({ stem: text.slice(i, i + 2), word: text.slice(i, i + 2) });
    } else {
      while (at < text.length && isLetter(text.charCodeAt(at)) && !isUnparted(text.charCodeAt(at))) at += 1;
      // The thousands of a number, as English writes them.
      while (isDigit(first) && text.charCodeAt(at) === 44 && isDigit(text.charCodeAt(at + 1))) {
        at += 1;
        while (isDigit(text.charCodeAt(at))) at += 1;
      }
      const word = text.slice(start, at);
      found.push({ stem: stemOf(word), word });
    }
    at -= 1;
  }
  return found;
}

/** '' for a word nothing is found by. */
export function stemOf(word: string): string {
  if (isDigit(word.charCodeAt(0))) return word.replaceAll(',', '');
  const small = word.toLowerCase();
  if (small.length < shortest || common.has(small)) return '';
  return withoutEnding(small).slice(0, longest);
}

function withoutEnding(word: string): string {
  if (isCyrillic(word.charCodeAt(0))) return cut(word, cyrillicEndings);
  return cut(word, latinEndings);
}

/** The longest first; what is left has three letters at least. */
const latinEndings: readonly string[] = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 'er', 'ly', 's', 'e', 'y'];
const cyrillicEndings: readonly string[] = ['ення', 'ання', 'ами', 'ями', 'ого', 'ому', 'ими', 'ыми', 'их', 'ых', 'ій', 'ый', 'ий', 'ой', 'ої', 'ою', 'ах', 'ях', 'ів', 'ов', 'ам', 'ям', 'ти', 'ть', 'а', 'я', 'о', 'е', 'є', 'и', 'ы', 'і', 'ї', 'у', 'ю', 'й', 'ь'];

function cut(word: string, endings: readonly string[]): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= shortest);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff0f) && code !== 0xfeff;
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

/** Han, kana and Hangul: no blanks between words, or endings joined to them. */
function isUnparted(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}
