// The vocabulary of the syntax tree: what the parser says about a text, before anything is looked up.
// Invariants: the blocks of a tree tile its text in order (their texts joined are the text); a block's kind depends on its
// lines' own characters and the small state carried over shapes; no inline item reaches past its block; inline spans nest
// and are ordered by start, outer before inner.

import type { Span } from '../text/span.js';

/**
 * Handle of a block. It stays with its block through edits of the document, in every later tree that still has the block; it has
 * no order and no arithmetic (ask `isBefore`, `next`), and means nothing in the tree of another document.
 */
export type BlockId = number & { readonly __block: unique symbol };
export const NO_BLOCK = -1 as BlockId;

export type BlockKind =
  | 'blank' // one or more blank lines
  | 'comment' // one line `// …` that stands outside a paragraph
  | 'declaration' // `party UKR "Ukraine"`
  | 'field' // `role: signatory`; parent: its declaration
  | 'heading' // the heading's own line (number and title)
  | 'provision' // one label and, for the last label of a line, the text behind it
  | 'paragraph' // prose without a label
  | 'annotation' // `@name value` with its continuation lines; parent: the block it belongs to, NO_BLOCK = the agreement
  | 'table' // neighbouring rows that begin with `|`
  | 'note'; // `[1] text`

/** The text of a document, hidden behind two methods so that it may be kept in segments later. */
export interface SourceText {
  readonly length: number;
  slice(start: number, end: number): string;
}

/**
 * Lossless tree of one text as a packed table of blocks. Details of a block are parsed from its own text when asked for
 * (the functions in `syntax/details.ts`), so the table stays small.
 */
export interface SyntaxTree {
  readonly text: SourceText;
  /** Number of blocks. */
  readonly count: number;
  /** The first and the last block in document order; NO_BLOCK in an empty text. */
  readonly first: BlockId;
  readonly last: BlockId;
  /** The block behind, in document order; NO_BLOCK behind the last. */
  next(block: BlockId): BlockId;
  /** The block in front; NO_BLOCK in front of the first. */
  previous(block: BlockId): BlockId;
  /** True when `a` stands in front of `b`; both are blocks of this tree. */
  isBefore(a: BlockId, b: BlockId): boolean;
  /** True when the tree has the block: false for NO_BLOCK, for blocks an edit took away and for those a later one made. */
  has(block: BlockId): boolean;
  /** The blocks of one of the kinds that are few, in document order. Does not go over the stretches that have none where the tree can tell. */
  ofKind(kind: 'declaration' | 'field' | 'annotation' | 'heading'): Iterable<BlockId>;
  /** The blocks in whose text the character stands, in document order; one that goes on in another segment may come twice. */
  holding(mark: string): Iterable<BlockId>;
  kind(block: BlockId): BlockKind;
  /** Own text, line ends included; for a provision that is not the last label of its line, the label with the space behind it. */
  start(block: BlockId): number;
  end(block: BlockId): number;
  /**
   * Structural owner. heading, provision, paragraph, table, note: the heading or provision it stands in, NO_BLOCK at the top.
   * field: its declaration. annotation: the block it belongs to, NO_BLOCK when it stands above everything (the agreement's).
   * blank, comment: NO_BLOCK.
   */
  parent(block: BlockId): BlockId;
  /** The first structural block (heading, provision, paragraph, table, note) after `block` that is not under it; NO_BLOCK when there is none. */
  afterExtent(block: BlockId): BlockId;
  /** The block whose text holds `offset` (at a border: the one that begins there; at the end of text: the last), NO_BLOCK in an empty text. */
  blockAt(offset: number): BlockId;
  /** Which part of the text a structural block stands in. */
  part(block: BlockId): 'preamble' | 'main' | 'annex' | 'closing';
  /** `n` of `~n` for paragraphs, dash items, recitals: 1-based among their siblings; 0 for everything else. */
  ordinal(block: BlockId): number;
  /** How the parser read the block, as bits that only `syntax/` understands (`syntax/tree.ts`); ask `syntax/details.ts` instead. */
  marks(block: BlockId): number;
  /** Numbering of the main text as derived (the agreement's `numbering:` field, read by the model, overrules). */
  readonly numbering: 'continuous' | 'per-article';
  /** How this text writes the numbers of its articles, for the recogniser of natural citations. */
  readonly numberStyles: NumberStyles;
  /** Things only the parser can see that a rule will report, in order of position. */
  readonly faults: readonly SyntaxFault[];
  /** The headings that were read last, no part of what the tree means: only `headingOf` looks inside. */
  readonly headings: Map<BlockId, HeadingLine>;
  /** Those of one block: what `faults` says of it. */
  faultsOf(block: BlockId): readonly SyntaxFault[];
}

/**
 * What an edit did to a tree. Every block that is not named keeps kind, own text, marks, parent and part (its offsets may have moved,
 * and its neighbours may be others). Blocks that both trees have stand in the same order in both.
 */
