// What a stretch of text means beyond what its own characters say, for colouring: names of what is declared, where they stand in
// prose and in fields; references and citations that lead somewhere, references that do not; labels; words that bind, forbid, let or recommend;
// quantities and dates. Keywords and quotes are the grammar's; headings and annotations keep the look it gives them.
// Invariants: tokens are in order, do not overlap, are never empty, and none holds a line end; what was found in a block is kept while its
// text, what can be referred to and the other documents stay, and otherwise found again.

import { occurrencesIn, placesOf } from '../resolve/occurrences.js';
import { placesIn } from '../resolve/places.js';
import type { Occurrence, Place } from '../resolve/types.js';
import { type BlockId, NO_BLOCK, type Quantity } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import type { Span } from '../text/span.js';
import { othersStay } from '../rules/affected.js';
import { derivedOf } from '../workspace/memo.js';
import type { Aspect, Document, Snapshot } from '../workspace/types.js';
import { type Modal, modalsIn } from './parts/modal-words.js';

export type TokenType = 'agreement' | 'party' | 'body' | 'zone' | 'term' | 'citation' | 'reference' | 'label' | 'modal' | 'quantity';

/**
 * `declaration`: where it is declared; `definition`: where the text defines a term; `library`, `external`: where a citation leads, when not into
 * this document; `broken`: a reference that leads nowhere; `date`: a quantity that is a day or an hour; the others tell modal words apart.
 */
export type TokenModifier = 'declaration' | 'definition' | 'library' | 'external' | 'broken' | 'date' | Modal;

export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** `range`: only blocks that reach into it, each whole. */
export function semanticTokens(snapshot: Snapshot, document: Document, range?: Span): readonly SemanticToken[] {
  const { tree } = document.model;
  const tokens: SemanticToken[] = [];
  const basis = basisOf(snapshot, document);
  const end = range?.end ?? tree.text.length;
  for (let block = range ? tree.blockAt(range.start) : tree.first; block !== NO_BLOCK && tree.start(block) <= end; block = tree.next(block)) {
    addBlock(snapshot, document, block, basis, tokens);
  }
  return tokens;
}

/** What the tokens of all blocks rest on, besides each block's text. */
interface Basis {
  readonly snapshot: Snapshot;
  readonly declarations: Aspect;
  readonly annotations: Aspect;
  /** The same object as long as all of it stays. */
  readonly stamp: object;
}

/** Kept with the document's structure: the last one asked for. */
function basisOf(snapshot: Snapshot, document: Document): object {
  const kept = derivedOf(document, 'structure', createBasis);
  const { declarations, annotations } = document.aspects;
  const last = kept.last;
  const stays = last !== undefined && last.declarations === declarations && last.annotations === annotations && othersStay(last.snapshot, snapshot, document.uri);
  const stamp = stays ? last.stamp : {};
  kept.last = { snapshot, declarations, annotations, stamp };
  return stamp;
}

function createBasis(_document: Document): { last?: Basis } {
  return {};
}

/** Tokens of one block, their places counted from its start. */
interface OfBlock {
  basis: object | undefined;
  tokens: readonly SemanticToken[];
}

function nothingYet(): OfBlock {
  return { basis: undefined, tokens: [] };
}

function addBlock(snapshot: Snapshot, document: Document, block: BlockId, basis: object, tokens: SemanticToken[]): void {
  const { model } = document;
  const kind = model.tree.kind(block);
  if (kind === 'blank' || kind === 'comment' || kind === 'annotation' || kind === 'heading') return;
  const start = model.tree.start(block);
  const kept = model.own(nothingYet, block);
  if (kept.basis !== basis) {
    kept.tokens = tokensIn(snapshot, document, block);
    kept.basis = basis;
  }
  for (const { span, type, modifiers } of kept.tokens) tokens.push({ span: { start: start + span.start, end: start + span.end }, type, modifiers });
}

function tokensIn(snapshot: Snapshot, document: Document, block: BlockId): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const base = document.model.tree.start(block);
  let behind = base;
  const named = occurrencesIn(snapshot, document, block).map((occurrence) => ({ stretch: stretchOf(document, occurrence), occurrence }));
  const stretches = [...named, ...saidIn(document, block).map((said) => inFrontOf(document, said, named))];
  // Outer before inner, names before what is said with them: what stands in a citation is part of it.
  stretches.sort((a, b) => a.stretch.start - b.stretch.start || b.stretch.end - a.stretch.end || Number('meaning' in a) - Number('meaning' in b));
  for (const each of stretches) {
    const { stretch } = each;
    if (stretch.start < behind || stretch.end <= stretch.start) continue;
    const meaning = 'meaning' in each ? each.meaning : meaningOf(snapshot, document, each.occurrence);
    if (meaning === undefined) continue;
    for (const { start, end } of linesOf(document, stretch)) tokens.push({ span: { start: start - base, end: end - base }, ...meaning });
    behind = stretch.end;
  }
  return tokens;
}

interface Said {
  readonly stretch: Span;
  readonly meaning: Meaning;
}

