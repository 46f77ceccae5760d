// What the words that are carried into another text name: declarations the text lacks, labels that are taken there, and the clauses there
// that answer clauses of the source.
// Invariants: nothing is declared twice; a declaration of the same id is never overwritten, whatever it says.

import { deadlineOf } from '../../model/annotation-values.js';
import { nameKey } from '../../model/fold.js';
import type { Declaration, Name } from '../../model/types.js';
import { targetPlaces } from '../../resolve/answers-kept.js';
import { familyOf } from '../../resolve/family.js';
import { occurrencesIn, placesOf } from '../../resolve/occurrences.js';
import { clausePlace, placeKey, placesIn } from '../../resolve/places.js';
import type { Occurrence, Place } from '../../resolve/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Edit } from '../../text/edits.js';
import { contains, type Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** A declaration, and the file that makes it. */
export interface DeclaredIn {
  readonly document: Document;
  readonly declaration: Declaration;
}

export interface Named {
  /** What the target does not declare, in the order of the source's files; with what these name themselves. */
  readonly missing: readonly DeclaredIn[];
  /** What the target declares by the same id as another kind of thing or by another name. */
  readonly other: readonly DeclaredIn[];
}

export function namedIn(snapshot: Snapshot, source: Document, from: Span, target: Document): Named {
  const found = new Map<string, DeclaredIn>();
  const home = familyOf(snapshot, source);
  const own = familyOf(snapshot, target);
  const waiting: { readonly document: Document; readonly span: Span }[] = [{ document: source, span: from }];
  for (let at = waiting.shift(); at; at = waiting.shift()) {
    for (const place of declarationsMeant(snapshot, at.document, at.span)) {
      const { document, declaration } = place;
      const key = placeKey(place);
      if (found.has(key) || !home.includes(document) || (document === source && contains(from, declaration.id.span))) continue;
      found.set(key, { document, declaration });
      if (!own.some(({ model }) => model.declared(declaration.id.text))) waiting.push({ document, span: declaration.extent });
    }
  }
  const inOrder = [...found.values()].sort((a, b) => home.indexOf(a.document) - home.indexOf(b.document) || a.declaration.extent.start - b.declaration.extent.start);
  const existing = ({ declaration }: DeclaredIn): Declaration | undefined => own.map(({ model }) => model.declared(declaration.id.text)).find((each) => each !== undefined);
  const isCalledSo = ({ declaration }: DeclaredIn): boolean => own.some(({ model }) => model.declarations.some(({ kind, name }) => kind === declaration.kind && nameKey(name.text) === nameKey(declaration.name.text)));
  return {
    missing: inOrder.filter((each) => !existing(each) && !isCalledSo(each)),
    other: inOrder.filter((each) => {
      const there = existing(each);
      return there && (there.kind !== each.declaration.kind || nameKey(there.name.text) !== nameKey(each.declaration.name.text));
    }),
  };
}

function* declarationsMeant(snapshot: Snapshot, document: Document, span: Span): Generator<Extract<Place, { kind: 'declaration' }>> {
  for (const block of blocksOf(document, span)) {
    for (const occurrence of occurrencesIn(snapshot, document, block)) {
      if (!contains(span, occurrence.span) || !names(occurrence)) continue;
      for (const place of placesIn(placesOf(snapshot, document, occurrence))) {
        if (place.kind === 'declaration' && place.declaration.kind !== 'agreement' && place.declaration.kind !== 'signature') yield place;
      }
    }
  }
}

/** `all` are whoever the parties of a text are. */
function names(occurrence: Occurrence): boolean {
  switch (occurrence.kind) {
    case 'mention':
    case 'annotation-target':
    case 'field-target':
    case 'reference':
      return true;
    case 'name':
      return nameKey(occurrence.use.name) !== 'all';
    default:
      return false;
  }
}

/** The blocks that begin in front of the span's end and end behind its start. */
export function* blocksOf({ model: { tree } }: Document, span: Span): Generator<BlockId> {
  for (let block = tree.blockAt(span.start); block !== NO_BLOCK && tree.start(block) < span.end; block = tree.next(block)) yield block;
}

export interface FreeLabels {
  /** New names, by `nameKey`. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the source's text. */
  readonly edits: readonly Edit[];
}

/** Labels of the span that somebody has in the target, with free names; deadlines that count from them follow. */
export function freeLabels(snapshot: Snapshot, source: Document, from: Span, target: Document): FreeLabels {
  const own = familyOf(snapshot, target);
  const inside = [...blocksOf(source, from)].flatMap((block) => source.model.annotationAt(block) ?? []);
  const labels = inside.flatMap(({ name, names: [label] }): Name[] => (name === 'id' && label && contains(from, label.span) ? [label] : []));
  const mine = new Set(labels.map(({ text }) => nameKey(text)));
  const isTaken = (name: string): boolean => own.some(({ model }) => model.labelled(name) !== undefined || model.declared(name) !== undefined);
  const fresh = new Map<string, string>();
  for (const { text } of labels) {
    if (fresh.has(nameKey(text)) || !isTaken(text)) continue;
    let i = 2;
    while (isTaken(`${text}-${i}`) || mine.has(nameKey(`${text}-${i}`))) i += 1;
    fresh.set(nameKey(text), `${text}-${i}`);
  }
  const edits: Edit[] = [];
  for (const { text, span } of labels) {
    const newText = fresh.get(nameKey(text));
    if (newText !== undefined) edits.push({ span, newText });
  }
  for (const annotation of inside) {
    const event = annotation.name === 'deadline' ? deadlineOf(annotation)?.event : undefined;
    const newText = event?.text.startsWith('#') ? fresh.get(nameKey(event.text.slice(1))) : undefined;
    if (event && newText !== undefined && contains(from, event.span)) edits.push({ span: event.span, newText: `#${newText}` });
  }
  return { names: fresh, edits };
}

/** The one clause of the document that answers a clause of another text, by that clause's `placeKey`; none where two do. */
export function answersIn(snapshot: Snapshot, document: Document): ReadonlyMap<string, Place> {
  const answers = new Map<string, Place | undefined>();
  for (const { name, owner, targets } of document.model.allAnnotations) {
    if (name !== 'precedent' || owner === NO_BLOCK || !document.model.isClause(owner)) continue;
    for (const target of targets) {
      const resolution = targetPlaces(snapshot, document, owner, target, name);
      const [place, other] = resolution.kind === 'resolved' ? resolution.places : [];
      if (place?.kind !== 'clause' || other) continue;
      const key = placeKey(place);
      answers.set(key, answers.has(key) ? undefined : clausePlace(document, owner));
    }
  }
  return new Map([...answers].flatMap(([key, place]) => (place ? [[key, place] as const] : [])));
}
