// What completion offers, as plain data; `render/` and the server make a client's items of it.
// Invariants: `insert` and `replace` begin together, lie on the cursor's line, and hold the cursor: `insert` ends at it, or with the
// target that stands there. Items are best first.

import type { DeclarationKind } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { WordHover } from './hover-data.js';

export type CompletionKind = 'keyword' | 'field' | 'annotation' | 'value' | 'agreement' | 'party' | 'body' | 'zone' | 'term' | 'label' | 'heading' | 'clause' | 'number' | 'rule';

export interface CompletionItem {
  readonly kind: CompletionKind;
  readonly label: string;
  /** Words of the document beside the label; '' when there are none. */
  readonly detail: string;
  readonly newText: string;
  /** The same in LSP's snippet form, with places to fill in. */
  readonly snippet?: string;
  /** What a client's own filter compares with what was typed; missing: the label. */
  readonly filter?: string;
  readonly about?: CompletionSubject;
  /** A counterpart that may be the one: how likely, from 0 to 1, and the words that speak for it. */
  readonly suggested?: { readonly likely: number; readonly words: readonly string[] };
}

/** What an item stands for, to be explained when it is looked at. Plain: it travels to the client and back. `block` is a handle. */
export type CompletionSubject =
  | { readonly kind: 'clause'; readonly uri: string; readonly block: number; readonly citation: string }
  | { readonly kind: 'declaration'; readonly uri: string; readonly id: string }
  | { readonly kind: 'agreement'; readonly uri: string }
  | { readonly kind: 'word'; readonly word: WordHover['word']; readonly name: string; readonly of?: string; readonly on?: DeclarationKind };

export interface Completions {
  readonly insert: Span;
  readonly replace: Span;
  readonly items: readonly CompletionItem[];
  /** There is more, or the order is ours: the client asks again at the next key instead of filtering. */
  readonly incomplete: boolean;
}

/** Most items of an answer. */
export const mostItems = 50;
