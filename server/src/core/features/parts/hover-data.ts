// What a hover says, as plain data; `render/` turns it into Markdown or plain text.
// Invariant: `span` is what the hover is about, in the document that was hovered.

import type { Slip } from '../../resolve/types.js';
import type { DeclarationKind } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Card } from './cards.js';
import type { ChecklistView } from './checklist-view.js';
import type { ClauseLink, ClauseView } from './clause-view.js';
import type { Comparison } from './comparison.js';
import type { ClauseFacts } from './facts.js';

export type Hover = ClauseHover | ReferenceHover | CardHover | WordHover;

/** A clause of a text: its counterparts when it follows a precedent, the clauses that answer it when others follow it. */
export interface ClauseHover {
  readonly kind: 'clause' | 'precedent-clause';
  readonly span: Span;
  readonly clause: ClauseView;
  readonly counterparts: CounterpartData;
  /** Clauses of drafts that name this one as their precedent. */
  readonly answers: readonly AnswerData[];
  /** Agreements that follow this one, whether or not they answer this clause. */
  readonly followers: readonly string[];
  /** More may answer: the workspace is still being read. */
  readonly loading: boolean;
  readonly facts: ClauseFacts;
}

export type CounterpartData =
  | {
      readonly kind: 'found';
      /** At least one, in order of writing. */
      readonly clauses: readonly ClauseView[];
      /** The clause beside all of them together. */
      readonly comparison: Comparison;
      /** The clause above that names them for all its points. */
      readonly inheritedFrom?: ClauseLink;
      readonly unresolved: readonly string[];
    }
  /** `@precedent none`; the reason is '' when none was written. */
  | { readonly kind: 'none'; readonly reason: string; readonly inheritedFrom?: ClauseLink }
  /** The agreement has a precedent, this clause names no counterpart. */
  | { readonly kind: 'missing' }
  /** Targets were written and none of them could be found. */
  | { readonly kind: 'unresolved'; readonly targets: readonly string[]; readonly loading: boolean }
  /** Nothing to look for: the agreement follows no precedent, or this text takes none (closing part). */
  | { readonly kind: 'not-wanted' };

/** A clause of a draft beside the precedent clause it names. */
export interface AnswerData {
  readonly answer: ClauseView;
  readonly comparison: Comparison;
  /** What it names instead of this very clause: the clause that holds it, or some of its points. */
  readonly named?: readonly ClauseLink[];
}

export interface ReferenceHover {
  readonly kind: 'reference';
  readonly span: Span;
  readonly written: string;
  readonly slip?: Slip;
  readonly outcome:
    | { readonly kind: 'resolved' | 'ambiguous'; readonly places: readonly ReferencePlace[] }
    | { readonly kind: 'unresolved'; readonly reason: 'no-agreement' | 'no-place' | 'malformed'; readonly nearest?: string; readonly loading: boolean }
    | { readonly kind: 'external' };
}

export type ReferencePlace = { readonly kind: 'clause'; readonly clause: ClauseView } | { readonly kind: 'declaration'; readonly card: Card };

export interface CardHover {
  readonly kind: 'card';
  readonly span: Span;
  readonly cards: readonly Card[];
}

/** A keyword, field name, annotation name or value of the markup. */
export interface WordHover {
  readonly kind: 'word';
  readonly span: Span;
  readonly word: 'declaration' | 'field' | 'annotation' | 'value';
  readonly name: string;
  /** The declaration a field belongs to, the field or annotation a value belongs to. */
  readonly of?: string;
  /** For a field's value: the declaration the field belongs to. */
  readonly on?: DeclarationKind;
  /** What the workspace says its own annotation means (`parley.json`). */
  readonly meaning?: string;
  /** For the value of an agreement's profile: what it asks for, and which clauses answer. */
  readonly checklist?: ChecklistView;
}
