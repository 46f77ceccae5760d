// Citations that follow clauses which move, come, go or get other numbers: what they become, and which are left to the drafter.
// Invariants: nothing rests on a way to write being right: what no trial shows to be right stays as it was and is listed; what is written in the
// same words in files that were not parsed becomes what the one that was looked into becomes.

import { citationOf } from '../../resolve/asked.js';
import type { Message } from '../../rules/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { isWithin } from '../../syntax/walk.js';
import { type Edit, movesOf } from '../../text/edits.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Change, Location } from '../types.js';
import { finish, type Share } from './long-work.js';
import { type Cite, type CitesToward, citesToward, placesMeant } from './renumber-cites.js';
import type { Plan } from './renumber-plan.js';
import { meaningNow, RenumberTrial } from './renumber-trial.js';
import { isAcross, nextInList, waysToWriteAcross } from './rewrite-across.js';
import { waysToWriteCitation } from './rewrite-citation.js';
import { waysToWriteTarget } from './rewrite-target.js';
import type { Twin } from './twin-targets.js';

interface Left {
  readonly cite: Cite;
  readonly reason: Message;
  /** Only where words are shown that hold a number. */
  readonly isShown?: true;
}

/** A place that is left to be decided. */
export interface LeftPlace {
  readonly document: Document;
  readonly span: Span;
  readonly reason: Message;
}

export interface Followed {
  readonly rewrites: ReadonlyMap<string, readonly Edit[]>;
  /** Of places written as one that was tried, which become what that becomes; by address, likewise. */
  readonly twinRewrites: ReadonlyMap<string, readonly Edit[]>;
  readonly undecided: readonly LeftPlace[];
  /** The trial of `rewrites`; undefined when it cannot be made. */
  readonly last: RenumberTrial | undefined;
}

/** A citation that would mean something else, and the ways to write it that were not tried yet. */
interface Open {
  readonly cite: Cite;
  readonly ways: readonly (readonly Edit[])[];
  tried: number;
}

/**
 * Citations are rewritten one way after another, all of them at a time, until each means what it meant or no way is left. `alone`: the one clause that
 * gets another number, where nothing else changes: only citations of it, and of what stands under it, are likely to mean something else. The
 * others are looked at once, at the end; and if one of them does mean something else, all are from the start.
 */
export function follow(snapshot: Snapshot, document: Document, plan: Plan, shaped: RenumberTrial, alone?: BlockId): Followed {
  return finish(followInSteps(snapshot, document, plan, shaped, alone));
}

/** Shares of the whole at which the citations were found, looked at, and rewritten. */
const [looked, tried, checked] = [0.2, 0.4, 0.8];

/** As `follow`, with pauses. */
export function* followInSteps(snapshot: Snapshot, document: Document, plan: Plan, shaped: RenumberTrial, alone?: BlockId): Generator<Share, Followed> {
  const toward = yield* citesToward(snapshot, document, plan.over?.document);
  const isLikely = (cite: Cite): boolean =>
    placesMeant(cite).some((place) => place.kind === 'clause' && place.document.uri === document.uri && alone !== undefined && isWithin(document.model.tree, place.block, alone));
  const first = alone === undefined ? undefined : yield* followed(snapshot, document, plan, shaped, toward, isLikely);
  const found = first ?? (yield* followed(snapshot, document, plan, shaped, toward, () => true));
  if (!found) throw new Error('all citations were looked at from the start');
  return found;
}

