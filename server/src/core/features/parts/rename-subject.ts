// What a drafter means who asks for another name at a place: a declaration by its id, its written name or an alias, the label of a
// clause (`@id`), or a clause by its number.
// Invariant: the same subject from the declaration and from everything that refers to it; id, name and aliases are names of their own.

import { withoutStar } from '../../model/names.js';
import { fold, nameKey } from '../../model/fold.js';
import type { Declaration } from '../../model/types.js';
import { agreementsNamed, familyOf } from '../../resolve/family.js';
import { agreementsTitled, bareName } from '../../resolve/instruments.js';
import { mentionsOf } from '../../resolve/named-here.js';
import { placesOf } from '../../resolve/occurrences.js';
import { placesIn } from '../../resolve/places.js';
import type { Occurrence, Place } from '../../resolve/types.js';
import type { Message } from '../../rules/types.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, type CitedInstrument, NO_BLOCK, type Target } from '../../syntax/types.js';
import { type Span, touches } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { standingAt } from './standing.js';

/** By which of its names a declaration is meant. `name` is the quoted one; of an agreement its title. */
export type Facet = 'id' | 'name' | 'alias';

export interface DeclaredSubject {
  readonly kind: 'declared';
  /** Where it is declared. */
  readonly document: Document;
  readonly declaration: Declaration;
  readonly facet: Facet;
  /** As its declaration writes it. */
  readonly written: string;
}

export interface LabelSubject {
  readonly kind: 'label';
  readonly document: Document;
  readonly written: string;
  /** Of the label in its `@id`. */
  readonly span: Span;
}

export interface NumberSubject {
  readonly kind: 'number';
  readonly document: Document;
  readonly block: BlockId;
}

export type Subject = DeclaredSubject | LabelSubject | NumberSubject;

export type SubjectAt =
  /** `span`: the words at the place that would be replaced. */
  | { readonly kind: 'subject'; readonly subject: Subject; readonly span: Span }
  | { readonly kind: 'refused'; readonly reason: Message };

export function subjectAt(snapshot: Snapshot, document: Document, offset: number): SubjectAt {
  const written = inOwnLine(document, offset);
  if (written) return written;
  const occurrence = standingAt(snapshot, document, offset);
  if (!occurrence) return refuse('nothing');
  switch (occurrence.kind) {
    case 'declaration':
      return byDeclaration(document, occurrence.declaration, occurrence.span);
    case 'mention':
      return byWords(occurrence.mention.home ?? document, occurrence.mention.declared, wordsAt(document, occurrence.span), occurrence.span);
    case 'name':
      return byName(snapshot, document, occurrence);
    case 'definition':
      return byDefinition(snapshot, document, occurrence);
    case 'reference':
    case 'annotation-target':
    case 'field-target':
      return byTarget(snapshot, document, occurrence, offset);
    case 'citation':
      return byCitation(snapshot, document, occurrence, offset);
    case 'number':
      return byNumber(document, occurrence.block, occurrence.span);
    case 'word':
      return refuse('keyword', { word: wordsAt(document, occurrence.span) });
    case 'clause':
      return isBehindNumber(document, occurrence.block, offset) ? byNumber(document, occurrence.block, occurrence.span) : refuse('nothing');
  }
}

/** On the mark that ends a heading's number: `Article 5.` */
function isBehindNumber({ model: { tree } }: Document, block: BlockId, offset: number): boolean {
  const number = headingOf(tree, block)?.number;
  if (!number || offset < number.end) return false;
  const [marks = ''] = /^[.:)]*/u.exec(tree.text.slice(number.end, number.end + 3)) ?? [];
  return offset <= number.end + marks.length;
}

/** The number without its marks, or the unit word before it. */
function byNumber(document: Document, block: BlockId, span: Span): SubjectAt {
  const written = headingOf(document.model.tree, block)?.number ?? span;
  const text = wordsAt(document, written);
  const lead = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}]*$/u.exec(text)?.[0].length ?? 0;
  if (lead + tail >= text.length) return refuse('clause');
  return { kind: 'subject', subject: { kind: 'number', document, block }, span: { start: written.start + lead, end: written.end - tail } };
}

