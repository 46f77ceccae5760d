// A quick no to the question whether a word is one of a list, from its length and first letter.
// Invariant: never says no to a word of the list, its first letter small or capital.

/** By length of word: the first letters, one bit for each five low bits of a letter. */
export function startsOf(words: Iterable<string>): Int32Array {
  const starts = new Int32Array(32);
  for (const word of words) {
    const length = word.length & 31;
    for (const first of [word, word.toUpperCase()]) starts[length] = (starts[length] ?? 0) | (1 << (first.charCodeAt(0) & 31));
  }
  return starts;
}

/** False when no word of the list has this length (below 32) and first letter. */
export function mayBeAmong(starts: Int32Array, length: number, first: number): boolean {
  return (((starts[length] ?? 0) >> (first & 31)) & 1) !== 0;
}
