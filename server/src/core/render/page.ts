// The few shapes a hover is made of, before it becomes Markdown or plain text.
// Invariant: texts are the drafter's or the word table's, unescaped; the writers escape.

import type { ClauseLine, ClauseLink } from '../features/parts/clause-view.js';
import type { DiffPiece } from '../features/parts/word-diff.js';
import type { Location } from '../features/types.js';

/** Where a run leads. A writer that is given no address for it shows the words alone. */
export type Goal =
  | { readonly kind: 'open'; readonly location: Location; readonly selection: Location['span'] }
  | { readonly kind: 'compare'; readonly draft: ClauseLink; readonly precedent: ClauseLink };

export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'code';
  readonly goal?: Goal;
}

export type Part =
  | { readonly kind: 'title' | 'paragraph'; readonly runs: readonly Run[] }
  /** Quoted text of a clause. */
  | { readonly kind: 'quote'; readonly lines: readonly ClauseLine[] }
  | { readonly kind: 'diff'; readonly pieces: readonly DiffPiece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  /** Links that stand alone; left out as a whole where no writer can make them. */
  | { readonly kind: 'links'; readonly runs: readonly Run[] }
  | { readonly kind: 'line' };

export type Page = readonly Part[];

export interface LinkOptions {
  /** Address that opens a stretch of a document; undefined: no link. */
  clauseUri?(uri: string, selection: Location['span']): string | undefined;
  /** Address that opens both clauses side by side; undefined: no link. */
  compareUri?(draft: ClauseLink, precedent: ClauseLink): string | undefined;
}

export function uriOf(goal: Goal | undefined, options: LinkOptions): string | undefined {
  switch (goal?.kind) {
    case 'open':
      return options.clauseUri?.(goal.location.uri, goal.selection);
    case 'compare':
      return options.compareUri?.(goal.draft, goal.precedent);
    case undefined:
      return undefined;
  }
}

export function openClause({ location, selection }: ClauseLink): Goal {
  return { kind: 'open', location, selection };
}