/** `thirty (30) Days`, where Day is a term: up to the term. */
function inFrontOf({ model: { tree } }: Document, said: Said, named: readonly { readonly stretch: Span }[]): Said {
  const { start, end } = said.stretch;
  const inner = named.find(({ stretch }) => start < stretch.start && stretch.start < end);
  if (!inner) return said;
  return { ...said, stretch: { start, end: start + tree.text.slice(start, inner.stretch.start).trimEnd().length } };
}

/** Modal words and quantities of a clause's prose. */
function saidIn(document: Document, block: BlockId): readonly Said[] {
  const { model } = document;
  const { tree } = model;
  if (!isStructural(tree.kind(block)) || !model.isClause(block)) return [];
  const start = tree.start(block);
  const quantities = model.inline(block).flatMap((inline) => (inline.kind === 'quantity' ? [{ stretch: inline.span, meaning: quantityMeaning(inline.quantity.kind) }] : []));
  const modals = modalsIn(tree.text.slice(start, tree.end(block))).map(({ span, modal }) => ({ stretch: { start: start + span.start, end: start + span.end }, meaning: modalMeanings[modal] }));
  return [...quantities, ...modals];
}

const modalMeanings: Readonly<Record<Modal, Meaning>> = {
  obligation: { type: 'modal', modifiers: ['obligation'] },
  prohibition: { type: 'modal', modifiers: ['prohibition'] },
  permission: { type: 'modal', modifiers: ['permission'] },
  recommendation: { type: 'modal', modifiers: ['recommendation'] },
};

function quantityMeaning(kind: Quantity['kind']): Meaning {
  return { type: 'quantity', modifiers: kind === 'date' || kind === 'time' ? ['date'] : [] };
}

/** Of a reference only its target: braces, bar and shown text are the grammar's. Of a mention in the plural the whole word. */
function stretchOf(document: Document, occurrence: Occurrence): Span {
  if (occurrence.kind === 'reference') return occurrence.target.span;
  if (occurrence.kind !== 'mention') return occurrence.span;
  const { start, end } = occurrence.span;
  const [plural = ''] = /^e?s(?![\p{L}\p{N}])/u.exec(document.model.tree.text.slice(end, end + 4)) ?? [];
  return { start, end: end + plural.length };
}

type Meaning = Pick<SemanticToken, 'type' | 'modifiers'>;

/** undefined for what has no colour of its own, for a citation that leads nowhere, and for what leads to more than one clause. */
function meaningOf(snapshot: Snapshot, document: Document, occurrence: Occurrence): Meaning | undefined {
  switch (occurrence.kind) {
    case 'mention':
      return named(occurrence.mention.declared.kind);
    case 'name':
      return named(declaredKind(placesIn(placesOf(snapshot, document, occurrence))[0]));
    case 'declaration': {
      const { declaration, span } = occurrence;
      return span.start === declaration.id.span.start ? named(declaration.kind, 'declaration') : undefined;
    }
    case 'definition':
      return named('term', 'definition');
    case 'number':
      return { type: 'label', modifiers: [] };
    case 'citation':
      return leading(snapshot, document, occurrence, 'citation');
    case 'reference':
    case 'field-target':
      return leading(snapshot, document, occurrence, 'reference');
    case 'annotation-target':
    case 'word':
    case 'clause':
      return undefined;
  }
}

function named(kind: string | undefined, ...modifiers: readonly TokenModifier[]): Meaning | undefined {
  switch (kind) {
    case 'agreement':
    case 'party':
    case 'body':
    case 'zone':
    case 'term':
      return { type: kind, modifiers };
    // A signature's id is its party's.
    case 'signature':
      return { type: 'party', modifiers: [] };
    default:
      return undefined;
  }
}

function declaredKind(place: Place | undefined): string | undefined {
  return place?.kind === 'declaration' ? place.declaration.kind : undefined;
}

function leading(snapshot: Snapshot, document: Document, occurrence: Occurrence, type: 'citation' | 'reference'): Meaning | undefined {
  const resolution = placesOf(snapshot, document, occurrence);
  const [place] = resolution.kind === 'resolved' ? resolution.places : [];
  // Of a citation in prose nobody can be sure that it means this text.
  if (place === undefined) return type === 'reference' && resolution.kind === 'unresolved' && !snapshot.loading ? { type, modifiers: ['broken'] } : undefined;
  if (place.document.uri === document.uri) return { type, modifiers: [] };
  return { type, modifiers: [place.document.library ? 'library' : 'external'] };
}

/** The stretch line by line, white space at the lines' borders left out. */
function linesOf(document: Document, stretch: Span): readonly Span[] {
  const text = document.model.tree.text.slice(stretch.start, stretch.end);
  if (!/[\r\n]/.test(text)) return [stretch];
  return [...text.matchAll(/\S(?:[^\r\n]*\S)?/gu)].map(({ index, 0: words }) => ({ start: stretch.start + index, end: stretch.start + index + words.length }));
}
