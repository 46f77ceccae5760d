// Text made comparable without being rewritten: composed letters, one apostrophe, one kind of blank, no invisible characters.
// Invariant: `at` leads every folded position back to the position in the given text it came from, in order.

export interface Folded {
  readonly text: string;
  /** Index in the given text of a folded index; the folded length gives the given length. */
  at(index: number): number;
}

/** Soft hyphen, zero-width space, joiners and marks, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const apostrophes = /[\u2019\u02bc\u2018\u02bb\uff07]/gu;
/** Every blank but the plain one. */
const blanks = /[^\S ]/gu;
/** Whatever is not known to stay as it is, in ranges that need no look at a code point's properties. */
const mayChange = /[^ -~\u00a1-\u00ac\u00ae-\u02ba\u02bd-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2017\u201a-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u2bff\u3001-\u3029\u3041-\u3098\u309d-\u312f\u3400-\u9fff\uac00-\ud7a3]/;
const needsSlowWay = /[\u00ad\u200b-\u200f\u2060\ufeff\u1100-\u11ff]|\p{M}/u;
const clusters = /\p{M}+|[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[^\p{M}\u1100-\u115f]\p{M}+|[\s\S]/gu;

/** Folds a text. Length and positions stay where nothing invisible or decomposed stands in it. */
export function fold(text: string): Folded {
  if (!mayChange.test(text)) return { text, at: same };
  if (!needsSlowWay.test(text)) return { text: oneToOne(text), at: same };
  let folded = '';
  const origin: number[] = [];
  for (const match of text.matchAll(clusters)) {
    const composed = match[0].normalize('NFC').replace(invisible, '');
    for (let i = 0; i < composed.length; i++) origin.push(match.index);
    folded += composed;
  }
  origin.push(text.length);
  return { text: oneToOne(folded), at: (index) => origin[index] ?? text.length };
}

/** A name as a key: folded, white space runs as one blank, lower case. */
export function nameKey(name: string): string {
  return fold(name).text.replace(/ +/gu, ' ').trim().toLowerCase();
}

function same(index: number): number {
  return index;
}

function oneToOne(text: string): string {
  return text.replace(apostrophes, "'").replace(blanks, ' ');
}
