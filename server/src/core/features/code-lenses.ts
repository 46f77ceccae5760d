// Lines above a clause that say what a drafter would otherwise have to ask for: its counterpart and how many of its words were kept, who cites
// it and whom it cites, who enforces it, what in it is open.
// Invariants: which lenses there are is told from the clause's own marks, quickly; what one says is worked out when it is looked at. A lens is
// offered only where it may have something to say.

import type { DocumentModel } from '../model/types.js';
import { counterparts } from '../resolve/correspondence.js';
import { enforcement, enforcementSaid } from '../resolve/enforcement.js';
import { citationsStandingIn } from '../resolve/occurrences.js';
import { clauseSelection } from '../resolve/places.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { citingPlaces } from './parts/citing-clauses.js';
import { type ClauseLink, clauseLink, clauseView } from './parts/clause-view.js';
import { plainText } from './parts/comparison.js';
import { openText } from './parts/facts.js';
import { diffWords } from './parts/word-diff.js';
import type { Location } from './types.js';

export const lensKinds = ['counterpart', 'citations', 'enforcedBy', 'brackets'] as const;
export type LensKind = (typeof lensKinds)[number];

export interface Lens {
  readonly kind: LensKind;
  readonly block: BlockId;
  /** The clause's label or heading. */
  readonly selection: Span;
}

export type LensDetail =
  | { readonly kind: 'counterpart'; readonly clause: ClauseLink; readonly counterpart: ClauseLink; readonly others: number; /** Of the words of both texts, 0 to 1. */ readonly kept: number }
  | { readonly kind: 'citations'; /** The clause's label or heading. */ readonly selection: Span; /** Where each citing clause does so first. */ readonly citing: readonly Location[]; /** Other texts that cite it. */ readonly drafts: number; readonly cited: number }
  | { readonly kind: 'enforcedBy'; readonly names: readonly string[] }
  | { readonly kind: 'brackets'; readonly count: number; readonly by: readonly string[] };

/** More clauses than these have none: of a longer text those around `near`. */
const most = 1000;

/** In document order, those of one clause in the order of `lensKinds`. `near`: where somebody looks; missing: the beginning. */
export function codeLenses(snapshot: Snapshot, document: Document, kinds: readonly LensKind[], near?: Span): readonly Lens[] {
  if (kinds.length === 0) return [];
  const { model } = document;
  const { tree } = model;
  const lenses: Lens[] = [];
  let clauses = 0;
  let at = near === undefined ? tree.first : tree.blockAt(near.start);
  // Half of them in front.
  for (let back = 0; near !== undefined && back < most * 2 && at !== tree.first; back += 1) at = tree.previous(at);
  for (; at !== NO_BLOCK && clauses < most; at = tree.next(at)) {
    if (!isLabelled(model, at)) continue;
    clauses += 1;
    for (const kind of lensKinds) if (kinds.includes(kind) && mayShow(snapshot, document, at, kind)) lenses.push({ kind, block: at, selection: clauseSelection(model, at) });
  }
  return lenses;
}

/** Articles and what stands under them; points of a clause have none of their own but a counterpart. */
function isLabelled(model: DocumentModel, block: BlockId): boolean {
  const kind = model.tree.kind(block);
  return (kind === 'heading' || (kind === 'provision' && model.label(block) !== undefined)) && model.isClause(block);
}

function mayShow(snapshot: Snapshot, document: Document, block: BlockId, kind: LensKind): boolean {
  const { model } = document;
  const { tree } = model;
  const parent = tree.parent(block);
  const isPoint = tree.kind(block) === 'provision' && parent !== NO_BLOCK && tree.kind(parent) === 'provision';
  switch (kind) {
    case 'counterpart':
      return model.annotationsNamed(block, 'precedent').some(({ none, targets }) => !none && targets.length > 0);
    case 'citations':
      return !isPoint;
    case 'enforcedBy':
      return !isPoint && tree.kind(block) === 'provision' && enforcementSaid(snapshot, document, block, 'enforced-by') !== undefined;
    case 'brackets':
      return !isPoint && tree.kind(block) === 'provision' && tree.text.slice(model.extent(block).start, model.extent(block).end).includes('[');
  }
}

/** Undefined where there is nothing to say, or the clause is not there any more. */
export function lensDetail(snapshot: Snapshot, document: Document, kind: LensKind, block: BlockId): LensDetail | undefined {
  const { model } = document;
  if (!model.tree.has(block) || !isLabelled(model, block)) return undefined;
  const clause = { document, block };
  switch (kind) {
    case 'counterpart': {
      const { clauses } = counterparts(snapshot, document, block);
      const [first, ...others] = clauses;
      if (first === undefined) return undefined;
      const { kept } = diffWords(clauses.map((each) => plainText(clauseView(each))).join('\n'), plainText(clauseView(clause)));
      return { kind, clause: clauseLink(clause), counterpart: clauseLink(first), others: others.length, kept };
    }
    case 'citations': {
      const citing = citingPlaces(snapshot, clause);
      const drafts = new Set(citing.map(({ uri }) => uri).filter((uri) => uri !== document.uri)).size;
      const cited = citedIn(document, block);
      return { kind, selection: clauseSelection(model, block), citing, drafts, cited };
    }
    case 'enforcedBy': {
      const { bodies } = enforcement(snapshot, document, block);
      return bodies.length === 0 ? undefined : { kind, names: bodies.map(({ name }) => name) };
    }
    case 'brackets': {
      const open = openText(model, block).brackets;
      return open.length === 0 ? undefined : { kind, count: open.length, by: [...new Set(open.flatMap(({ by }) => by))] };
    }
  }
}

/** Citations and references in a clause and in its points. */
function citedIn(document: Document, block: BlockId): number {
  const { tree } = document.model;
  const end = tree.kind(block) === 'heading' ? tree.next(block) : tree.afterExtent(block);
  let count = 0;
  for (let at = block; at !== NO_BLOCK && at !== end; at = tree.next(at)) {
    count += citationsStandingIn(document, at).filter(({ kind }) => kind === 'citation' || kind === 'reference').length;
  }
  return count;
}
