// What stands where: every stretch of a block that means something, the innermost one under an offset, and the places it means.
// Invariants: the occurrences of a block lie in that block; two may overlap only when one holds the other, or at their ends;
// an occurrence that means no place (a keyword) is `silent`.

import { span, touches } from '../text/span.js';
import type { NameUse } from '../model/types.js';
import { type BlockId, NO_BLOCK, type ReferenceInline, type Target } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { citedPlace, targetPlaces, targetPlacesToTell } from './answers-kept.js';
import { agreementsNamed, familyOf } from './family.js';
import { citations, inAnnotation, inDeclaration, inField, inProse, names, number, references, targetsInAnnotation, targetsInField } from './occurrences-by-block.js';
import { agreementPlace, clausePlace, declarationPlace } from './places.js';
import type { Occurrence, Place, Resolution } from './types.js';

const silent: Resolution = { kind: 'silent' };

/** Everything in the block's own text that means something, in order of position. `clause` is left out: it is what `whatStands` falls back to. */
export function occurrencesIn(snapshot: Snapshot, document: Document, block: BlockId): readonly Occurrence[] {
  const { model } = document;
  if (block === NO_BLOCK) return [];
  switch (model.tree.kind(block)) {
    case 'heading':
    case 'provision':
    case 'paragraph':
    case 'table':
    case 'note':
      return inOrder([...inProse(snapshot, document, block), ...names(document, block), ...number(document, block)]);
    case 'annotation':
      return inOrder([...inAnnotation(document, block), ...names(document, block)]);
    case 'declaration':
      return inOrder([...inDeclaration(document, block), ...names(document, block)]);
    case 'field':
      return inOrder([...inField(document, block), ...names(document, block)]);
    case 'blank':
    case 'comment':
      return [];
  }
}

/** An occurrence that names its target in so many words: in braces, an annotation or a field. */
export type TargetOccurrence = Extract<Occurrence, { readonly target: Target }>;

/** Those of `occurrencesIn` that name a target in so many words, in order of position; finds no mention and no name on the way. */
export function targetsStandingIn(document: Document, block: BlockId): readonly TargetOccurrence[] {
  switch (document.model.tree.kind(block)) {
    case 'heading':
    case 'provision':
    case 'paragraph':
    case 'table':
    case 'note':
      return [...references(document, block)];
    case 'annotation':
      return targetsInAnnotation(document, block);
    case 'field':
      return [...targetsInField(document, block)];
    case 'blank':
    case 'comment':
    case 'declaration':
      return [];
  }
}

/** Those of `occurrencesIn` that cite: targets, and citations in prose; in its order. */
export function citationsStandingIn(document: Document, block: BlockId): readonly Occurrence[] {
  return inOrder([...targetsStandingIn(document, block), ...citations(document, block)]);
}

/** The innermost meaning at the offset; touching its end counts, unless another begins there. In a clause with nothing special there, the clause. */
export function whatStands(snapshot: Snapshot, document: Document, offset: number): Occurrence | undefined {
  const { model } = document;
  const block = model.tree.blockAt(offset);
  if (block === NO_BLOCK) return undefined;
  let best: Occurrence | undefined;
  for (const occurrence of occurrencesIn(snapshot, document, block)) {
    if (touches(occurrence.span, offset) && (!best || isBetter(occurrence, best, offset))) best = occurrence;
  }
  if (best) return best;
  const reference = model
    .inline(block)
    .find((inline): inline is ReferenceInline => inline.kind === 'reference' && touches(inline.span, offset));
  const [target] = reference?.targets ?? [];
  if (reference && target) return { kind: 'reference', span: reference.span, block, inline: reference, target };
  const clause = clauseOf(document, block);
  return clause === NO_BLOCK
    ? undefined
    : { kind: 'clause', span: span(model.tree.start(block), model.tree.end(block)), block: clause };
}

/** The clause a structural block belongs to: itself, or for a table or note what it stands in; NO_BLOCK outside of clauses. */
function clauseOf(document: Document, block: BlockId): BlockId {
  const { tree } = document.model;
  if (document.model.isClause(block)) return block;
  const kind = tree.kind(block);
  const above = kind === 'table' || kind === 'note' ? tree.parent(block) : NO_BLOCK;
  return above !== NO_BLOCK && document.model.isClause(above) ? above : NO_BLOCK;
}