export interface TreeChange {
  /** New blocks, and blocks whose kind, own text, marks, parent or part differ from before; in document order. */
  readonly touched: readonly BlockId[];
  /** Blocks the new tree no longer has. */
  readonly removed: readonly BlockId[];
}

export interface NumberStyles {
  readonly dashed: boolean; // `6-08`, `G-01`
  readonly dotted: boolean; // `Article 5.3` is an article of its own
  readonly romanArticles: boolean;
  readonly arabicArticles: boolean;
}

export type FaultKind =
  | 'numbering-gap' // args: expected, found
  | 'numbering-duplicate' // args: label; other = the first one's span
  | 'broken-line' // a heading or label that looks like the rest of a sentence
  | 'text-after-annotation'
  | 'label-without-space' // `(b)to`, a bare `3 If`
  | 'look-alike-letter' // Latin for Cyrillic or the other way round in a label; args: expected
  | 'near-miss' // unknown word one letter off a keyword; args: found, nearest
  | 'heading-order' // an odd order of headings; args: found
  | 'unclosed-reference' // `{` without `}` in its block
  | 'unclosed-bracket' // `[` without `]`
  | 'unopened-bracket'; // `]` without `[`

export interface SyntaxFault {
  readonly kind: FaultKind;
  readonly block: BlockId;
  readonly span: Span;
  readonly args: Readonly<Record<string, string>>;
  /** Another place of the same text that explains the fault (the first of two equal labels). */
  readonly other?: Span;
}

// ---------------------------------------------------------------- details of blocks

export type DeclarationKind = 'agreement' | 'party' | 'body' | 'zone' | 'term' | 'signature';

export interface DeclarationLine {
  readonly kind: DeclarationKind;
  readonly keyword: Span;
  readonly id: Span;
  /** The quoted name without its quotes; missing for a signature, or while it is being typed. */
  readonly name?: Span;
}

export interface FieldLine {
  readonly name: Span;
  readonly value: Span;
}

export interface AnnotationLine {
  /** Name without the `@`. */
  readonly name: Span;
  /** The whole value over all its lines (from first to last character), empty when there is none. */
  readonly value: Span;
  /** The value's stretches line by line, continuation marks `@ ` and indentation left out. */
  readonly pieces: readonly Span[];
}

/** Kinds of numbered units, in any language: the words of headings and of citations map to these. */
export type Unit =
  | 'annex' | 'appendix' | 'schedule' | 'protocol' | 'part' | 'title' | 'chapter' | 'section' | 'article'
  | 'paragraph' | 'subparagraph' | 'point' | 'item' | 'clause' | 'recital' | 'sentence' | 'indent' | 'preamble' | 'testimonium';

export interface HeadingLine {
  /** Missing for a heading made by `@heading`. */
  readonly unit?: Unit;
  readonly keyword?: Span;
  /** The number as written; missing for `Preamble` and unnumbered annexes. */
  readonly number?: Span;
  /** Canonical number (`5`, `2` for `II`, `5bis`, `6-08`, `1.2`, `b`), '' when none. */
  readonly value: string;
  /** The title as written, without brackets around it; missing when there is none. */
  readonly title?: Span;
  /** The title stands in the next block (an untitled heading's derived title). */
  readonly derived: boolean;
}

export type LabelKind = 'arabic' | 'dotted' | 'letter' | 'roman' | 'cyrillic' | 'hangul' | 'chinese' | 'circled' | 'dash';

export interface Label {
  /** The label with its marks: `13.`, `(a)`. */
  readonly span: Span;
  /** Canonical value, lower case, marks and blanks left out: `13`, `a`, `12bis`, `iv`. Compare with `labelMatches`, never with `===`. */
  readonly value: string;
  readonly kind: LabelKind;
  /** Kind and marks, e.g. `arabic.`, `letter()`: levels of the same style belong together. */
  readonly style: string;
}

/** `Option 1`, `Alternative A` on a line before a provision: read as `@option` on it. */
export interface OptionLine {
  readonly keyword: Span;
  /** `1`, `A`. */
  readonly value: Span;
  /** The name behind the value, without quotes. */
  readonly name?: Span;
}

// ---------------------------------------------------------------- targets and citations

/** One step of a path: `13`, `(d)`, `Art. II`, `~3`. */
export interface Step {
  /** The unit word, when one was written. */
  readonly unit?: Unit;
  /** Canonical label value; for an unnumbered paragraph its count in digits; '' for a unit named without a number. */
  readonly value: string;
  /** True for `~n`: the n-th unnumbered paragraph, recital or dash item. */
  readonly counted?: boolean;
  readonly span: Span;
}

