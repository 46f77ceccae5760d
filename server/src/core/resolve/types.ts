// From what is written to what is meant: citations to clauses, clauses to their counterparts, offsets to occurrences.
// Invariant: resolving never throws and never guesses between two places; what is not certain is `silent`.

import type { Span } from '../text/span.js';
import type { Declaration, Mention, NameUse } from '../model/types.js';
import type { BlockId, CitationInline, CitationMember, ReferenceInline, Target } from '../syntax/types.js';
import type { ClauseRef, Document } from '../workspace/types.js';

export type Place =
  | { readonly kind: 'clause'; readonly document: Document; readonly block: BlockId } // heading, provision, paragraph …
  | { readonly kind: 'declaration'; readonly document: Document; readonly declaration: Declaration }; // agreement included

export type Resolution =
  | { readonly kind: 'resolved'; readonly places: readonly Place[]; readonly slip?: Slip }
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] }
  | { readonly kind: 'unresolved'; readonly reason: 'no-agreement' | 'no-place' | 'malformed'; readonly nearest?: string }
  | { readonly kind: 'external' } // another instrument that is not in scope
  | { readonly kind: 'silent' }; // recognised, not certain, never reported

/** A citation that only resolves by reading it as people often write it (`Article 15` for ¶15). */
export interface Slip {
  readonly written: string;
  readonly canonical: string;
}

/** A declared name in prose. */
export interface NamedHere extends Mention {
  /** The file that declares it, where that is another one of the family. */
  readonly home?: Document;
}

/** A stretch of text that means something: what hover, definition, references and rename work on. */
export type Occurrence =
  | { readonly kind: 'reference'; readonly span: Span; readonly block: BlockId; readonly inline: ReferenceInline; readonly target: Target }
  | { readonly kind: 'citation'; readonly span: Span; readonly block: BlockId; readonly inline: CitationInline; readonly member?: CitationMember }
  | { readonly kind: 'annotation-target'; readonly span: Span; readonly block: BlockId; readonly target: Target; readonly annotation: string }
  | { readonly kind: 'field-target'; readonly span: Span; readonly block: BlockId; readonly target: Target; readonly field: string }
  | { readonly kind: 'mention'; readonly span: Span; readonly block: BlockId; readonly mention: NamedHere }
  | { readonly kind: 'name'; readonly span: Span; readonly block: BlockId; readonly use: NameUse }
  | { readonly kind: 'declaration'; readonly span: Span; readonly block: BlockId; readonly declaration: Declaration } // on a declaration's id or name
  | { readonly kind: 'definition'; readonly span: Span; readonly block: BlockId; readonly name: string }
  | { readonly kind: 'word'; readonly span: Span; readonly block: BlockId; readonly word: 'declaration' | 'field' | 'annotation' | 'value'; readonly name: string; readonly of?: string } // keyword, field or annotation name
  | { readonly kind: 'number'; readonly span: Span; readonly block: BlockId } // a clause's own label or a heading's number
  | { readonly kind: 'clause'; readonly span: Span; readonly block: BlockId }; // anywhere else in a clause

/** What those ask of an occurrence who look for what cites a place. */
export type Cites =
  | { readonly kind: Exclude<Occurrence['kind'], 'annotation-target' | 'field-target'>; readonly span: Span; readonly block: BlockId }
  | { readonly kind: 'annotation-target'; readonly span: Span; readonly block: BlockId; readonly annotation: string }
  | { readonly kind: 'field-target'; readonly span: Span; readonly block: BlockId; readonly field: string };

/** A clause's counterparts in its precedents. */
export interface Counterparts {
  /** Resolved counterpart clauses, in order of writing; ranges give each clause. */
  readonly clauses: readonly ClauseRef[];
  /** Set when `none` was given: its reason, '' when none was written. */
  readonly none?: string;
  /** The clause whose annotation answers for this one, when it is not its own (a point under an answered clause). */
  readonly inheritedFrom?: BlockId;
  /** Targets that did not resolve. */
  readonly unresolved: readonly Target[];
}
