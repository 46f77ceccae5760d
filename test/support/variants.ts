// One text in the guises it may come in: other line ends, a byte order mark, other scripts before it. Every feature's
// answers must be the same in each.

export interface Variant {
  readonly name: string;
  readonly text: string;
  /** The offset of the variant that corresponds to one of the original. */
  readonly at: (offset: number) => number;
}

const comment = '// 초안 · Проєкт угоди\n';

/** CRLF, lone CR, a byte order mark, and a comment in Hangul and Cyrillic above the text. */
export function variantsOf(text: string): readonly Variant[] {
  return [
    { name: 'CRLF', text: text.replaceAll('\n', '\r\n'), at: (offset) => offset + count(text, offset) },
    { name: 'lone CR', text: text.replaceAll('\n', '\r'), at: (offset) => offset },
    { name: 'BOM', text: `\uFEFF${text}`, at: (offset) => offset + 1 },
    { name: 'Hangul and Cyrillic before it', text: comment + text, at: (offset) => offset + comment.length },
  ];
}

/** The text with its last third cut off. */
export function cutOff(text: string): string {
  return text.slice(0, Math.floor((text.length * 2) / 3));
}

function count(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
