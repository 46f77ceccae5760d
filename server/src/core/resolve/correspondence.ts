// A draft and its precedents, both ways: a clause's counterparts, a precedent clause's answers, what is left out and what is
// forgotten.
// Invariants: only annotations are followed, one step, so loops of precedents end; a heading's `@precedent` answers for the
// heading only; a point under an answered clause is answered by it.

import { markedBy, ownersMarkedBy, precedentKeys } from '../model/marks.js';
import type { Annotation, Declaration, Name } from '../model/types.js';
import { type BlockId, NO_BLOCK, type Target } from '../syntax/types.js';
import { mayNamePrecedent } from '../workspace/agreement.js';
import { derived } from '../workspace/memo.js';
import type { ClauseRef, Document, Snapshot } from '../workspace/types.js';
import { type Heard, heardOf } from './asked.js';
import { declarationAt } from './declaration-at.js';
import { blocksThatMayCite } from './cited-as.js';
import { agreementsNamed, familyOf, inSnapshotOrder } from './family.js';
import { fieldTargets } from './field-targets.js';
import { clausePlace, clauseRefOf, keyOf, placeKey, placesIn } from './places.js';
import { resolveTarget, resolveTargetIn } from './targets.js';
import type { Counterparts, Resolution } from './types.js';

const noCounterparts: Counterparts = { clauses: [], unresolved: [] };

/** A precedent clause left out on purpose. */
export interface Omission {
  readonly clause: ClauseRef;
  readonly reason?: string;
  /** The `@omits` annotation. */
  readonly annotation: BlockId;
}

/** As `resolveTarget`, for `@precedent`, `@omits` and `precedent:`: a target that names no agreement is one of the agreement's precedents'. */
export function resolvePrecedent(snapshot: Snapshot, document: Document, from: BlockId, target: Target, told = false): Resolution {
  const { precedents } = document.model.agreement;
  if (target.agreement || precedents.length === 0) return resolveTarget(snapshot, document, from, target, told);
  return resolveTargetIn(snapshot, document, from, target, precedentsOf(snapshot, document), told);
}

/** The agreements the `precedent:` field names that are in scope, in order; the agreement itself when it names itself. */
export function precedentsOf(snapshot: Snapshot, document: Document): readonly Document[] {
  const found = new Set<Document>();
  for (const { text } of document.model.agreement.precedents) {
    for (const candidate of agreementsNamed(snapshot, document, text)) found.add(candidate);
  }
  return [...found];
}

/**
 * Whether a drafter would look for a counterpart of the block: a provision without provisions under it, or an unnumbered
 * paragraph that stands in no provision, in the main text or an annex of a draft that follows a precedent.
 */
export function wantsCounterpart({ model }: Document, block: BlockId): boolean {
  const { tree } = model;
  const part = tree.part(block);
  if (model.agreement.precedents.length === 0 || (part !== 'main' && part !== 'annex') || !model.isClause(block)) return false;
  if (tree.kind(block) === 'provision') return !model.children(block).some((child) => tree.kind(child) === 'provision');
  const parent = tree.parent(block);
  return tree.kind(block) === 'paragraph' && (parent === NO_BLOCK || tree.kind(parent) === 'heading');
}

/**
 * Counterparts of a clause, heading or declaration: its own `@precedent` (or `precedent:`), else, for a point or a further paragraph
 * of a provision, those of the nearest provision above that has one.
 */
export function counterparts(snapshot: Snapshot, document: Document, block: BlockId): Counterparts {
  const { tree } = document.model;
  const own = ownCounterparts(snapshot, document, block);
  if (own || block === NO_BLOCK) return own ?? noCounterparts;
  for (
    let above = tree.parent(block);
    above !== NO_BLOCK && tree.kind(above) === 'provision';
    above = tree.parent(above)
  ) {
    const inherited = tree.kind(block) === 'heading' ? undefined : ownCounterparts(snapshot, document, above);
    if (inherited) return { ...inherited, inheritedFrom: above };
  }
  return noCounterparts;
}

/**
 * Every clause, in every document, that answers this one: in each document those that name it; where none does, those that answer
 * the nearest provision above it; where none does, those that answer a point of it. A heading is answered by name only.
 */
