// Every place where a name, an agreement's name or a label is written, with the words that stand there.
// Invariants: found as find references finds them, and of each what would be replaced: never more than the name itself; each place once,
// in the order of documents and positions. What only may be meant is `undecided`.

import { nameKey } from '../../model/fold.js';
import type { Declaration } from '../../model/types.js';
import { citationsStandingIn, occurrencesIn, placesOf } from '../../resolve/occurrences.js';
import { agreementPlace, blockOf, clausePlace, declarationPlace, placesIn } from '../../resolve/places.js';
import { referencesTo } from '../../resolve/references.js';
import type { Occurrence, Place } from '../../resolve/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { FoundNames, ownSpan, type WrittenNames } from './found-names.js';
import { endingBehind, fuses, isKept } from './name-endings.js';
import { addAgreement } from './rename-agreements.js';
import { type DeclaredSubject, facetOf, type LabelSubject, labelSpan, wordsAt } from './rename-subject.js';

/** `name`: the new one; some endings fit one name and not another. */
export function placesWritten(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject, name: string): WrittenNames {
  const found = new FoundNames();
  if (subject.kind === 'label') addLabel(snapshot, subject, found);
  else if (subject.declaration.kind === 'agreement') addAgreement(snapshot, subject, found);
  else addDeclared(snapshot, subject, name, found);
  return found.inOrder(snapshot);
}

// ---------------------------------------------------------------- parties, bodies, zones, terms

function addDeclared(snapshot: Snapshot, { document, declaration, facet, written }: DeclaredSubject, name: string, found: FoundNames): void {
  found.add(document, ownSpan(declaration, facet, written), 'declaration');
  const key = nameKey(written);
  for (const { document: citing, block } of blocksCiting(snapshot, declarationPlace(document, declaration))) {
    for (const occurrence of occurrencesIn(snapshot, citing, block)) {
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
function addWords(document: Document, span: Span, declaration: Declaration, { written, name, isDefinition }: Wording, found: FoundNames): void {
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

function addLabel(snapshot: Snapshot, { document, written, span }: LabelSubject, found: FoundNames): void {
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
