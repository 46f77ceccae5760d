// Where a duty is to be done, and by when: by annotations first, else by zones, places, durations, dates and terms in its words.
// Invariants: what the clause says goes before its chapeau, what that says before headings and the agreement; a duration counts only
// behind words that make it a limit (`within`, `not later than`).

import { indexAt } from '../model/prose.js';
import type { DocumentModel } from '../model/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { foldedProse, spanOfProse, wordTables } from './duty-sentence.js';
import { declaredHere, mentionsOf } from './named-here.js';
import { missing, type Slot, slotFrom, type SlotName, slotNames, slotOfWords } from './slot.js';
import { speakers } from './slot-who.js';

/** Zones, places and domains. A rule that reads this has `above` and `declarations` in its `reads`. */
export function whereDone(snapshot: Snapshot, document: Document, block: BlockId): Slot {
  const { model } = document;
  for (const at of speakers(model, block)) {
    const slot = annotatedPlace(snapshot, document, block, at) ?? mentionedZones(snapshot, document, block, at) ?? (at === block || model.chapeau(block) === at ? writtenPlace(model, block, at) : undefined);
    if (slot) return slot;
  }
  const domain = model.inherited(block, 'domain');
  for (let at = model.tree.parent(block); at !== NO_BLOCK; at = model.tree.parent(at)) {
    if (model.tree.kind(at) !== 'heading') continue;
    const slot = mentionedZones(snapshot, document, block, at);
    if (slot) return slot;
    if (domain?.owner === at) break;
  }
  return domain ? slotFrom(block, domain.owner, 'annotation', domain.valueSpan, domain.names.map(({ text }) => ({ text }))) : missing;
}

/** `@domain` and the zones of `@establishes` on one block. */
function annotatedPlace(snapshot: Snapshot, document: Document, block: BlockId, at: BlockId): Slot | undefined {
  const { model } = document;
  const [domain] = model.annotationsNamed(at, 'domain');
  for (const established of model.annotationsNamed(at, 'establishes')) {
    const zones = slotNames(established.names, (name) => {
      const declared = declaredHere(snapshot, document, name);
      return declared ? [declared] : [];
    }).filter(({ declared }) => declared?.kind === 'zone');
    if (zones.length > 0) return slotFrom(block, at, 'annotation', established.valueSpan, zones);
  }
  const zones = mentionedZones(snapshot, document, block, at);
  if (zones || !domain || domain.names.length === 0) return zones;
  return slotFrom(block, at, 'annotation', domain.valueSpan, domain.names.map(({ text }) => ({ text })));
}

function mentionedZones(snapshot: Snapshot, document: Document, block: BlockId, at: BlockId): Slot | undefined {
  const { text } = document.model.tree;
  const zones = mentionsOf(snapshot, document, at).filter(({ declared }) => declared.kind === 'zone');
  const [first] = zones;
  if (!first) return undefined;
  const names = new Map<string, SlotName>();
  for (const { span, declared } of zones) if (!names.has(declared.id.text)) names.set(declared.id.text, { text: text.slice(span.start, span.end).replace(/\s+/gu, ' '), declared });
  return slotFrom(block, at, 'words', first.span, [...names.values()]);
}

function writtenPlace(model: DocumentModel, block: BlockId, at: BlockId): Slot | undefined {
  return slotOfWords(block, at, foldedProse(model, at), wordTables(model).map(({ place }) => place));
}

/** The time limit. A rule that reads this has `above` and `declarations` in its `reads`. */
export function byWhen(snapshot: Snapshot, document: Document, block: BlockId): Slot {
  const { model } = document;
  for (const at of speakers(model, block)) {
    const annotations = model.annotationsNamed(at, 'deadline').filter(({ value }) => value !== '');
    const [first] = annotations;
    if (first) return slotFrom(block, at, 'annotation', first.valueSpan, annotations.map(({ value }) => ({ text: value })));
  }
  for (let at = block; at !== NO_BLOCK; at = model.chapeau(at)) {
    const slot = writtenTime(snapshot, document, block, at);
    if (slot) return slot;
  }
  return missing;
}

const letters = 60;

/** A duration, date or time behind a word that makes it a limit; a declared term behind one; `upon signature`, `without delay`. */
function writtenTime(snapshot: Snapshot, document: Document, block: BlockId, at: BlockId): Slot | undefined {
  const { model } = document;
  const prose = foldedProse(model, at);
  const tables = wordTables(model);
  const limits = (index: number): string | undefined => {
    const before = prose.text.slice(Math.max(0, index - letters), index);
    for (const { timeBefore } of tables) {
      const match = timeBefore.exec(before);
      if (match) return match[0];
    }
    return undefined;
  };
  for (const inline of model.inline(at)) {
    if (inline.kind !== 'quantity' || (inline.quantity.kind !== 'duration' && inline.quantity.kind !== 'date' && inline.quantity.kind !== 'time')) continue;
    const start = indexAt(prose, inline.span.start);
    const lead = limits(start);
    if (lead === undefined || isAside(prose.text.slice(0, start))) continue;
    const end = indexAt(prose, inline.span.end);
    return slotFrom(block, at, 'words', spanOfProse(prose, start - lead.length, end), [{ text: prose.text.slice(start - lead.length, end) }]);
  }
  for (const { span, declared } of mentionsOf(snapshot, document, at)) {
    if (declared.kind !== 'term') continue;
    const start = indexAt(prose, span.start);
    const lead = limits(start);
    if (lead === undefined || !isMoment(declared.name.text)) continue;
    return slotFrom(block, at, 'words', spanOfProse(prose, start - lead.length, indexAt(prose, span.end)), [{ text: prose.text.slice(start, indexAt(prose, span.end)), declared }]);
  }
  return slotOfWords(block, at, prose, tables.map(({ timeWords }) => timeWords));
}

/** What stands there is said of somebody (`civilians who lived there on 24 June 1950`), not of the duty. */
function isAside(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  return /(?<![\p{L}])(?:who|whose|which|(?<!(?:agree|agrees|agreed|recommend|recommends|ensure|ensures|provided|so|decide|decides|undertake) )that|qui|який|яка|які|который|которая|которые)(?![\p{L}])(?!.*(?<![\p{L}])(?:shall|must|will|may|should)(?![\p{L}]))/iu.test(sentence);
}

/** A term that names a point of time: `Effective Time`, `D-Day`, `cease-fire`. */
function isMoment(name: string): boolean {
  return /time|date|day|hour|start|cease-?fire|moment|час|момент|дата|день|початок|время|начало/iu.test(name);
}
