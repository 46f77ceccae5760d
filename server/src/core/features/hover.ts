// Hover: what stands under the cursor, and for a clause its counterpart, what changed, and who answers for it.
// Invariant: a reference that is not certain (`silent`) is treated as the clause it stands in; undefined only where there is
// nothing to say (blank lines, comments, text outside every clause).

import { placesToTell } from '../resolve/occurrences.js';
import type { Occurrence, Place } from '../resolve/types.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import { configOf } from '../workspace/config-of.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { cardOf } from './parts/cards.js';
import { checklistView } from './parts/checklist-view.js';
import { clauseView } from './parts/clause-view.js';
import { answerData, counterpartData } from './parts/counterparts.js';
import { factsOf } from './parts/facts.js';
import { followersOf } from './parts/followers.js';
import type { CardHover, Hover, ReferenceHover, ReferencePlace, WordHover } from './parts/hover-data.js';
import { owningClause } from './parts/owning-clause.js';
import { standingAt } from './parts/standing.js';

/** What to show at an offset of the document; undefined when there is nothing to say. */
export function hover(snapshot: Snapshot, document: Document, offset: number): Hover | undefined {
  const occurrence = standingAt(snapshot, document, offset);
  if (occurrence === undefined) return undefined;
  const { span, block } = occurrence;
  switch (occurrence.kind) {
    case 'reference':
    case 'citation':
    case 'annotation-target':
    case 'field-target':
      return referenceHover(snapshot, document, occurrence) ?? clauseHover(snapshot, document, block, span);
    case 'mention':
    case 'name':
    case 'declaration':
    case 'definition':
      return cardHover(snapshot, document, occurrence) ?? clauseHover(snapshot, document, block, span);
    case 'word':
      return wordHover(snapshot, document, occurrence);
    case 'number':
    case 'clause':
      return clauseHover(snapshot, document, block, span);
  }
}

function wordHover(snapshot: Snapshot, document: Document, { span, block, word, name, of }: Occurrence & { readonly kind: 'word' }): WordHover {
  const on = word === 'value' ? document.model.declarations.find(({ fields }) => fields.some((field) => field.block === block))?.kind : undefined;
  const { annotations } = configOf(snapshot, document);
  const meaning = word === 'annotation' && Object.hasOwn(annotations, name) ? annotations[name] : undefined;
  const checklist = on === 'agreement' && of === 'profile' ? checklistView(snapshot, document) : undefined;
  return {
    kind: 'word',
    span,
    word,
    name,
    ...(of === undefined ? {} : { of }),
    ...(on === undefined ? {} : { on }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(checklist === undefined ? {} : { checklist }),
  };
}

/** The hover of a clause, whatever stands in it; undefined when the block belongs to no clause. */
function clauseHover(snapshot: Snapshot, document: Document, block: BlockId, span: Span): Hover | undefined {
  const owner = owningClause(document.model, block);
  if (owner === NO_BLOCK) return undefined;
  const clause = { document, block: owner };
  const followers = followersOf(snapshot, document);
  const follows = document.model.agreement.precedents.length > 0 || document.model.annotations(owner).some(({ name }) => name === 'precedent');
  return {
    kind: !follows && (followers.length > 0 || document.library) ? 'precedent-clause' : 'clause',
    span,
    clause: clauseView(clause),
    counterparts: counterpartData(snapshot, clause),
    answers: answerData(snapshot, clause),
    followers: followers.map(({ model }) => model.agreement.name.text),
    loading: snapshot.loading,
    facts: factsOf(snapshot, clause),
  };
}

function referenceHover(snapshot: Snapshot, document: Document, occurrence: Occurrence): ReferenceHover | undefined {
  const { span } = occurrence;
  const written = document.model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const resolution = placesToTell(snapshot, document, occurrence);
  switch (resolution.kind) {
    case 'silent':
      // An explicit target that is not found while files are being read may be in one of them.
      if (!snapshot.loading || occurrence.kind === 'citation') return undefined;
      return { kind: 'reference', span, written, outcome: { kind: 'unresolved', reason: 'no-agreement', loading: true } };
    case 'external':
      return { kind: 'reference', span, written, outcome: { kind: 'external' } };
    case 'unresolved': {
      const { reason, nearest } = resolution;
      return { kind: 'reference', span, written, outcome: { kind: 'unresolved', reason, loading: snapshot.loading, ...(nearest === undefined ? {} : { nearest }) } };
    }
    case 'ambiguous':
    case 'resolved': {
      const places = resolution.places.map((place) => referencePlace(snapshot, place));
      const slip = resolution.kind === 'resolved' ? resolution.slip : undefined;
      return { kind: 'reference', span, written, outcome: { kind: resolution.kind, places }, ...(slip === undefined ? {} : { slip }) };
    }
  }
}

function referencePlace(snapshot: Snapshot, place: Place): ReferencePlace {
  if (place.kind === 'clause') return { kind: 'clause', clause: clauseView(place) };
  return { kind: 'declaration', card: cardOf(snapshot, place.document, place.declaration) };
}

function cardHover(snapshot: Snapshot, document: Document, occurrence: Occurrence): CardHover | undefined {
  const resolution = placesToTell(snapshot, document, occurrence);
  const places = resolution.kind === 'resolved' || resolution.kind === 'ambiguous' ? resolution.places : [];
  const cards = places.flatMap((place) => (place.kind === 'declaration' ? [cardOf(snapshot, place.document, place.declaration)] : []));
  return cards.length === 0 ? undefined : { kind: 'card', span: occurrence.span, cards };
}