/** On an `@id`'s label or an item of `alias:`: what no occurrence stands for. */
function inOwnLine(document: Document, offset: number): SubjectAt | undefined {
  const { model } = document;
  const block = model.tree.blockAt(offset);
  if (block === NO_BLOCK) return undefined;
  const annotation = model.annotationAt(block);
  if (annotation?.name === 'id') {
    const [name] = annotation.names;
    if (name && touches(name.span, offset)) return { kind: 'subject', subject: { kind: 'label', document, written: name.text, span: name.span }, span: name.span };
  }
  const field = model.fieldAt(block);
  if (!field) return undefined;
  const alias = field.field.name === 'alias' ? field.declaration.aliases.find(({ span }) => touches(span, offset)) : undefined;
  if (alias) return { kind: 'subject', subject: { kind: 'declared', document, declaration: field.declaration, facet: 'alias', written: alias.text }, span: alias.span };
  return field.field.name === 'side' && touches(field.field.valueSpan, offset) ? refuse('side', { name: field.field.value.trim() }) : undefined;
}

function byDeclaration(document: Document, declaration: Declaration, span: Span): SubjectAt {
  const facet = span.start === declaration.id.span.start ? 'id' : 'name';
  return { kind: 'subject', subject: { kind: 'declared', document, declaration, facet, written: declaration[facet].text }, span };
}

/** `document`: where it is declared. */
function byWords(document: Document, declaration: Declaration, words: string, span: Span): SubjectAt {
  const facet = facetOf(declaration, words);
  if (!facet) return refuse('nothing');
  return { kind: 'subject', subject: { kind: 'declared', document, declaration, ...facet }, span };
}

/** Which of its names words are, and how the declaration writes it; undefined when none of them. */
export function facetOf(declaration: Declaration, words: string): { readonly facet: Facet; readonly written: string } | undefined {
  // `SEA` is the id of zone SEA "Sea", and `Sea` its name.
  if (declaration.name.text === words && declaration.id.text !== words) return { facet: 'name', written: words };
  const key = nameKey(words);
  if (nameKey(declaration.id.text) === key) return { facet: 'id', written: declaration.id.text };
  if (nameKey(declaration.name.text) === key) return { facet: 'name', written: declaration.name.text };
  const aliases = declaration.aliases.filter(({ text }) => nameKey(text) === key || (text.endsWith('*') && key.startsWith(nameKey(withoutStar(text)))));
  const [alias] = [...aliases].sort((a, b) => b.text.length - a.text.length);
  return alias && { facet: 'alias', written: alias.text };
}

function byName(snapshot: Snapshot, document: Document, occurrence: Extract<Occurrence, { kind: 'name' }>): SubjectAt {
  const { use, span } = occurrence;
  const places = placesIn(placesOf(snapshot, document, occurrence));
  const [place, ...others] = places;
  if (!place) return refuse('undeclared', { name: use.name });
  if (place.kind !== 'declaration') return refuse('nothing');
  const found = byWords(place.document, place.declaration, use.name, span);
  if (found.kind === 'subject' && others.length === 0) return found;
  if (nameKey(use.name) === 'all') return refuse('keyword', { word: use.name });
  return place.declaration.kind === 'party' ? refuse('side', { name: use.name }) : refuse('ambiguous', { name: use.name });
}

function byDefinition(snapshot: Snapshot, document: Document, occurrence: Extract<Occurrence, { kind: 'definition' }>): SubjectAt {
  const [place] = placesIn(placesOf(snapshot, document, occurrence));
  // `the Demilitarized Zone (hereinafter "the Zone")`: what is declared is mentioned by the words that define it.
  const mention = mentionsOf(snapshot, document, occurrence.block).find(({ span }) => span.start === occurrence.span.start && span.end === occurrence.span.end);
  if (mention) return byWords(mention.home ?? document, mention.declared, occurrence.name, occurrence.span);
  if (place?.kind !== 'declaration') return refuse('defined-in-prose', { name: occurrence.name });
  return byWords(place.document, place.declaration, occurrence.name, occurrence.span);
}

/** Of `korea-1953:JMC` the agreement or the body, by where the cursor is; of `#label` the label. */
function byTarget(snapshot: Snapshot, document: Document, occurrence: Extract<Occurrence, { readonly target: Target }>, offset: number): SubjectAt {
  const { target } = occurrence;
  const { agreement, locator } = target;
  const name = agreement && trimmedSpan(document, agreement.span);
  if (agreement && name && touches(name, offset) && offset < target.locator.span.start) return byAgreement(agreementsNamed(snapshot, document, agreement.name), agreement.name, name);
  const places = placesIn(placesOf(snapshot, document, occurrence));
  const [place, ...others] = places;
  if (!place) return refuse('unresolved', { name: wordsAt(document, locator.span) });
  if (others.length > 0) return refuse('ambiguous', { name: wordsAt(document, locator.span) });
  if (locator.kind === 'label') return byLabel(snapshot, document, place, locator.name, labelSpan(document, locator.span));
  if (place.kind === 'declaration' && locator.kind !== 'whole') return byWords(place.document, place.declaration, wordsAt(document, locator.span), locator.span);
  return place.kind === 'declaration' && agreement && name ? byAgreement([place.document], agreement.name, name) : refuse('clause');
}

