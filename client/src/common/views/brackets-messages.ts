// What the page of brackets and positions says, shows and keeps. Invariant: types only.

import type { BracketItemFact, DecideBracketParams } from '../../../../server/src/lsp/protocol/brackets.js';
import type { ClauseIn, PanelState } from './messages.js';

/** The page's own words, in the user's language. `{0}`, `{1}` are places. */
export interface BracketsWords {
  readonly title: string;
  readonly clause: string;
  readonly nobody: string;
  readonly positions: string;
  readonly party: string;
  readonly article: string;
  readonly everybody: string;
  readonly everywhere: string;
  readonly aboveAll: string;
  /** `{0} groups of brackets` and so on; `{0}` of `{1}` shown. */
  readonly count: string;
  readonly unattributed: string;
  readonly unbalanced: string;
  /** `{0}: {1} brackets` */
  readonly ofParty: string;
  readonly facts: Readonly<Record<BracketItemFact | 'unbalanced' | 'clause', string>>;
  readonly verbs: Readonly<Record<string, string>>;
  readonly accept: string;
  readonly alone: string;
  readonly reject: string;
  readonly attribute: string;
  readonly merge: string;
  readonly keys: string;
  readonly loading: string;
  readonly gone: string;
  readonly nothing: string;
  readonly cut: string;
  readonly history: {
    readonly title: string;
    readonly asking: string;
    /** `{0}` of `{1}` commits read. */
    readonly reading: string;
    readonly none: Readonly<Record<(HistoryNews & { readonly kind: 'none' })['why'], string>>;
    /** Only the newest `{0}`. */
    readonly cut: string;
    readonly date: string;
    readonly subject: string;
    readonly open: string;
    readonly unread: string;
  };
}

/** A commit of the file. `date`: as ISO 8601 has it, '' when nobody knows; `open`: groups of brackets, missing when the commit does not have the file. */
export interface HistoryRow {
  readonly date: string;
  readonly subject: string;
  readonly open?: number;
}

/** The history of the count; rows newest first. `cut`: there may be earlier ones. */
export type HistoryNews =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'none'; readonly why: 'no-git' | 'no-repository' | 'no-commit' | 'failed' }
  | { readonly kind: 'read'; readonly rows: readonly HistoryRow[]; readonly cut: boolean };

/** `history`: it is wanted from now on, or no more. */
export type BracketsWish = DecideWish | { readonly kind: 'history'; readonly wanted: boolean };
export type DecideWish = { readonly kind: 'decide'; readonly at: ClauseIn } & Pick<DecideBracketParams, 'key' | 'alternative' | 'text' | 'action'>;

export interface BracketsState extends PanelState<object> {
  /** A party's id; `-` for nobody; '' for all. */
  readonly party?: string;
  /** Title of a heading; '' for all. */
  readonly article?: string;
  /** Citation of the clause at the top. */
  readonly top?: string;
}
