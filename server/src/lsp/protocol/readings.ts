// Parley's own requests about readings of an agreement: names and plain types, no imports.

/**
 * `party`: as a party would sign it (its id, or a name that stands in brackets and nobody declares); `agreed`: nothing that stands in brackets;
 * `clean`: no marks of brackets and nothing that is there for the drafters.
 */
export type ReadingWish = { readonly kind: 'party'; readonly party: string } | { readonly kind: 'agreed' } | { readonly kind: 'clean' };

/** Server answers: the text of an agreement under a reading. Null for a document the server does not know. */
export const readingRequest = 'parley/reading';
export interface ReadingParams {
  readonly textDocument: { readonly uri: string };
  readonly reading: ReadingWish;
}
export type ReadingResult = { readonly text: string } | null;

/** Server answers: as whom an agreement may be read. Null for a document the server does not know. */
export const readersRequest = 'parley/readers';
export interface ReadersParams {
  readonly textDocument: { readonly uri: string };
}
export interface ReaderItem {
  readonly id: string;
  /** The id where nobody declares it. */
  readonly name: string;
  /** How many brackets are of it, alone or with others. */
  readonly brackets: number;
}
export type ReadersResult = readonly ReaderItem[] | null;