/** Inside beats touching the end, then the shorter, then the kind that says more. */
function isBetter(a: Occurrence, b: Occurrence, offset: number): boolean {
  const inside = Number(offset < a.span.end) - Number(offset < b.span.end);
  if (inside !== 0) return inside > 0;
  const longer = a.span.end - a.span.start - (b.span.end - b.span.start);
  return longer !== 0 ? longer < 0 : rank(a) < rank(b);
}

const ranks = [
  'reference',
  'annotation-target',
  'field-target',
  'citation',
  'name',
  'declaration',
  'definition',
  'mention',
  'number',
  'word',
  'clause',
] as const;

function rank(occurrence: Occurrence): number {
  return ranks.indexOf(occurrence.kind);
}

/** By position; of two that begin together the longer first. */
export function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** As `placesOf`, for who tells somebody of it: of what is missing with what is nearest. */
export function placesToTell(snapshot: Snapshot, document: Document, occurrence: Occurrence): Resolution {
  const resolution = placesOf(snapshot, document, occurrence);
  if (resolution.kind !== 'unresolved' || !('target' in occurrence)) return resolution;
  return targetPlacesToTell(snapshot, document, occurrence.block, occurrence.target, holderOf(occurrence));
}

/** The annotation or field that holds the target. */
function holderOf(occurrence: TargetOccurrence): string | undefined {
  return occurrence.kind === 'annotation-target' ? occurrence.annotation : occurrence.kind === 'field-target' ? occurrence.field : undefined;
}

/** The places an occurrence of this document means. */
export function placesOf(snapshot: Snapshot, document: Document, occurrence: Occurrence): Resolution {
  switch (occurrence.kind) {
    case 'reference':
    case 'annotation-target':
    case 'field-target':
      return targetPlaces(snapshot, document, occurrence.block, occurrence.target, holderOf(occurrence));
    case 'citation':
      return citedPlace(snapshot, document, occurrence.block, occurrence.inline, occurrence.member);
    case 'mention':
      return { kind: 'resolved', places: [declarationPlace(occurrence.mention.home ?? document, occurrence.mention.declared)] };
    case 'declaration':
      return { kind: 'resolved', places: [declarationPlace(document, occurrence.declaration)] };
    case 'name':
      return named(snapshot, document, occurrence.use);
    case 'definition':
      return defined(document, occurrence.block, occurrence.name);
    case 'number':
    case 'clause':
      return { kind: 'resolved', places: [clausePlace(document, occurrence.block)] };
    case 'word':
      return silent;
  }
}

/** A name in a field, annotation or attribution: agreements by id, all parties of a side, else what the family of files declares. */
function named(snapshot: Snapshot, document: Document, use: NameUse): Resolution {
  const places =
    use.expects === 'agreement'
      ? agreementsNamed(snapshot, document, use.name).map(agreementPlace)
      : declaredPlaces(snapshot, document, use);
  if (places.length > 0) return { kind: 'resolved', places };
  return snapshot.loading || use.expects === 'any'
    ? silent
    : { kind: 'unresolved', reason: use.expects === 'agreement' ? 'no-agreement' : 'no-place' };
}

function declaredPlaces(snapshot: Snapshot, document: Document, use: NameUse): readonly Place[] {
  for (const member of familyOf(snapshot, document)) {
    const parties =
      use.expects === 'party' || use.expects === 'party-or-body' ? member.model.partiesNamed(use.name) : [];
    if (parties.length > 0) return parties.map((party) => declarationPlace(member, party));
    const declaration = member.model.declared(use.name);
    if (declaration) return [declarationPlace(member, declaration)];
  }
  return [];
}

/** A term defined in the text: its declaration when there is one, else the clause that defines it. */
function defined(document: Document, block: BlockId, name: string): Resolution {
  const declaration =
    document.model.declared(name) ??
    document.model.terms.find((term) => term.name.text.toLowerCase() === name.toLowerCase());
  if (declaration) return { kind: 'resolved', places: [declarationPlace(document, declaration)] };
  return block === NO_BLOCK ? silent : { kind: 'resolved', places: [clausePlace(document, block)] };
}