export type Locator =
  | { readonly kind: 'label'; readonly name: string; readonly span: Span } // #label
  | { readonly kind: 'path'; readonly steps: readonly Step[]; readonly span: Span; readonly id?: string } // `id`: the same letters read as a declared id (one bare word)
  | {
      readonly kind: 'range';
      readonly from: readonly Step[];
      readonly to: readonly Step[];
      readonly span: Span;
      /** The same text read as one path with a hyphenated number: `6-08(2)`; it wins when the text numbers so. */
      readonly joined?: readonly Step[];
      /** The same letters read as a declared id (`A-B`). */
      readonly id?: string;
    }
  | { readonly kind: 'whole'; readonly span: Span }; // the agreement itself: `{korea-1953:}` or a bare agreement id

/** One target of an explicit reference or of an annotation's list. */
export interface Target {
  readonly span: Span;
  /** Agreement id or alias as written; missing = the citing document's own (or, in a list, inherited: already filled in). */
  readonly agreement?: { readonly name: string; readonly span: Span };
  readonly locator: Locator;
  /** Annotation `@option`: `3/A`. */
  readonly option?: string;
  /** The target's text could not be read; the locator holds what could. */
  readonly malformed?: true;
  /** The path begins with a bracket: looked up around the citing clause first. */
  readonly relative?: true;
}

export interface ReferenceInline {
  readonly kind: 'reference';
  readonly span: Span;
  /** Between the braces, up to the bar. */
  readonly target: Span;
  readonly targets: readonly Target[];
  /** Shown text behind the bar. */
  readonly shown?: Span;
}

export interface BracketInline {
  readonly kind: 'bracket';
  readonly span: Span;
  readonly content: Span;
  /** The words before the first colon when they may be parties (the model decides): `UKR, USA`. */
  readonly attribution?: { readonly span: Span; readonly names: readonly Span[]; readonly allCapitals: boolean };
  readonly closed: boolean;
  /** 0 for an outermost bracket. */
  readonly depth: number;
}

export interface NoteMarkInline { readonly kind: 'note-mark'; readonly span: Span; readonly mark: string }
export interface PlaceholderInline { readonly kind: 'placeholder'; readonly span: Span }

export interface DefinitionInline {
  readonly kind: 'definition';
  readonly span: Span;
  /** The defined term without its quotes. */
  readonly name: Span;
}

export type Quantity =
  | { readonly kind: 'duration'; readonly amount: number; readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' }
  | { readonly kind: 'length'; readonly amount: number; readonly unit: 'm' | 'km' | 'nm' | 'mile' }
  | { readonly kind: 'count'; readonly amount: number; readonly unit: string } // unit '': nothing that is counted follows
  | { readonly kind: 'percent'; readonly amount: number }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'time'; readonly iso: string; readonly zone?: string }
  | { readonly kind: 'coordinates'; readonly latitude: number; readonly longitude: number };

export interface QuantityInline {
  readonly kind: 'quantity';
  readonly span: Span;
  readonly quantity: Quantity;
  /** `seventy-two (48)`: the words' value when words and figures were both written. */
  readonly words?: { readonly span: Span; readonly amount: number };
}

/** A natural citation: `paragraphs 13 (a), (c) and (d)`, `this Article`, `Article XX of the GATT 1994`. */
export interface CitationInline {
  readonly kind: 'citation';
  readonly span: Span;
  /** What is cited, in order of writing; steps large to small, borrowed numbers filled in. Empty for a purely relative citation. */
  readonly members: readonly CitationMember[];
  /** `this Article`, `that paragraph`, `the preceding paragraph`; `unit` says of what. */
  readonly relative?: {
    readonly word: 'this' | 'that' | 'preceding' | 'following' | 'hereof' | 'thereof' | 'above' | 'below' | 'first' | 'last' | 'second' | 'third' | 'fourth' | 'fifth';
    readonly unit?: Unit;
  };
  readonly instrument: CitedInstrument;
  /** A reason not to report this citation when it does not resolve (citations.md section 7, step 10); missing = may be reported. */
  readonly silent?: SilentReason;
}

export interface CitationMember {
  readonly span: Span;
  readonly steps: readonly Step[];
  /** The end of a range; steps as in `steps`. */
  readonly to?: readonly Step[];
}

export type CitedInstrument =
  | { readonly kind: 'unmarked' } // nothing said: this agreement
  | { readonly kind: 'own'; readonly span: Span; readonly noun?: string } // `of this Agreement`, `hereof`; `noun` (`convention`) for a bare `of the Convention`: the own one when its title says so
  | { readonly kind: 'named'; readonly span: Span; readonly name: string; readonly tentative?: true } // tentative: a capitalised name without a word for an instrument, to be ignored unless an agreement in scope has it; `of the Korean Armistice Agreement`: the resolver knows whether that is an agreement in scope
  | { readonly kind: 'external'; readonly span?: Span }; // `of that Agreement`, a roman number in an arabic text

export type SilentReason =
  | 'marked' | 'instrument-in-sentence' | 'block-start' | 'quoted' | 'ocr' | 'foreign-style' | 'following' | 'after-annex' | 'footnote-digit';

export type Inline =
  | ReferenceInline | BracketInline | NoteMarkInline | PlaceholderInline | DefinitionInline | QuantityInline | CitationInline;
