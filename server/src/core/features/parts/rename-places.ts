// Every place where a name, an agreement's name or a label is written, with the words that stand there.
// Invariants: found as find references finds them, and of each what would be replaced: never more than the name itself; each place once,
// in the order of documents and positions. What only may be meant is `undecided`.

import { nameKey } from '../../model/fold.js';
import type { Declaration } from '../../model/types.js';
import { agreementsNamed, familyOf, inSnapshotOrder } from '../../resolve/family.js';
import { agreementsTitled, bareName } from '../../resolve/instruments.js';
import { citationsStandingIn, occurrencesIn, placesOf } from '../../resolve/occurrences.js';
import { agreementPlace, blockOf, clausePlace, declarationPlace, placesIn } from '../../resolve/places.js';
import { targetsNaming } from '../../resolve/outward.js';
import { referencesTo } from '../../resolve/references.js';
import type { Occurrence, Place } from '../../resolve/types.js';
import { type BlockId, NO_BLOCK, type Target } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { namedAgreements } from '../../workspace/named.js';
import { blocksSpeakingOf, maySpeakOf } from '../../workspace/spoken.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { calledInProse, type DeclaredSubject, facetOf, type LabelSubject, labelSpan, nameInProse, renameMessage, trimmedSpan, wordsAt } from './rename-subject.js';
import type { ChangeKind, Undecided } from '../types.js';
import { placedTarget } from './twin-targets.js';

export interface WrittenName {
  readonly document: Document;
  readonly span: Span;
  readonly kind: ChangeKind;
  /** It is written as another one that is looked into, and becomes what that becomes. */
  readonly isTwin?: true;
}

export interface WrittenNames {
  readonly names: readonly WrittenName[];
  readonly undecided: readonly Undecided[];
}

/** `name`: the new one; some endings fit one name and not another. */
export function placesWritten(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject, name: string): WrittenNames {
  const found = new Found();
  if (subject.kind === 'label') addLabel(snapshot, subject, found);
  else if (subject.declaration.kind === 'agreement') addAgreement(snapshot, subject, found);
  else addDeclared(snapshot, subject, name, found);
  return found.inOrder(snapshot);
}

class Found {
  readonly #names = new Map<string, WrittenName>();
  readonly #undecided = new Map<string, Undecided>();

  readonly #groups = new Set<string>();

