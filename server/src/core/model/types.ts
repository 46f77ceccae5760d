// What one file declares, says and cites, with nothing looked up outside the file.
// Invariant: a model is immutable and belongs to one syntax tree; blocks of other trees mean nothing to it.

import type { Span } from '../text/span.js';
import type { BlockId, CitationInline, DeclarationKind, Inline, Label, SyntaxTree, Target } from '../syntax/types.js';
import type { BlockIndex, BlockKey } from './block-index.js';

/** A name with the place it is written at. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

export interface Field {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
  readonly block: BlockId;
}

/** Common to all declarations. Parsed values stand beside the raw fields; an unreadable value is left out there and reported by `invalid-value`. */
export interface Declared {
  readonly kind: DeclarationKind;
  readonly block: BlockId;
  readonly id: Name;
  /** The quoted name; for a signature, the party's id. */
  readonly name: Name;
  readonly aliases: readonly Name[];
  readonly fields: readonly Field[];
  /** First character of the declaration to the last of its fields and their annotations. */
  readonly extent: Span;
}

export interface Agreement extends Declared {
  readonly kind: 'agreement';
  /** False when the file has no `agreement` line: id and name come from the file's name, `block` is NO_BLOCK. */
  readonly declared: boolean;
  readonly status: 'draft' | 'agreed' | 'initialled' | 'signed' | 'in-force' | 'superseded' | 'terminated';
  readonly precedents: readonly Name[];
  readonly language: string;
  readonly authentic: readonly string[];
  readonly numbering: 'continuous' | 'per-article';
  readonly domains: readonly Name[];
  readonly profile?: 'armistice' | 'ceasefire' | 'peace' | 'treaty';
  readonly partOf?: Name;
  readonly versionOf?: Name;
  readonly amends: readonly Name[];
  readonly supersedes: readonly Name[];
}

export type Role = 'signatory' | 'party' | 'guarantor' | 'witness' | 'observer' | 'depositary' | 'third-party';

export interface Party extends Declared {
  readonly kind: 'party';
  readonly roles: readonly Role[];
  readonly side?: Name;
}

export type Mandate =
  | 'monitor' | 'verify' | 'supervise' | 'investigate' | 'adjudicate' | 'enforce' | 'guarantee' | 'administer' | 'repatriate' | 'relief';

export interface Body extends Declared {
  readonly kind: 'body';
  readonly members: readonly { readonly name: Name; readonly count?: number }[];
  readonly mandate: readonly Mandate[];
  readonly scope: readonly Target[];
  readonly domains: readonly Name[];
  readonly establishedBy?: Target;
  readonly precedent?: Target;
}

export interface Zone extends Declared {
  readonly kind: 'zone';
  readonly zoneKind?: string;
  readonly domains: readonly Name[];
}

export interface Term extends Declared {
  readonly kind: 'term';
  readonly means?: string;
}

export interface Signature extends Declared {
  readonly kind: 'signature';
  readonly party: Name;
  readonly status: 'signed' | 'initialled' | 'ad-referendum' | 'pending' | 'refused';
  readonly for?: Name;
}

export type Declaration = Agreement | Party | Body | Zone | Term | Signature;

/** One annotation with its value read. `targets`, `names`, `reason` are filled as the annotation's row in language.md says. */
export interface Annotation {
  readonly block: BlockId;
  /** The block it belongs to; NO_BLOCK: the agreement. */
  readonly owner: BlockId;
  readonly name: string;
  readonly nameSpan: Span;
  /** Value with continuation lines joined by one blank. */
  readonly value: string;
  readonly valueSpan: Span;
  readonly names: readonly Name[];
  readonly targets: readonly Target[];
  /** `none` was given. */
  readonly none: boolean;
  /** The quoted reason or text. */
  readonly reason?: string;
}

export type DutyKind = 'obligation' | 'prohibition' | 'permission' | 'recommendation' | 'definition' | 'procedure' | 'declaration';

/** The duty a clause states by its own words (or through its chapeau). */
export interface Duty {
  readonly kind: DutyKind;
  /** The words that make it one: `shall`, `undertake to`; the annotation's value when `@kind` or `@binds` decides. */
  readonly words: Span;
  /** The chapeau that lends its verb or annotation, for a point: `words` stand there, not in the point. */
  readonly chapeau?: BlockId;
}

/** A mention of a declared party, body, zone or term in prose. */
export interface Mention {
  readonly span: Span;
  readonly declared: Declaration;
}

/** Where a declared id stands as a name: in a field, an annotation, a bracket's attribution. */
export interface NameUse {
  readonly span: Span;
  readonly name: string;
  readonly expects: 'party' | 'body' | 'party-or-body' | 'zone' | 'agreement' | 'term' | 'any';
  readonly block: BlockId;
}

/** The keys of a block, from its kind and own text alone (and its parent's kind). */
export type KeysOfBlock = (tree: SyntaxTree, block: BlockId) => Iterable<BlockKey>;

/**
 * What a block says by itself: reads nothing but its own text, label or heading, places counted from the block's start. Or an empty place, for
 * who keeps with it what it rests on besides.
 */
export type OwnReading<Value extends object> = (model: DocumentModel, block: BlockId) => Value;