export function answers(snapshot: Snapshot, document: Document, block: BlockId): readonly ClauseRef[] {
  const { tree } = document.model;
  const named = answersTo(snapshot, document);
  const found = new Map<Document, readonly ClauseRef[]>();
  const take = (from: BlockId): void => {
    for (const [draft, refs] of groupByDocument(named(from))) if (!found.has(draft)) found.set(draft, refs);
  };
  take(block);
  if (block !== NO_BLOCK && (tree.kind(block) === 'provision' || tree.kind(block) === 'paragraph')) {
    for (
      let above = tree.parent(block);
      above !== NO_BLOCK && tree.kind(above) === 'provision';
      above = tree.parent(above)
    )
      take(above);
    const points: ClauseRef[] = [];
    const after = tree.afterExtent(block);
    for (let point = tree.next(block); point !== after && point !== NO_BLOCK; point = tree.next(point))
      points.push(...named(point));
    for (const [draft, refs] of groupByDocument(points)) if (!found.has(draft)) found.set(draft, refs);
  }
  return inSnapshotOrder(snapshot, found.keys()).flatMap((draft) => found.get(draft) ?? []);
}

/** What the document's `@omits` leave out; targets that do not resolve are left away. */
export function omissions(snapshot: Snapshot, document: Document): readonly Omission[] {
  const { model } = document;
  return markedBy(model, 'omits').flatMap((block) => {
    const annotation = model.annotationAt(block);
    return annotation ? omittedBy(snapshot, document, annotation) : [];
  });
}

function omittedBy(snapshot: Snapshot, document: Document, annotation: Annotation): readonly Omission[] {
  return annotation.targets.flatMap((target) =>
    placesIn(resolvePrecedent(snapshot, document, annotation.block, target)).map((place) => ({
      clause: clauseRefOf(place),
      ...(annotation.reason === undefined ? {} : { reason: annotation.reason }),
      annotation: annotation.block,
    })),
  );
}

/** So many annotations are read at once. */
const atOnce = 32;

/** What is forgotten of one precedent. */
export interface Uncovered {
  /** As the `precedent:` field names it. */
  readonly name: Name;
  readonly precedent: Document;
  readonly clauses: readonly ClauseRef[];
}

/**
 * Clauses of each precedent that the document neither answers nor omits, in order, the largest first: a provision none of whose points is
 * answered stands for them. A provision is answered when it or each of its points is; a preamble when any of it is. Precedents that
 * are not in scope, and the document itself, are passed over.
 */