/** `isLikely`: those to look at first; undefined when another one means something else in the end. */
function* followed(snapshot: Snapshot, document: Document, plan: Plan, shaped: RenumberTrial, toward: CitesToward, isLikely: (cite: Cite) => boolean): Generator<Share, Followed | undefined> {
  const undecided: Left[] = [];
  let open: Open[] = [];
  const cites = toward.cites.filter((cite) => shaped.stretch(cite.document.uri, cite.span) !== undefined);
  const likely = new Set(cites.filter(isLikely));
  const behind = plan.over ? nextInList(cites) : undefined;
  let done = 0;
  for (const cite of likely) {
    yield looked + ((tried - looked) * done++) / likely.size;
    const meaning = meaningNow(shaped, cite);
    if (meaning.isCut) undecided.push({ cite, reason: why('deleted', cite) });
    if (meaning.kind === 'gained') undecided.push({ cite, reason: why('gained', cite) });
    // Of a citation that lost a clause the rest follows, even where its old numbers happen to be right.
    if ((meaning.kind === 'same' && !meaning.isCut) || meaning.kind === 'gained' || !meaning.isAnyLeft) continue;
    open.push({ cite, ways: cite.document.library ? [] : plan.over && isAcross(shaped, cite) ? waysToWriteAcross(shaped, cite, behind?.get(cite)) : waysInPlace(shaped, cite), tried: 0 });
  }
  let settled: { readonly cite: Cite; readonly way: readonly Edit[] }[] = [];
  const leave = (cite: Cite): void => {
    if (!undecided.some((left) => left.cite === cite)) undecided.push({ cite, reason: why('unsure', cite) });
  };
  /** The trial of what is settled, and of nothing else, where it has been made. */
  let last: RenumberTrial | undefined = open.length === 0 ? shaped : undefined;
  while (open.length > 0) {
    for (const { cite, ways, tried } of open) if (tried >= ways.length) leave(cite);
    open = open.filter(({ ways, tried }) => tried < ways.length);
    const trial = RenumberTrial.of(snapshot, document, plan, gathered([...settled, ...open.map(({ cite, ways, tried }) => ({ cite, way: ways[tried] ?? [] }))]));
    const next: Open[] = [];
    for (const [i, each] of open.entries()) {
      yield tried + ((checked - tried) * i) / open.length;
      if (trial && isRight(trial, each.cite)) settled.push({ cite: each.cite, way: each.ways[each.tried] ?? [] });
      else next.push({ ...each, tried: each.tried + 1 });
    }
    last = next.length === 0 ? trial : undefined;
    open = next;
  }
  // What one citation means may hang on the words of another (`that Article`): all are looked at once more, until nothing is taken back.
  for (;;) {
    const trial = (last ??= RenumberTrial.of(snapshot, document, plan, gathered(settled)));
    const wrong = new Set<Cite>();
    const left = new Set(undecided.map(({ cite }) => cite));
    for (const [i, cite] of cites.entries()) {
      yield checked + ((1 - checked) * i) / cites.length;
      if (!trial || (!isRight(trial, cite) && !left.has(cite))) wrong.add(cite);
    }
    if ([...wrong].some((cite) => !likely.has(cite))) return undefined;
    for (const cite of wrong) leave(cite);
    const kept = settled.filter(({ cite }) => !wrong.has(cite));
    const isStable = kept.length === settled.length;
    settled = kept;
    if (isStable) break;
    last = undefined;
  }
  const twinRewrites = new Map<string, Edit[]>();
  for (const { cite, way } of settled) {
    const twins = toward.twins.get(cite) ?? [];
    for (const twin of twins) addTwin(twinRewrites, twin, twin.span.start - cite.span.start, way);
    if ([cite, ...twins].some(showsNumber)) undecided.push({ cite, reason: why('shown', cite), isShown: true });
  }
  const places = inOrder(undecided, cites).flatMap(({ cite, reason, isShown }) =>
    [cite, ...(toward.twins.get(cite) ?? [])].flatMap((each): LeftPlace[] => (isShown && !showsNumber(each) ? [] : [{ document: each.document, span: each.span, reason }])));
  return { rewrites: gathered(settled), twinRewrites, undecided: places, last };
}

function waysInPlace(trial: RenumberTrial, cite: Cite): readonly (readonly Edit[])[] {
  return cite.kind === 'target' ? waysToWriteTarget(trial, cite) : waysToWriteCitation(trial, cite);
}

function addTwin(rewrites: Map<string, Edit[]>, { document: { uri } }: Twin, shift: number, way: readonly Edit[]): void {
  const list = rewrites.get(uri) ?? [];
  rewrites.set(uri, list);
  for (const { span, newText } of way) list.push({ span: { start: span.start + shift, end: span.end + shift }, newText });
}