function byLabel(snapshot: Snapshot, document: Document, place: Place, written: string, span: Span): SubjectAt {
  for (const member of [place.document, ...familyOf(snapshot, document)]) {
    const block = member.model.labelled(written);
    if (block === undefined) continue;
    const name = member.model.annotationsNamed(block, 'id').flatMap(({ names: [first] }) => first ?? []).find(({ text }) => nameKey(text) === nameKey(written));
    if (name) return { kind: 'subject', subject: { kind: 'label', document: member, written: name.text, span: name.span }, span };
  }
  return refuse('nothing');
}

function byAgreement(agreements: readonly Document[], name: string, span: Span): SubjectAt {
  const [agreement, ...others] = agreements;
  if (!agreement) return refuse('undeclared', { name });
  if (others.length > 0) return refuse('ambiguous', { name });
  return byWords(agreement, agreement.model.agreement, name, span);
}

/** In prose an agreement is called by name; a clause by its number, which is changed where the clause stands. */
function byCitation(snapshot: Snapshot, document: Document, { inline }: Extract<Occurrence, { kind: 'citation' }>, offset: number): SubjectAt {
  const called = calledInProse(inline.instrument);
  if (!called || !touches(called.span, offset)) return refuse('clause');
  const [agreement, ...others] = agreementsTitled(snapshot, document, called.name);
  if (!agreement) return refuse('undeclared', { name: called.name });
  if (others.length > 0) return refuse('ambiguous', { name: called.name });
  const { model } = agreement;
  const facet = facetInProse(model.agreement, called.name);
  const span = facet && nameInProse(document, called.span, facet.written);
  if (!facet || !span) return refuse('nothing');
  return { kind: 'subject', subject: { kind: 'declared', document: agreement, declaration: model.agreement, ...facet }, span };
}

/** The name by which a citation in prose calls an agreement: `of the Minsk Protocol`, `of the Armistice`. Undefined when it calls none. */
export function calledInProse(instrument: CitedInstrument): { readonly name: string; readonly span: Span } | undefined {
  if (instrument.kind === 'named') return instrument;
  return instrument.kind === 'own' && instrument.noun !== undefined ? { name: instrument.noun, span: instrument.span } : undefined;
}

/** As `facetOf`, for a name with or without its article. */
function facetInProse(declaration: Declaration, words: string): { readonly facet: Facet; readonly written: string } | undefined {
  const key = bareName(words);
  const [found] = ([['id', declaration.id], ['name', declaration.name], ...declaration.aliases.map((alias) => ['alias', alias] as const)] as const).filter(([, { text }]) => bareName(text) === key);
  return found && { facet: found[0], written: found[1].text };
}

/** Where a name's words stand in a stretch of prose, at its end, its article not among them; undefined when they are written otherwise there. */
export function nameInProse(document: Document, within: Span, name: string): Span | undefined {
  const raw = document.model.tree.text.slice(within.start, within.end);
  const { text, at } = fold(raw);
  const words = fold(bareName(name)).text.split(/ +/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const match = new RegExp(`${words.join(String.raw`\s+`)}(?=\\W*$)`, 'iu').exec(text);
  return match ? { start: within.start + at(match.index), end: within.start + at(match.index + match[0].length) } : undefined;
}

export function trimmedSpan(document: Document, { start, end }: Span): Span {
  const text = document.model.tree.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + lead + text.trim().length };
}

/** Of the name behind the `#`. */
export function labelSpan(document: Document, { start, end }: Span): Span {
  const hash = document.model.tree.text.slice(start, end).indexOf('#');
  return trimmedSpan(document, { start: start + hash + 1, end });
}

export function wordsAt(document: Document, { start, end }: Span): string {
  return document.model.tree.text.slice(start, end);
}

export function renameMessage(id: string, args: Readonly<Record<string, string>> = {}): Message {
  return { id: `rename.${id}`, args };
}

function refuse(id: string, args: Readonly<Record<string, string>> = {}): SubjectAt {
  return { kind: 'refused', reason: renameMessage(id, args) };
}