  add(document: Document, span: Span, kind: ChangeKind): void {
    const key = `${document.uri}#${span.start}`;
    if (!this.#names.has(key)) this.#names.set(key, { document, span, kind });
  }

  /** The places of one document, each with what it has in common with those written alike: where all of these have been seen, nobody looks into the document. */
  addAlike(document: Document, places: readonly { readonly span: Span; readonly group: string }[]): void {
    const isTwin = places.every(({ group }) => this.#groups.has(group));
    for (const { span, group } of places) {
      this.#groups.add(group);
      if (isTwin) this.#names.set(`${document.uri}#${span.start}`, { document, span, kind: 'markup', isTwin });
      else this.add(document, span, 'markup');
    }
  }

  leave({ uri }: Document, span: Span, id: string, args: Readonly<Record<string, string>>): void {
    this.#undecided.set(`${uri}#${span.start}`, { uri, span, reason: renameMessage(`left.${id}`, args) });
  }

  inOrder(snapshot: Snapshot): WrittenNames {
    const order = new Map(inSnapshotOrder(snapshot, new Set([...this.#names.values()].map(({ document }) => document))).map((document, i) => [document, i]));
    const names = [...this.#names.values()].sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.span.start - b.span.start);
    return { names, undecided: [...this.#undecided.values()] };
  }
}

// ---------------------------------------------------------------- parties, bodies, zones, terms

function addDeclared(snapshot: Snapshot, { document, declaration, facet, written }: DeclaredSubject, name: string, found: Found): void {
  found.add(document, ownSpan(declaration, facet, written), 'declaration');
  const key = nameKey(written);
  for (const { document: citing, block } of blocksCiting(snapshot, declarationPlace(document, declaration))) {
    for (const occurrence of occurrencesIn(citing, block)) {
      if (!meansDeclaration(snapshot, citing, occurrence, document, declaration)) continue;
      switch (occurrence.kind) {
        case 'name':
          if (nameKey(occurrence.use.name) === key) found.add(citing, occurrence.span, 'markup');
          break;
        case 'reference':
        case 'annotation-target':
        case 'field-target': {
          const { locator } = occurrence.target;
          if ((locator.kind === 'path' || locator.kind === 'range') && nameKey(locator.id ?? '') === key) found.add(citing, locator.span, 'markup');
          break;
        }
        case 'mention':
        case 'definition':
          addWords(citing, occurrence.span, declaration, { written, name, isDefinition: occurrence.kind === 'definition' }, found);
          break;
        default:
      }
    }
  }
}

function meansDeclaration(snapshot: Snapshot, citing: Document, occurrence: Occurrence, document: Document, declaration: Declaration): boolean {
  if (occurrence.kind === 'declaration' || occurrence.kind === 'word' || occurrence.kind === 'number') return false;
  return placesIn(placesOf(snapshot, citing, occurrence)).some((place) => place.kind === 'declaration' && place.document.uri === document.uri && place.declaration.block === declaration.block);
}

interface Wording {
  readonly written: string;
  readonly name: string;
  /** In the quotes of a definition: no ending is joined. */
  readonly isDefinition: boolean;
}

/** Words of the text that are the name, or a form of it: a plural, a genitive, what a `*` stands for. */
function addWords(document: Document, span: Span, declaration: Declaration, { written, name, isDefinition }: Wording, found: Found): void {
  const words = wordsAt(document, span);
  const facet = facetOf(declaration, words);
  if (!facet) return;
  const isExact = nameKey(facet.written) === nameKey(words);
  if (facet.written === written && isExact) {
    if (!isDefinition && (!isKept(endingBehind(document, span), written, name) || fuses(document, span, name))) found.leave(document, span, 'form', { name: written });
    else found.add(document, span, 'prose');
    return;
  }
  // A form of the name by way of an alias with a star.
  if (facet.facet !== 'alias' || isExact) return;
  const stem = nameKey(facet.written.slice(0, -1));
  if (facet.written === written || nameKey(written).startsWith(stem)) found.leave(document, span, 'form', { name: written });
}

/** A plural or genitive ending joined to the words; '' when there is none. */
export function endingBehind(document: Document, span: Span): string {
  const { text } = document.model.tree;
  const behind = text.slice(span.end, span.end + 3);
  const words = wordsAt(document, span);
  // In Korean and Chinese what follows is another word.
  if (unparted.test(words)) return '';
  // `the States' forces`, but not in quotes.
  if (/^['’ʼ](?![\p{L}\p{N}])/u.test(behind)) return words.endsWith('s') && !/['‘]/u.test(text.slice(Math.max(0, span.start - 1), span.start)) ? behind.charAt(0) : '';
  return /^['’ʼ]?[a-z]{1,2}/u.exec(behind)?.[0] ?? '';
}

const unparted = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** `'s` stays as it is behind names without an `s` of their own; a plural is another word. */
function isKept(ending: string, written: string, name: string): boolean {
  return ending === '' || (/^['’ʼ]s$/u.test(ending) && !written.endsWith('s') && !name.endsWith('s'));
}

/** Where a name stands without blanks beside letters of another script, one in those letters would be read as one word with them. */
export function fuses(document: Document, span: Span, name: string): boolean {
  const { text } = document.model.tree;
  const isWord = (character: string): boolean => /[\p{L}\p{M}\p{N}_]/u.test(character) && !unparted.test(character);
  const words = wordsAt(document, span);
  const behind = firstOf(text.slice(span.end, span.end + 2));
  const before = lastOf(text.slice(Math.max(0, span.start - 2), span.start));
  return (unparted.test(words) && isWord(behind) && isWord(lastOf(name))) || (unparted.test(firstOf(words)) && isWord(before) && isWord(firstOf(name)));
}

/** Code points. */
function firstOf(text: string): string {
  return Array.from(text)[0] ?? '';
}

function lastOf(text: string): string {
  return Array.from(text).at(-1) ?? '';
}

/** Where the declaration itself writes the name. */
function ownSpan(declaration: Declaration, facet: DeclaredSubject['facet'], written: string): Span {
  if (facet !== 'alias') return declaration[facet].span;
  return (declaration.aliases.find(({ text }) => text === written) ?? declaration.id).span;
}

/** The blocks in which something means the place, each once. */
function* blocksCiting(snapshot: Snapshot, place: Place): Generator<{ readonly document: Document; readonly block: BlockId }> {
  const seen = new Map<string, Set<BlockId>>();
  for (const { document, occurrence } of referencesTo(snapshot, place)) {
    const blocks = seen.get(document.uri) ?? new Set<BlockId>();
    seen.set(document.uri, blocks);
    if (blocks.has(occurrence.block)) continue;
    blocks.add(occurrence.block);
    yield { document, block: occurrence.block };
  }
}

// ---------------------------------------------------------------- labels

function addLabel(snapshot: Snapshot, { document, written, span }: LabelSubject, found: Found): void {
  const key = nameKey(written);
  const block = document.model.labelled(written);
  found.add(document, span, 'declaration');
  if (block === undefined) return;
  const declaration = block === NO_BLOCK ? undefined : document.model.declarationAt(block);
  const place = block === NO_BLOCK ? agreementPlace(document) : declaration ? declarationPlace(document, declaration) : clausePlace(document, block);
  for (const { document: citing, block: at } of blocksCiting(snapshot, place)) {
    for (const occurrence of citationsStandingIn(citing, at)) {
      if (!('target' in occurrence)) continue;
      const { locator } = occurrence.target;
      if (locator.kind !== 'label' || nameKey(locator.name) !== key) continue;
      const means = placesIn(placesOf(snapshot, citing, occurrence));
      if (means.some((each) => each.document.uri === document.uri && blockOf(each) === blockOf(place))) found.add(citing, labelSpan(citing, locator.span), 'markup');
    }
  }
}

// ---------------------------------------------------------------- agreements

/** In front of targets, in fields, in braces by itself, and by name in prose; in whatever file. */
function addAgreement(snapshot: Snapshot, { document, declaration, facet, written }: DeclaredSubject, found: Found): void {
  found.add(document, ownSpan(declaration, facet, written), 'declaration');
  const key = nameKey(written);
  if (facet !== 'name') {
    const family = familyOf(snapshot, document);
    for (const citing of new Set([...family, ...snapshot.citing(document.model.agreement.id.text)])) {
      if (!family.includes(citing) && addUnread(snapshot, citing, family, { agreement: document, key }, found)) continue;
      for (const block of namedAgreements(citing).get(key) ?? []) addNamed(snapshot, citing, block, document, key, found);
    }
  }
  for (const citing of snapshot.documents.values()) {
    if (!maySpeakOf(citing, written)) continue;
    for (const block of blocksSpeakingOf(citing, written)) addInProse(snapshot, citing, block, document, written, found);
  }
}

/** False when the document has to be read for it. */
function addUnread(snapshot: Snapshot, citing: Document, family: readonly Document[], { agreement, key }: { readonly agreement: Document; readonly key: string }, found: Found): boolean {
  const placed = targetsNaming(citing, family)?.map((target) => ({ name: target.text.slice(0, target.text.indexOf(':')), at: placedTarget(citing, target) }));
  if (!placed?.every(({ at }) => at !== undefined)) return false;
  found.addAlike(citing, placed.flatMap(({ name, at }) => {
    if (!at || at.isInherited || nameKey(name) !== key || !isMeant(snapshot, citing, agreement, name)) return [];
    return [{ span: { start: at.span.start, end: at.span.start + name.trimEnd().length }, group: at.key }];
  }));
  return true;
}

function isMeant(snapshot: Snapshot, citing: Document, agreement: Document, name: string): boolean {
  const [first, ...others] = agreementsNamed(snapshot, citing, name);
  return first?.uri === agreement.uri && others.length === 0;
}

function addNamed(snapshot: Snapshot, citing: Document, block: BlockId, agreement: Document, key: string, found: Found): void {
  const isNamed = (name: string): boolean => nameKey(name) === key && isMeant(snapshot, citing, agreement, name);
  for (const occurrence of occurrencesIn(citing, block)) {
    if (occurrence.kind === 'name' && occurrence.use.expects === 'agreement' && isNamed(occurrence.use.name)) found.add(citing, occurrence.span, 'markup');
    if (!('target' in occurrence)) continue;
    const { target }: { readonly target: Target } = occurrence;
    if (target.agreement) {
      if (isNamed(target.agreement.name)) found.add(citing, trimmedSpan(citing, target.agreement.span), 'markup');
      continue;
    }
    const { locator } = target;
    if ((locator.kind !== 'path' && locator.kind !== 'range') || locator.id === undefined || nameKey(locator.id) !== key) continue;
    const [place, ...others] = placesIn(placesOf(snapshot, citing, occurrence));
    if (others.length === 0 && place?.kind === 'declaration' && place.declaration.kind === 'agreement' && place.document.uri === agreement.uri) found.add(citing, locator.span, 'markup');
  }
}

/** `of the Minsk Protocol`. */
function addInProse(snapshot: Snapshot, citing: Document, block: BlockId, agreement: Document, written: string, found: Found): void {
  for (const inline of citing.model.citationsIn(block)) {
    const called = calledInProse(inline.instrument);
    if (!called || bareName(called.name) !== bareName(written)) continue;
    const [first, ...others] = agreementsTitled(snapshot, citing, called.name);
    if (first?.uri !== agreement.uri || others.length > 0) continue;
    const span = nameInProse(citing, called.span, written);
    if (span) found.add(citing, span, 'prose');
    else found.leave(citing, called.span, 'form', { name: written });
  }
}