export interface DocumentModel {
  readonly tree: SyntaxTree;
  readonly agreement: Agreement;
  readonly parties: readonly Party[];
  readonly bodies: readonly Body[];
  readonly zones: readonly Zone[];
  readonly terms: readonly Term[];
  readonly signatures: readonly Signature[];
  /** Every declaration in order of position, duplicates included. */
  readonly declarations: readonly Declaration[];
  /** The first declaration with this id, alias or side (any case); undefined when there is none. */
  declared(name: string): Declaration | undefined;
  /** The parties a name stands for: a party's id or alias, a side's name, `all`. Empty when unknown. */
  partiesNamed(name: string): readonly Party[];
  /** The block an `@id` label names. */
  labelled(name: string): BlockId | undefined;
  /** Blocks by depth: the children of a heading or provision (headings, provisions, paragraphs, tables, notes), in order; NO_BLOCK: the top. */
  children(block: BlockId): readonly BlockId[];
  /** The label of a provision; undefined for other blocks. */
  label(block: BlockId): Label | undefined;
  /** The letter or number of an alternative (`@option A "…"`, or a line `Option A` above it); '' for every other block. */
  option(block: BlockId): string;
  /** The chapeau directly above a point, which hands it its verb, parties and annotations; NO_BLOCK when there is none. */
  chapeau(block: BlockId): BlockId;
  /** Annotations that belong to the block itself, in order. NO_BLOCK: the agreement's. */
  annotations(block: BlockId): readonly Annotation[];
  /** Those of `annotations(block)` with that name, in order; gathered once a block, however many it has. */
  annotationsNamed(block: BlockId, name: string): readonly Annotation[];
  /** The nearest annotation of that name on the block or above it (its headings, then the agreement), for the inherited ones. */
  inherited(block: BlockId, name: string): Annotation | undefined;
  /** The declaration whose line a block is; undefined for all others. */
  declarationAt(block: BlockId): Declaration | undefined;
  /** The field a block is, with its declaration; undefined for all others. */
  fieldAt(block: BlockId): { readonly declaration: Declaration; readonly field: Field } | undefined;
  /** The annotation a block is; undefined for all others. */
  annotationAt(block: BlockId): Annotation | undefined;
  /** Every annotation of the file, in order. */
  readonly allAnnotations: readonly Annotation[];
  inline(block: BlockId): readonly Inline[];
  /** The citations among `inline(block)`; nothing is read of a block whose words let expect none. */
  citationsIn(block: BlockId): readonly CitationInline[];
  /** What the words and marks of a block's text let expect, before they are read: bits of `MayHold`. */
  mayHold(block: BlockId): number;
  mentions(block: BlockId): readonly Mention[];
  /** What the clause obliges to; undefined for headings, the closing part, and text that states no duty. */
  duty(block: BlockId): Duty | undefined;
  readonly nameUses: readonly NameUse[];
  /** Those of `nameUses` in one block. */
  nameUsesIn(block: BlockId): readonly NameUse[];
  /** The blocks that cite something by this key, in document order: a key of `written.ts`. */
  citingBy(key: string): readonly BlockId[];
  /**
   * Makes what `citingBy` answers from, which takes long in a long text when it is first asked, a little ahead: `stop` is asked after each block. True
   * when it is made; an edit of the text carries what is made, and begins what is not anew.
   */
  prepare(stop: () => boolean): boolean;
  /** The blocks whose prose mentions a declaration, by its block, in document order. */
  mentioning(declaration: BlockId): readonly BlockId[];
  /**
   * Blocks by keys of their own text, made when it is first asked for and then kept through edits: an edit reads its own blocks again.
   * `keysOf` is a function at module level: its identity says which index is meant.
   */
  indexBy(keysOf: KeysOfBlock): BlockIndex;
  /** The keys of one block, each once; of a block the last edit touched they are worked out only once. `read`: a function at module level, as above. */
  keysOf<Key extends BlockKey>(read: (tree: SyntaxTree, block: BlockId) => Iterable<Key>, block: BlockId): readonly Key[];
  /**
   * Makes what `indexBy` gives a little ahead, or what `mentioning`, `unitsWith` or `labelled` answers from: `stop` is asked after each block. True when
   * it is made.
   */
  prepareIndex(keysOf: KeysOfBlock | 'mentions' | 'units' | 'labels', stop: () => boolean): boolean;
  /** `read` of a block, kept through edits that leave the block as it is. `read` is a function at module level, as above. */
  own<Value extends object>(read: OwnReading<Value>, block: BlockId): Value;
  /** Headings and labelled provisions in document order, by their number or kind: a key of `unit-keys.ts`. */
  unitsWith(key: BlockKey): readonly BlockId[];
  /** A heading, provision or paragraph of the preamble, main part or an annex: what a drafter calls a clause. */
  isClause(block: BlockId): boolean;
  /** The block's prose as a reader sees it: no label, no comments, lines joined by one blank. */
  textOf(block: BlockId): string;
  /** From the block's first character that is no white space to the last of what is nested under it, annotations included. */
  extent(block: BlockId): Span;
  /** `¶13(d)`, `Art. 5(2)(a)`, `Annex I/4`, `Preamble~3`: the canonical citation (also accepted as a target when the blank and sign are left out). */
  citation(block: BlockId): string;
}
