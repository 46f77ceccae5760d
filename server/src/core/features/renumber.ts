// Renumbering: a clause comes, goes, moves, sinks or rises, is numbered anew, and everything that cites a clause follows it.
// Invariants: nothing is offered that was not tried: in the text as it would be, every citation means the clause whose text it meant, or is
// among those left undecided, as it was written; the structure is the one that was asked for, or the whole is refused.

import { citationOf } from '../resolve/asked.js';
import type { Message } from '../rules/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { type Edit, movesOf } from '../text/edits.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type ConcordanceRow, concordanceOf } from './parts/concordance.js';
import { type Cite, citesToward, placesMeant } from './parts/renumber-cites.js';
import { type Plan, planOf, type Renumbering } from './parts/renumber-plan.js';
import { meaningNow, RenumberTrial } from './parts/renumber-trial.js';
import type { Twin } from './parts/twin-targets.js';
import { waysToWriteCitation } from './parts/rewrite-citation.js';
import { waysToWriteTarget } from './parts/rewrite-target.js';
import type { Change, Changes, Location } from './types.js';

export type { Renumbering } from './parts/renumber-plan.js';

/** What `renumber` answers. */
export type Renumbered =
  | (Extract<Changes, { kind: 'changes' }> & {
      /** Where the undecided places stand once the changes are made, one for each. */
      readonly undecidedAfter: readonly Location[];
      /** Every clause whose citation becomes another, in order of position. */
      readonly concordance: readonly ConcordanceRow[];
      /** Of a new clause, once the changes are made: the words that stand for its text. */
      readonly fresh?: Location;
      /** The snapshot with the changes made. */
      readonly after: Snapshot;
    })
  | Extract<Changes, { kind: 'refused' }>;

/** This clause alone gets this number: `13`, `(d)`, `12bis`, with or without the marks of its label. What cites it follows. */
export function relabel(snapshot: Snapshot, document: Document, block: BlockId, label: string): Renumbered {
  return renumber(snapshot, document, { kind: 'relabel', block, label });
}

export function renumber(snapshot: Snapshot, document: Document, asked: Renumbering): Renumbered {
  if (document.library) return refused('library');
  const plan = planOf(document, asked);
  if (typeof plan === 'string') return refused(plan, asked.kind === 'relabel' ? { label: asked.label } : {});
  const shaped = RenumberTrial.of(snapshot, document, plan, new Map());
  const misread = shaped?.misread(plan);
  if (!shaped || misread !== undefined) return misread === undefined || misread === NO_BLOCK ? refused('structure') : { ...refused('structure'), place: placeOf(document, misread) };
  if (shaped.breaksBrackets) return refused('brackets');
  const { rewrites, twinRewrites, undecided, last } = follow(snapshot, document, plan, shaped);
  if (!last || last.misread(plan) !== undefined) return refused('structure');
  const at = plan.fresh;
  const fresh = at === undefined ? undefined : freshAt(last, document, at);
  return {
    kind: 'changes',
    changes: withTwins(changesOf(snapshot, rewrites, last), twinRewrites),
    undecided: undecided.map(({ document: { uri }, span, reason }) => ({ uri, span, reason })),
    undecidedAfter: undecided.map(({ document: { uri }, span }) => ({ uri, span: placeAfter(last, twinRewrites, uri, span) })),
    concordance: concordanceOf(snapshot, last),
    after: last.after,
    ...(fresh ? { fresh } : {}),
  };
}

function refused(why: string, args: Readonly<Record<string, string>> = {}): Extract<Changes, { kind: 'refused' }> {
  return { kind: 'refused', reason: { id: `renumber.refused.${why}`, args } };
}

function placeOf(document: Document, block: BlockId): Location {
  return { uri: document.uri, span: document.model.extent(block) };
}

interface Left {
  readonly cite: Cite;
  readonly reason: Message;
  /** Only where words are shown that hold a number. */
  readonly isShown?: true;
}

/** A place that is left to be decided. */
interface LeftPlace {
  readonly document: Document;
  readonly span: Span;
  readonly reason: Message;
}

interface Followed {
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

/** Citations are rewritten one way after another, all of them at a time, until each means what it meant or no way is left. */
function follow(snapshot: Snapshot, document: Document, plan: Plan, shaped: RenumberTrial): Followed {
  const undecided: Left[] = [];
  let open: Open[] = [];
  const toward = citesToward(snapshot, document);
  const cites = toward.cites.filter((cite) => shaped.stretch(cite.document.uri, cite.span) !== undefined);
  for (const cite of cites) {
    const meaning = meaningNow(shaped, cite);
    if (meaning.isCut) undecided.push({ cite, reason: why('deleted', cite) });
    if (meaning.kind === 'gained') undecided.push({ cite, reason: why('gained', cite) });
    // Of a citation that lost a clause the rest follows, even where its old numbers happen to be right.
    if ((meaning.kind === 'same' && !meaning.isCut) || meaning.kind === 'gained' || !meaning.isAnyLeft) continue;
    const ways = cite.document.library ? [] : cite.kind === 'target' ? waysToWriteTarget(shaped, cite) : waysToWriteCitation(shaped, cite);
    open.push({ cite, ways, tried: 0 });
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
    for (const each of open) {
      if (trial && isRight(trial, each.cite)) settled.push({ cite: each.cite, way: each.ways[each.tried] ?? [] });
      else next.push({ ...each, tried: each.tried + 1 });
    }
    last = next.length === 0 ? trial : undefined;
    open = next;
  }
  // What one citation means may hang on the words of another (`that Article`): all are looked at once more, until nothing is taken back.
  for (;;) {
    const trial = (last ??= RenumberTrial.of(snapshot, document, plan, gathered(settled)));
    const wrong = new Set(cites.filter((cite) => !trial || (!isRight(trial, cite) && !undecided.some((left) => left.cite === cite))));
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

function addTwin(rewrites: Map<string, Edit[]>, { document: { uri } }: Twin, shift: number, way: readonly Edit[]): void {
  const list = rewrites.get(uri) ?? [];
  rewrites.set(uri, list);
  for (const { span, newText } of way) list.push({ span: { start: span.start + shift, end: span.end + shift }, newText });
}

/** In the order of documents and positions. */
function withTwins(changes: readonly Change[], rewrites: ReadonlyMap<string, readonly Edit[]>): readonly Change[] {
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

function placeAfter(last: RenumberTrial, twinRewrites: ReadonlyMap<string, readonly Edit[]>, uri: string, span: Span): Span {
  const twins = twinRewrites.get(uri);
  if (!twins) return last.stretch(uri, span) ?? span;
  const moves = movesOf([...(last.edits.get(uri) ?? []), ...twins]);
  return { start: moves.at(span.start, 'start'), end: moves.at(span.end, 'end') };
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

function changesOf(snapshot: Snapshot, rewrites: ReadonlyMap<string, readonly Edit[]>, last: RenumberTrial): readonly Change[] {
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

/** The placeholder of the clause that was put in at an offset of the text as it was. */
function freshAt(last: RenumberTrial, { uri }: Document, offset: number): Location | undefined {
  let shift = 0;
  for (const { span, newText } of last.edits.get(uri) ?? []) {
    const at = newText.indexOf('[●]');
    if (span.start <= offset && offset <= span.end && at >= 0) return { uri, span: { start: span.start + shift + at, end: span.start + shift + at + 3 } };
    shift += newText.length - (span.end - span.start);
  }
  return undefined;
}
