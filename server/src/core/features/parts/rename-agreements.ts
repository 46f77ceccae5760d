// Where an agreement is called by its id, an alias or its title: in front of targets, in fields, in braces by itself, and in prose.
// Invariant: files that only name it in front of targets are not parsed, but for the first that is written so.

import { nameKey } from '../../model/fold.js';
import { agreementsNamed, familyOf } from '../../resolve/family.js';
import { agreementsTitled, bareName } from '../../resolve/instruments.js';
import { occurrencesIn, placesOf } from '../../resolve/occurrences.js';
import { targetsNaming } from '../../resolve/outward.js';
import { placesIn } from '../../resolve/places.js';
import type { BlockId, Target } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { namedAgreements } from '../../workspace/named.js';
import { blocksSpeakingOf, maySpeakOf } from '../../workspace/spoken.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { FoundNames, ownSpan } from './found-names.js';
import { calledInProse, type DeclaredSubject, nameInProse, trimmedSpan } from './rename-subject.js';
import { placedTarget } from './twin-targets.js';

/** In front of targets, in fields, in braces by itself, and by name in prose; in whatever file. */
export function addAgreement(snapshot: Snapshot, { document, declaration, facet, written }: DeclaredSubject, found: FoundNames): void {
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

/** Where one document calls an agreement by its id or an alias, whichever of them; its own declaration among them. Only blocks that name it are read. */
export function callsOf(snapshot: Snapshot, citing: Document, agreement: Document): readonly Span[] {
  const { id, aliases } = agreement.model.agreement;
  const found = new FoundNames();
  for (const { text, span } of [id, ...aliases]) {
    if (citing.uri === agreement.uri) found.add(citing, span, 'declaration');
    const key = nameKey(text);
    for (const block of namedAgreements(citing).get(key) ?? []) addNamed(snapshot, citing, block, agreement, key, found);
  }
  return found.inOrder(snapshot).names.map(({ span }) => span);
}

/** False when the document has to be read for it. */
function addUnread(snapshot: Snapshot, citing: Document, family: readonly Document[], { agreement, key }: { readonly agreement: Document; readonly key: string }, found: FoundNames): boolean {
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

function addNamed(snapshot: Snapshot, citing: Document, block: BlockId, agreement: Document, key: string, found: FoundNames): void {
  const isNamed = (name: string): boolean => nameKey(name) === key && isMeant(snapshot, citing, agreement, name);
  for (const occurrence of occurrencesIn(snapshot, citing, block)) {
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
function addInProse(snapshot: Snapshot, citing: Document, block: BlockId, agreement: Document, written: string, found: FoundNames): void {
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
