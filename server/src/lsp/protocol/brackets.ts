// Parley's own requests about brackets and positions: names and plain types. Clauses are handles of `parley/clausePlace`; nothing here has a position.

/** Server answers: every group of brackets with its alternatives, in all files of the agreement, and what changed since an answer the client has. Null for an unknown document. */
export const bracketsRequest = 'parley/brackets';
export interface BracketsParams {
  readonly textDocument: { readonly uri: string };
  /** Of an answer the client still has: only rows that changed are sent. Missing or empty: all. */
  readonly previousResultId?: string;
}
export type BracketItemFact = 'unattributed' | 'lone' | 'nested';
export interface BracketItemAlternative {
  /** Ids of parties; empty for nobody's. */
  readonly by: readonly string[];
  readonly text: string;
  readonly cut: boolean;
  /** It can be agreed to, taken out, given to a party. */
  readonly decidable: boolean;
}
export interface BracketItem {
  readonly key: string;
  /** Its key within its file: what a decision names. */
  readonly group: string;
  readonly kind: 'words' | 'clause' | 'options' | 'unbalanced' | 'positions';
  /** The number of its file (`documents`), and the handle of its clause there. */
  readonly column: number;
  readonly clause: number;
  /** In a file that is part of the agreement with that file's name in front, and so is the title. */
  readonly citation: string;
  /** Handle of the heading it stands under; -1 above all headings. */
  readonly article: number;
  readonly articleTitle: string;
  readonly before: string;
  readonly alternatives: readonly BracketItemAlternative[];
  readonly positions: readonly { readonly party: string; readonly verb: string; readonly words: string }[];
  readonly facts: readonly BracketItemFact[];
}
export interface BracketParty {
  readonly id: string;
  readonly name: string;
  /** Alternatives of it, alone or with others. */
  readonly alternatives: number;
}
export interface Brackets {
  readonly resultId: string;
  /** `rows` are those that changed. */
  readonly delta: boolean;
  readonly rows: readonly BracketItem[];
  /** All keys, in order; missing when they are those of the answer before. */
  readonly order?: readonly string[];
  /** Addresses of the agreement's files by number, the one asked about first; '' for one that is in it no more. A file keeps its number from answer to answer. */
  readonly documents: readonly string[];
  readonly parties: readonly BracketParty[];
  /** Groups of alternatives; those with an alternative of nobody; brackets without a partner. */
  readonly open: number;
  readonly unattributed: number;
  readonly unbalanced: number;
  readonly loading: boolean;
}
export type BracketsResult = Brackets | null;

/** Server answers: how many groups of brackets a text has that no document need hold, such as an earlier version of one. */
export const countBracketsRequest = 'parley/countBrackets';
export interface CountBracketsParams {
  readonly text: string;
}
export interface CountBracketsResult {
  /** As `open` of `Brackets`. */
  readonly open: number;
}

/** Command of the server (`workspace/executeCommand`): one decision, as one edit that the client is asked to apply. A refusal is an error answer with the reason. */
export const decideBracketCommand = 'parley.decideBracket';
export interface DecideBracketParams {
  readonly textDocument: { readonly uri: string };
  readonly clause: number;
  /** `group` of the row. */
  readonly key: string;
  readonly alternative: number;
  /** Its words as they were told. */
  readonly text: string;
  readonly action: 'accept' | 'accept-alone' | 'reject' | 'attribute' | 'merge';
  readonly party?: string;
}
