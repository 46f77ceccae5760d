// Who acts when a clause is broken: the bodies `@enforced-by` names, its own or inherited (in an annex of its own from the text it belongs to too), and
// whether each may and can.
// Invariants: a body of monitors only observes; a body with a `scope` acts within it only; an unknown mandate or scope is no
// limit. Words, levels and findings are left to the rules and to hover.

import type { Annotation, Body, Declaration, Party } from '../model/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { ask, asked, declaredAs, earOf, type Heard, heardOf, type Listener, type Question, reachOf } from './asked.js';
import { familyOf, wholesAbove } from './family.js';
import { declaredHere, mentionsOf } from './named-here.js';
import { resolveTarget } from './targets.js';

export interface Enforcer {
  /** As written in the annotation. */
  readonly name: string;
  readonly declaration?: Body | Party;
  /** May act on this clause: neither a mere observer nor out of its scope, and known. */
  readonly sufficient: boolean;
  /** `observer-only` goes before `out-of-scope`. */
  readonly why: 'ok' | 'observer-only' | 'out-of-scope' | 'unknown';
  /** It may only monitor or verify. */
  readonly observer: boolean;
  /** Its scope reaches the clause; true when it has none. */
  readonly reaches: boolean;
}

export interface Enforcement {
  readonly bodies: readonly Enforcer[];
  /** Set when `none` was given: the reason, '' when none was written. */
  readonly none?: string;
  readonly monitoredBy: readonly Enforcer[];
  /** The block whose `@enforced-by` decides; NO_BLOCK for the agreement's own, or that of the text this one is part of; missing when there is none. */
  readonly from?: BlockId;
}

/** The enforcing chain of a clause; empty `bodies` and no `none` when nobody is named. Worked out once a snapshot. */
export function enforcement(snapshot: Snapshot, document: Document, block: BlockId): Enforcement {
  const all = derived(snapshot, chains);
  const known = all.get(document) ?? new Map<BlockId, Heard<Enforcement>>();
  all.set(document, known);
  return heardOf(document, known, block, () => readEnforcement(snapshot, document, block));
}

function chains(): WeakMap<Document, Map<BlockId, Heard<Enforcement>>> {
  return new WeakMap();
}

function readEnforcement(snapshot: Snapshot, document: Document, block: BlockId): Enforcement {
  const enforced = enforcementSaid(snapshot, document, block, 'enforced-by');
  const monitored = enforcementSaid(snapshot, document, block, 'monitored-by');
  const judge = (name: string): readonly Enforcer[] => enforcersNamed(snapshot, document, block, name);
  return {
    bodies: enforced ? namesOf(enforced.document, enforced.from, 'enforced-by').flatMap(judge) : [],
    monitoredBy: monitored ? namesOf(monitored.document, monitored.from, 'monitored-by').flatMap(judge) : [],
    ...(enforced?.annotation.none ? { none: enforced.annotation.reason ?? '' } : {}),
    ...(enforced ? { from: enforced.from } : {}),
  };
}

export interface EnforcementSaid {
  readonly document: Document;
  readonly annotation: Annotation;
  /** The block of the document it speaks from; NO_BLOCK for what another document says of the whole. */
  readonly from: BlockId;
}

/**
 * The annotation that decides who enforces or watches a clause: its own, else the nearest above it, else in a file that is part of another what
 * that one says for the whole. Undefined when nobody says anything.
 */
export function enforcementSaid(snapshot: Snapshot, document: Document, block: BlockId, name: 'enforced-by' | 'monitored-by'): EnforcementSaid | undefined {
  const own = document.model.inherited(block, name);
  if (own) return { document, annotation: own, from: own.owner };
  for (const whole of wholesAbove(snapshot, document)) {
    const [annotation] = whole.model.annotationsNamed(NO_BLOCK, name);
    if (annotation) return { document: whole, annotation, from: NO_BLOCK };
  }
  return undefined;
}

/** The names of all annotations of that name on one block. */
function namesOf(document: Document, owner: BlockId, name: string): readonly string[] {
  return document.model.annotationsNamed(owner, name).flatMap((annotation) => annotation.names.map((each) => each.text));
}

/** The body or party a name means; a side or `all` gives each of its parties; an unknown name one `unknown`. */
function enforcersNamed(snapshot: Snapshot, document: Document, block: BlockId, name: string): readonly Enforcer[] {
  for (const member of familyOf(snapshot, document)) {
    ask(member, declaredAs(name));
    const declaration = member.model.declared(name);
    if (declaration?.kind === 'body') return [judgeBody(snapshot, document, block, member, declaration, name)];
    const parties = member.model.partiesNamed(name);
    if (parties.length > 0)
      return parties.map((party) => ({
        name,
        declaration: party,
        sufficient: true,
        why: 'ok',
        observer: false,
        reaches: true,
      }));
  }
  return [{ name, sufficient: false, why: 'unknown', observer: false, reaches: true }];
}

