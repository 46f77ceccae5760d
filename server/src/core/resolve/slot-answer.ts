// Who watches a duty, and what follows when it is broken.
// Invariants: a body that only monitors watches as well as one that enforces; the clause that answers a breach is one marked
// `@clause violations`, or the duty's own words; unmarked clauses elsewhere answer nothing here, so that no other clause's prose is read.

import { ownersMarkedBy } from '../model/marks.js';
import { indexAt } from '../model/prose.js';
import type { Annotation, DocumentModel } from '../model/types.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { isWithin } from '../syntax/walk.js';
import { citationOf } from './asked.js';
import { type DutySentence, foldedProse, wordTables } from './duty-sentence.js';
import { enforcement, enforcementSaid } from './enforcement.js';
import { wholesAbove } from './family.js';
import { mentionsOf } from './named-here.js';
import { missing, type Slot, slotFrom, type SlotName, slotOfWords } from './slot.js';

/**
 * Who monitors or enforces it. A rule that reads this has `above`, `structure`, `declarations`, `@id`, `@option` and `others` in its `reads`
 * (those of `enforcement`).
 */
export function verifiedBy(snapshot: Snapshot, document: Document, block: BlockId, sentence: DutySentence | undefined): Slot {
  const { model } = document;
  const { bodies, monitoredBy, none } = enforcement(snapshot, document, block);
  const said = (['monitored-by', 'enforced-by'] as const).flatMap((name) => enforcementSaid(snapshot, document, block, name) ?? []).filter(({ annotation }) => annotation.names.length > 0);
  const nearest = said.find((each) => each.from === block) ?? said.find((each) => each.document === document) ?? said[0];
  if (nearest) {
    const names = new Map<string, SlotName>();
    for (const { name, declaration } of [...monitoredBy, ...bodies]) names.set(declaration?.id.text ?? name, { text: name, ...(declaration ? { declared: declaration } : {}) });
    const span = nearest.document === document ? nearest.annotation.valueSpan : partSpan(model);
    return slotFrom(block, nearest.from, 'annotation', span, [...names.values()]);
  }
  const spoken = sentence && spokenWatch(snapshot, document, block, sentence);
  return spoken ?? (none === undefined ? missing : { kind: 'missing', reason: none });
}

/** What the whole says reaches a file by the line that makes it a part. */
function partSpan({ agreement }: DocumentModel): Span {
  return agreement.fields.find(({ name }) => name === 'part-of')?.valueSpan ?? agreement.id.span;
}

function spokenWatch(snapshot: Snapshot, document: Document, block: BlockId, { demand, words }: DutySentence): Slot | undefined {
  for (const { span, declared } of mentionsOf(snapshot, document, demand.block)) {
    if (declared.kind !== 'body' && declared.kind !== 'party') continue;
    const start = indexAt(demand.prose, span.start);
    const before = demand.prose.text.slice(Math.max(0, start - 80), start);
    if (words.some(({ watchBefore }) => watchBefore.test(before))) return slotFrom(block, demand.block, 'words', span, [{ text: demand.prose.text.slice(start, indexAt(demand.prose, span.end)), declared }]);
  }
  return undefined;
}

/**
 * What follows a breach: `@clause violations` on the clause, its own words (`in case of violation`), else the nearest clause marked so, in a file
 * that has none that of the text it is part of. A rule that reads this has `above`, `structure`, `declarations`, `@id`, `@option`, `@clause` and `others` in
 * its `reads`.
 */
export function consequence(snapshot: Snapshot, document: Document, block: BlockId): Slot {
  const { model } = document;
  const own = model.annotationsNamed(block, 'clause').find(isOfViolations);
  if (own) return slotFrom(block, block, 'annotation', own.valueSpan, [{ text: own.value }]);
  const spoken = slotOfWords(block, block, foldedProse(model, block), wordTables(model).map(({ breach }) => breach));
  if (spoken) return spoken;
  const answering = violationClauses(document);
  const nearest = nearestOf(document, block, answering);
  const annotation = nearest === undefined ? undefined : model.annotationsNamed(nearest, 'clause').find(isOfViolations);
  if (nearest !== undefined && annotation) return slotFrom(block, nearest, 'annotation', annotation.valueSpan, [{ text: citationOf(document, nearest) }]);
  for (const whole of wholesAbove(snapshot, document)) {
    const [first] = violationClauses(whole);
    if (first !== undefined) return slotFrom(block, NO_BLOCK, 'annotation', partSpan(model), [{ text: citationOf(whole, first) }]);
  }
  return missing;
}

/** The clauses and headings marked `@clause violations`, in order. A rule that reads this has `@clause` in its `reads`. */
function violationClauses(document: Document): readonly BlockId[] {
  return ownersMarkedBy(document.model, 'clause', violations).filter((owner) => owner !== NO_BLOCK);
}

const violations = 'violations';

function isOfViolations({ name, names }: Annotation): boolean {
  return name === 'clause' && names.some(({ text }) => text === violations);
}

/** The one that shares most of what stands above with the clause, the first of several. */
function nearestOf({ model: { tree } }: Document, block: BlockId, clauses: readonly BlockId[]): BlockId | undefined {
  if (clauses.length < 2) return clauses[0];
  for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) {
    const within = clauses.find((clause) => isWithin(tree, clause, at));
    if (within !== undefined) return within;
  }
  return clauses[0];
}
