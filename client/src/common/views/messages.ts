// What the extension and the page of a web view say to each other.
// Invariant: types only; clauses are named by column and handle, texts travel as they are and become text nodes, never HTML.

/** A clause of a document that a view shows: the number of the document among them, and the clause's handle; -1: the document's beginning. */
export interface ClauseIn {
  readonly column: number;
  readonly clause: number;
}

/** Clauses of one document, innermost first: where the cursor is, or what stands at the top. */
export interface ClausesAt {
  readonly column: number;
  readonly clauses: readonly number[];
}

/** To the page. */
export type ToPage<Result, Words = object> =
  | { readonly kind: 'words'; readonly words: Words; readonly language: string }
  | { readonly kind: 'result'; readonly result: Result }
  /** The document is there no more. */
  | { readonly kind: 'gone' }
  /** The cursor stands in these clauses of a column, innermost first. */
  | ({ readonly kind: 'cursor' } & ClausesAt);

/** To a page that scrolls along with the text: these clauses stand at the top of it, innermost first. */
export interface TopOfText extends ClausesAt {
  readonly kind: 'top';
  /** How often the page had said that it was scrolled when the text was: a page that has said so since leads, and does not follow. */
  readonly turn: number;
}

/** To a page of one kind of view: what only this kind is told. */
export interface News<Told> {
  readonly kind: 'news';
  readonly news: Told;
}

/** From the page. */
export type FromPage<Options, Wish> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly at: ClauseIn }
  /** What is asked for from now on. */
  | { readonly kind: 'options'; readonly options: Options }
  /** What only this kind of view can have done. */
  | { readonly kind: 'wish'; readonly wish: Wish }
  /** The page has drawn itself: all it shows, as plain text. */
  | { readonly kind: 'shown'; readonly text: string };

/** What a page keeps through a reload: these tell the extension what to show in it; a page may keep more. */
export interface PanelState<Options> {
  readonly uri: string;
  readonly options: Options;
}