/** In the order of documents and positions. */
export function withTwins(changes: readonly Change[], rewrites: ReadonlyMap<string, readonly Edit[]>): readonly Change[] {
  const byDocument = new Map<string, Change[]>();
  for (const change of changes) {
    const list = byDocument.get(change.uri);
    if (list) list.push(change);
    else byDocument.set(change.uri, [change]);
  }
  for (const [uri, edits] of rewrites) {
    const own = byDocument.get(uri) ?? [];
    byDocument.set(uri, [...own, ...edits.map(({ span, newText }): Change => ({ uri, span, newText, kind: 'markup' }))].sort((a, b) => a.span.start - b.span.start));
  }
  return [...byDocument.values()].flat();
}

export function placeAfter(last: RenumberTrial, twinRewrites: ReadonlyMap<string, readonly Edit[]>, uri: string, span: Span): Location {
  const twins = twinRewrites.get(uri);
  if (!twins) return last.stretch(uri, span) ?? { uri, span };
  const moves = movesOf([...(last.edits.get(uri) ?? []), ...twins]);
  return { uri, span: { start: moves.at(span.start, 'start'), end: moves.at(span.end, 'end') } };
}

function isRight(trial: RenumberTrial, cite: Cite): boolean {
  const meaning = meaningNow(trial, cite);
  return meaning.kind === 'same' || (meaning.isCut && meaning.isAll);
}

function gathered(settled: readonly { readonly cite: Cite; readonly way: readonly Edit[] }[]): ReadonlyMap<string, readonly Edit[]> {
  const rewrites = new Map<string, Edit[]>();
  for (const { cite, way } of settled) {
    const list = rewrites.get(cite.document.uri) ?? [];
    if (list.length === 0) rewrites.set(cite.document.uri, list);
    list.push(...way);
  }
  return rewrites;
}

function why(reason: 'deleted' | 'gained' | 'unsure' | 'shown', cite: Cite): Message {
  const { document, span } = cite;
  const citations = placesMeant(cite).flatMap((place) => (place.kind === 'clause' ? [citationOf(place.document, place.block)] : []));
  const shown = citations.length > 3 ? `${citations[0] ?? ''} – ${citations.at(-1) ?? ''}` : citations.join(', ');
  return { id: `renumber.undecided.${reason}`, args: { words: document.model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' '), clauses: shown } };
}

/** Words shown for a reference that hold a number or a letter in brackets may be the old citation. */
function showsNumber(each: Cite | Twin): boolean {
  if ('kind' in each && each.kind === 'citation') return false;
  const shown = typeof each.shown === 'object' ? each.document.model.tree.text.slice(each.shown.start, each.shown.end) : (each.shown ?? '');
  return /[\p{N}]|\(\p{L}{1,4}\)/u.test(shown);
}

function inOrder(undecided: readonly Left[], cites: readonly Cite[]): readonly Left[] {
  const place = new Map(cites.map((cite, i) => [cite, i]));
  return [...undecided].sort((a, b) => (place.get(a.cite) ?? 0) - (place.get(b.cite) ?? 0));
}

export function changesOf(snapshot: Snapshot, rewrites: ReadonlyMap<string, readonly Edit[]>, last: RenumberTrial): readonly Change[] {
  const changes: Change[] = [];
  for (const [uri, edits] of last.edits) {
    const tree = snapshot.documents.get(uri)?.model.tree;
    const rewritten = new Set((rewrites.get(uri) ?? []).map(({ span }) => span));
    for (const { span, newText } of edits) {
      const block = tree?.blockAt(span.start) ?? NO_BLOCK;
      const isMarkup = block !== NO_BLOCK && (tree?.kind(block) === 'annotation' || tree?.kind(block) === 'field' || isInBraces(tree?.text.slice(Math.max(0, span.start - 200), span.start) ?? ''));
      changes.push({ uri, span, newText, kind: !rewritten.has(span) ? 'declaration' : isMarkup ? 'markup' : 'prose' });
    }
  }
  return changes;
}

function isInBraces(before: string): boolean {
  return before.lastIndexOf('{') > before.lastIndexOf('}');
}
