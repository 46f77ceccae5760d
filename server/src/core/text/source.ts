// The text of a document as one string. Readers see only `SourceText` (syntax/types.ts), so that the text may later be kept
// in segments without a change anywhere else.

/** A text held as one flat string; `slice` takes UTF-16 offsets, clipped to the text as String.slice does for offsets >= 0. */
export class StringSource {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }
}