export function uncovered(snapshot: Snapshot, document: Document): readonly Uncovered[] {
  const steps = uncoveredInSteps(snapshot, document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `uncovered`, in steps of a few annotations each. */
export function* uncoveredInSteps(snapshot: Snapshot, document: Document): Generator<undefined, readonly Uncovered[]> {
  const names = document.model.agreement.precedents;
  if (names.length === 0) return [];
  const covered = new Set<string>();
  const omitted = new Set<string>();
  const { model } = document;
  let passed = 0;
  const written = model.indexBy(precedentKeys);
  for (const key of written.keys()) {
    for (const block of tellingApart(snapshot, document, written.blocks(key))) {
      if ((passed += 1) % atOnce === 0) yield undefined;
      const annotation = model.annotationAt(block);
      if (!annotation) continue;
      const found = annotation.name === 'omits' ? omitted : covered;
      for (const target of annotation.targets) for (const place of placesIn(resolvePrecedent(snapshot, document, block, target))) found.add(placeKey(place));
    }
  }
  for (const declared of model.declarations) {
    if (!declared.fields.some((field) => field.name === 'precedent')) continue;
    if ((passed += 1) % atOnce === 0) yield undefined;
    for (const to of ownCounterparts(snapshot, document, declared.block)?.clauses ?? []) covered.add(keyOf(to.document, to.block));
  }
  const seen = new Set([document.uri]);
  return names.flatMap((name) => {
    const precedent = agreementsNamed(snapshot, document, name.text).find((candidate) => !seen.has(candidate.uri));
    if (!precedent) return [];
    seen.add(precedent.uri);
    return [
      {
        name,
        precedent,
        clauses: uncoveredIn(precedent, covered, omitted).map((block) => ({ document: precedent, block })),
      },
    ];
  });
}

/**
 * Of annotations that say the same those that may mean different clauses: one where what they name is in other agreements, each of them where it may
 * be in their own, in which it matters where a target stands. One that stands above everything answers for no clause.
 */
function tellingApart(snapshot: Snapshot, document: Document, blocks: readonly BlockId[]): readonly BlockId[] {
  const { model } = document;
  const isOfClause = (block: BlockId): boolean => {
    const annotation = model.annotationAt(block);
    return annotation !== undefined && (annotation.name === 'omits' || annotation.owner !== NO_BLOCK);
  };
  const first = blocks.find(isOfClause);
  if (first === undefined) return [];
  const family = familyOf(snapshot, document);
  const isAtHome = model.annotationAt(first)?.targets.some(({ agreement }) => (agreement ? agreementsNamed(snapshot, document, agreement.name) : precedentsOf(snapshot, document)).some((named) => family.includes(named)));
  return isAtHome ? blocks.filter(isOfClause) : [first];
}

function uncoveredIn(precedent: Document, covered: Keys, omitted: Keys): readonly BlockId[] {
  if (omitted.has(keyOf(precedent, NO_BLOCK))) return [];
  const left: BlockId[] = [];
  const { model } = precedent;
  const top = model.children(NO_BLOCK);
  const preamble = top.filter((block) => model.tree.part(block) === 'preamble');
  const [first] = preamble;
  if (
    first !== undefined &&
    preamble.some((block) => hasClause(precedent, block)) &&
    !preamble.some((block) => anyCovered(precedent, block, covered, omitted))
  )
    left.push(first);
  for (const block of top)
    if (model.tree.part(block) !== 'preamble') collectLeft(precedent, block, covered, omitted, left);
  return left;
}

type Keys = ReadonlySet<string>;

/** Adds what is uncovered at or under the block; true when all of it is. */
function collectLeft(document: Document, block: BlockId, covered: Keys, omitted: Keys, left: BlockId[]): boolean {
  const { model } = document;
  const key = keyOf(document, block);
  if (omitted.has(key) || model.tree.part(block) === 'closing') return false;
  if (model.tree.kind(block) === 'heading') {
    for (const child of model.children(block)) collectLeft(document, child, covered, omitted, left);
    return false;
  }
  if (!model.isClause(block) || covered.has(key)) return false;
  const points = model.children(block).filter((child) => model.isClause(child));
  const below: BlockId[] = [];
  const allLeft = points.map((point) => collectLeft(document, point, covered, omitted, below)).every(Boolean);
  if (allLeft) left.push(block);
  else left.push(...below);
  return allLeft;
}

function anyCovered(document: Document, block: BlockId, covered: Keys, omitted: Keys): boolean {
  const key = keyOf(document, block);
  return (
    covered.has(key) ||
    omitted.has(key) ||
    document.model.children(block).some((child) => anyCovered(document, child, covered, omitted))
  );
}

function hasClause(document: Document, block: BlockId): boolean {
  const { model } = document;
  return model.tree.kind(block) === 'heading' ? model.children(block).length > 0 : model.isClause(block);
}

/** The block's own `@precedent` annotations or `precedent:` field; undefined when it has none. Worked out once a snapshot. */
function ownCounterparts(snapshot: Snapshot, document: Document, block: BlockId): Counterparts | undefined {
  const { own } = derived(snapshot, indexes);
  const known = own.get(document) ?? new Map<BlockId, Heard<Counterparts | undefined>>();
  own.set(document, known);
  return heardOf(document, known, block, () => readCounterparts(snapshot, document, block));
}

function readCounterparts(snapshot: Snapshot, document: Document, block: BlockId): Counterparts | undefined {
  const { model } = document;
  const annotations = block === NO_BLOCK ? [] : model.annotationsNamed(block, 'precedent');
  const declared = block === NO_BLOCK ? undefined : declarationAt(document, block);
  const targets = [
    ...annotations.flatMap((annotation) => annotation.targets.map((target) => ({ target, from: annotation.block }))),
    ...(declared ? fieldPrecedents(document, declared) : []),
  ];
  const none = annotations.find((annotation) => annotation.none);
  if (targets.length === 0 && !none) return annotations.length > 0 ? noCounterparts : undefined;
  const clauses = new Map<string, ClauseRef>();
  const unresolved: Target[] = [];
  for (const { target, from } of targets) {
    const resolution = resolvePrecedent(snapshot, document, from, target);
    if (resolution.kind === 'unresolved') unresolved.push(target);
    for (const place of placesIn(resolution)) {
      const ref = clauseRefOf(place);
      clauses.set(keyOf(ref.document, ref.block), ref);
    }
  }
  return { clauses: [...clauses.values()], unresolved, ...(none ? { none: none.reason ?? '' } : {}) };
}

function fieldPrecedents(
  document: Document,
  declared: Declaration,
): readonly { readonly target: Target; readonly from: BlockId }[] {
  return declared.fields
    .filter((field) => field.name === 'precedent')
    .flatMap((field) => fieldTargets(document, declared, field).map((target) => ({ target, from: field.block })));
}

interface Edge {
  readonly from: ClauseRef;
  readonly to: ClauseRef;
}

/** Every resolved `@precedent` and `precedent:` of the document. */
function edgesOf(snapshot: Snapshot, document: Document): readonly Edge[] {
  const { edges } = derived(snapshot, indexes);
  const known = edges.get(document);
  if (known) return known;
  const { model } = document;
  const owners = new Set([
    ...ownersMarkedBy(model, 'precedent'),
    ...model.declarations
      .filter((declared) => declared.fields.some((field) => field.name === 'precedent'))
      .map((declared) => declared.block),
  ]);
  const made = [...owners].flatMap((block) =>
    (ownCounterparts(snapshot, document, block)?.clauses ?? []).map((to) => ({ from: { document, block }, to })),
  );
  edges.set(document, made);
  return made;
}

/** Who asks for more blocks than these at once is answered from all edges. */
const few = 16;

/** The clauses that name a block of the document as their precedent, by document and position. */
function answersTo(snapshot: Snapshot, document: Document): (block: BlockId) => readonly ClauseRef[] {
  const family = familyOf(snapshot, document);
  const drafts = snapshot.citing(document.model.agreement.id.text);
  const { fromOthers, fromFamily } = derived(snapshot, indexes);
  const others = edgesByTarget(snapshot, document, drafts.filter((draft) => !family.includes(draft) && mayNamePrecedent(draft)), fromOthers);
  // What is typed in is seldom a draft of itself: of its own family only the annotations and fields that may name the block are read.
  const own = drafts.filter((draft) => family.includes(draft));
  let asked = 0;
  return (block) => {
    asked += 1;
    const ofFamily = asked > few ? (edgesByTarget(snapshot, document, own, fromFamily).get(block) ?? []) : own.flatMap((draft) => answersIn(snapshot, draft, document, block));
    return [...ofFamily, ...(others.get(block) ?? [])];
  };
}

/** Owners with annotations first, then declarations, each in order, as `edgesOf` gives them. */
function answersIn(snapshot: Snapshot, draft: Document, document: Document, block: BlockId): readonly ClauseRef[] {
  const { tree } = draft.model;
  const owners = new Set<BlockId>();
  const declared = new Set<BlockId>();
  for (const citing of blocksThatMayCite(snapshot, draft, clausePlace(document, block))) {
    const annotation = draft.model.annotationAt(citing);
    if (annotation?.name === 'precedent') owners.add(annotation.owner);
    if (draft.model.fieldAt(citing)?.field.name === 'precedent') declared.add(tree.parent(citing));
  }
  return [...new Set([...owners, ...declared])]
    .filter((owner) => ownCounterparts(snapshot, draft, owner)?.clauses.some((to) => to.document === document && to.block === block))
    .map((owner) => ({ document: draft, block: owner }));
}

/** The clauses of the drafts that name a block of the document, by the block. Worked out once a snapshot. */
function edgesByTarget(
  snapshot: Snapshot,
  document: Document,
  drafts: readonly Document[],
  kept: WeakMap<Document, ReadonlyMap<BlockId, readonly ClauseRef[]>>,
): ReadonlyMap<BlockId, readonly ClauseRef[]> {
  const known = kept.get(document);
  if (known) return known;
  const made = new Map<BlockId, ClauseRef[]>();
  for (const draft of drafts) {
    for (const { from, to } of edgesOf(snapshot, draft)) {
      if (to.document !== document) continue;
      const list = made.get(to.block);
      if (list) list.push(from);
      else made.set(to.block, [from]);
    }
  }
  kept.set(document, made);
  return made;
}

interface Indexes {
  readonly own: WeakMap<Document, Map<BlockId, Heard<Counterparts | undefined>>>;
  readonly edges: WeakMap<Document, readonly Edge[]>;
  /** Edges by the block they lead to: from drafts outside the block's family, and inside. */
  readonly fromOthers: WeakMap<Document, ReadonlyMap<BlockId, readonly ClauseRef[]>>;
  readonly fromFamily: WeakMap<Document, ReadonlyMap<BlockId, readonly ClauseRef[]>>;
}

function indexes(): Indexes {
  return { own: new WeakMap(), edges: new WeakMap(), fromOthers: new WeakMap(), fromFamily: new WeakMap() };
}

function groupByDocument(refs: readonly ClauseRef[]): ReadonlyMap<Document, readonly ClauseRef[]> {
  const groups = new Map<Document, ClauseRef[]>();
  for (const ref of refs) {
    const group = groups.get(ref.document);
    if (group) group.push(ref);
    else groups.set(ref.document, [ref]);
  }
  return groups;
}
