// A new name as it stands in a place where the old one stood. Invariant: the blanks and line ends between the words of the old name stay
// where both have as many words, so that renaming there and back restores the text.

/** `written`: the old name as its declaration has it, in small letters where the text may begin a sentence with it. */
export function fitted(name: string, existing: string, written: string): string {
  const blanks = existing.match(/\s+/gu) ?? [];
  const words = name.split(/\s+/u);
  const spaced = blanks.length === words.length - 1 ? words.map((word, i) => word + (blanks[i] ?? '')).join('') : name;
  const [first = ''] = existing;
  const [own = ''] = written;
  const isRaised = first !== own && first === own.toUpperCase();
  const [initial = ''] = spaced;
  return isRaised ? initial.toUpperCase() + spaced.slice(initial.length) : spaced;
}