function judgeBody(
  snapshot: Snapshot,
  document: Document,
  block: BlockId,
  declaredIn: Document,
  body: Body,
  name: string,
): Enforcer {
  const observer = isObserver(body);
  const reaches = reachesClause(snapshot, document, block, declaredIn, body);
  const why = observer ? 'observer-only' : reaches ? 'ok' : 'out-of-scope';
  return { name, declaration: body, sufficient: why === 'ok', why, observer, reaches };
}

/** A body whose whole mandate is to monitor or verify. No mandate at all says nothing. */
export function isObserver(body: Body): boolean {
  return body.mandate.length > 0 && body.mandate.every((task) => task === 'monitor' || task === 'verify');
}

/**
 * Whether a body's scope reaches a clause. A clause or heading in scope reaches itself and everything nested under it. A zone (or
 * any other declared thing) reaches clauses that mention it, in their own words or in their further paragraphs, that
 * establish it, or that stand under a provision or heading that does either. The agreement in scope reaches everything, and so
 * does a body without a scope or with one that cannot be read.
 */
export function reachesClause(
  snapshot: Snapshot,
  document: Document,
  block: BlockId,
  declaredIn: Document,
  body: Body,
): boolean {
  const scope = scopeOf(snapshot, declaredIn, body);
  if (scope.everywhere) return true;
  const { model } = document;
  for (let at = block; at !== NO_BLOCK; at = model.tree.parent(at)) {
    if (scope.blocks.get(document)?.has(at)) return true;
    if (scope.things.size > 0 && speaksOf(snapshot, document, at, scope.things)) return true;
  }
  return false;
}

interface Scope {
  readonly everywhere: boolean;
  readonly blocks: ReadonlyMap<Document, ReadonlySet<BlockId>>;
  readonly things: ReadonlySet<Declaration>;
}

function scopeOf(snapshot: Snapshot, document: Document, body: Body): Scope {
  const known = derived(snapshot, scopes);
  const before = known.get(body);
  const { listener } = earOf(document);
  const question = reachOf(body.block);
  if (before && (!listener || before.listener === listener)) {
    listener?.ask(question);
    return before.scope;
  }
  const make = (): Scope => readScope(snapshot, document, body);
  const scope = listener ? listener.together(question, suggestions, make) : make();
  known.set(body, { scope, listener });
  return scope;
}

/** What a scope that cannot be read was meant for makes no difference. */
const suggestions: readonly Question[] = [asked.labels, asked.names];

/** `listener`: who was told what the scope hangs on. */
function scopes(): WeakMap<Body, { readonly scope: Scope; readonly listener: Listener | undefined }> {
  return new WeakMap();
}

function readScope(snapshot: Snapshot, document: Document, body: Body): Scope {
  const blocks = new Map<Document, Set<BlockId>>();
  const things = new Set<Declaration>();
  let everywhere = body.scope.length === 0;
  for (const target of body.scope) {
    const resolution = resolveTarget(snapshot, document, body.block, target);
    if (resolution.kind !== 'resolved') everywhere = true;
    else
      for (const place of resolution.places) {
        if (place.kind === 'clause') blocks.set(place.document, (blocks.get(place.document) ?? new Set()).add(place.block));
        else if (place.declaration.kind === 'agreement') everywhere = true;
        else things.add(place.declaration);
      }
  }
  return { everywhere, blocks, things };
}

/** The block's own words or its further paragraphs mention one of the things, or its `@establishes` does. */
function speaksOf(snapshot: Snapshot, document: Document, block: BlockId, things: ReadonlySet<Declaration>): boolean {
  const { model } = document;
  const mentions = (at: BlockId): boolean => mentionsOf(snapshot, document, at).some((mention) => things.has(mention.declared));
  if (mentions(block)) return true;
  const further =
    model.tree.kind(block) === 'provision'
      ? model.children(block).filter((child) => model.tree.kind(child) === 'paragraph')
      : [];
  if (further.some(mentions)) return true;
  return model.annotationsNamed(block, 'establishes').some((annotation) =>
    annotation.names.some((name) => {
      const declared = declaredHere(snapshot, document, name.text);
      return declared !== undefined && things.has(declared);
    }),
  );
}
