// Everything the checker of one document has found: by the block it was found at, by what it points to, and in order.
// Invariant: what is kept stands in blocks of the present tree; what did not change stays the same object.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { severities } from '../workspace/levels.js';
import { byPosition } from './frame.js';
import type { Kept } from './kept.js';
import { KnownGroups } from './known-groups.js';
import type { Plan, PlannedRule, Reads } from './plan.js';
import { Shelf } from './shelf.js';
import { Silenced } from './silenced.js';
import type { Finding, Severity } from './types.js';

/** What `combine` says of the findings on a shelf: those to show instead, or nothing. */
export type Instead = (planned: PlannedRule, shelf: Shelf) => readonly Kept[] | undefined;

interface Apart {
  readonly shelf: Shelf;
  instead: readonly Kept[] | undefined;
  /** Something on the shelf, or what `combine` reads, is another since it was last asked. */
  stale: boolean;
}

export class Ledger {
  readonly #main = new Shelf();
  /** Of rules that combine. */
  readonly #apart: ReadonlyMap<PlannedRule, Apart>;
  readonly #byOwner = new Map<BlockId, readonly Kept[]>();
  readonly #ofDocument = new Map<PlannedRule, readonly Kept[]>();
  readonly #pointing = new Map<BlockId, Set<Kept>>();
  readonly #abroad = new Map<string, Set<Kept>>();
  readonly #silenced = new Silenced();
  readonly #groups = new KnownGroups();
  #all: readonly Finding[] = [];
  /** The tree `#all` was made for; undefined when something changed since. */
  #made: SyntaxTree | undefined;

  constructor(plan: Plan) {
    this.#apart = new Map(plan.combining.map((planned) => [planned, { shelf: new Shelf(), instead: undefined, stale: false }]));
  }

  /** Blocks something was found at. */
  at(owner: BlockId): readonly Kept[] {
    return this.#byOwner.get(owner) ?? none;
  }

  /** Replaces what rules that read any of `reads` found at the block. */
  put(tree: SyntaxTree, owner: BlockId, reads: Reads, found: readonly Kept[]): void {
    const before = this.at(owner);
    if (before.length === 0 && found.length === 0) return;
    const old = before.filter(({ planned }) => (planned.reads & reads) !== 0);
    const now = this.#replace(tree, old, found);
    if (now === old) return;
    const left = [...before.filter(({ planned }) => (planned.reads & reads) === 0), ...now];
    if (left.length > 0) this.#byOwner.set(owner, left);
    else this.#byOwner.delete(owner);
  }

  /** Replaces what a rule found in the document as a whole. */
  putOfDocument(tree: SyntaxTree, planned: PlannedRule, found: readonly Kept[]): void {
    this.#ofDocument.set(planned, this.#replace(tree, this.#ofDocument.get(planned) ?? none, found));
  }

  ofDocument(): Iterable<Kept> {
    return [...this.#ofDocument.values()].flat();
  }

  /** What points to the block from elsewhere. */
  pointingTo(block: BlockId): Iterable<Kept> {
    return this.#pointing.get(block) ?? none;
  }

  /** What points to another document. */
  pointingAbroad(uri: string): Iterable<Kept> {
    return this.#abroad.get(uri) ?? none;
  }

  /** The other documents something points to. */
  abroad(): Iterable<string> {
    return this.#abroad.keys();
  }

  /** Forgets findings; `tree` still has the blocks they stand in. */
  drop(tree: SyntaxTree, gone: ReadonlySet<Kept>): void {
    if (gone.size === 0) return;
    this.#made = undefined;
    const shelves = new Map<Shelf, Set<Kept>>();
    for (const kept of gone) {
      const shelf = this.#shelfOf(kept);
      const list = shelves.get(shelf);
      if (list) list.add(kept);
      else shelves.set(shelf, new Set([kept]));
      this.#leave(kept);
      this.#unlink(kept);
      const siblings = kept.owner === NO_BLOCK ? (this.#ofDocument.get(kept.planned) ?? none) : this.at(kept.owner);
      const left = siblings.filter((each) => each !== kept);
      if (kept.owner === NO_BLOCK) this.#ofDocument.set(kept.planned, left);
      else if (left.length > 0) this.#byOwner.set(kept.owner, left);
      else this.#byOwner.delete(kept.owner);
    }
    for (const [shelf, list] of shelves) {
      if (list.size > fewAtOnce) shelf.deleteAll(list);
      else for (const kept of list) shelf.delete(tree, kept);
    }
  }

  /** Reads citation and silencer of these again. */
  frame(findings: Iterable<Kept>, read: (kept: Kept) => boolean): void {
    for (const kept of findings) {
      const { silencer } = kept;
      if (!this.#shelfOf(kept).frame(kept, read)) continue;
      this.#made = undefined;
      if (!this.#counts(kept)) continue;
      this.#silenced.remove(silencer, kept.planned.rule.name);
      this.#silenced.add(kept.silencer, kept.planned.rule.name);
      this.#groups.changed(kept);
    }
  }

  /** What the ignores silence, of all that is known. */
  silenced(instead: Instead): Silenced {
    this.#combine(instead);
    return this.#silenced;
  }

  /** Any of that changed; `frame`: what a finding's citation, and what silences it, hang on. */
  combineAnew(reads: Reads, frame: Reads): void {
    for (const [planned, apart] of this.#apart) if (((planned.combines | frame) & reads) !== 0) apart.stale = true;
  }

  /** In order of position; the same array as long as nothing is another. */
  findings(tree: SyntaxTree, instead: Instead): readonly Finding[] {
    this.#settle(tree, instead);
    if (this.#made === tree) return this.#all;
    const found: Finding[] = [];
    for (const list of this.#lists()) {
      for (const severity of severities) for (const kept of list(severity)) if (kept.isShown) found.push(kept.finding(tree));
    }
    return this.#keep(tree, found.sort(byPosition));
  }

  /** Those that were found at these blocks or in the document as a whole, in order of position. Work grows with these, not with the text. */
  findingsAt(tree: SyntaxTree, instead: Instead, owners: Iterable<BlockId>): readonly Finding[] {
    this.#settle(tree, instead);
    const found: Finding[] = [];
    const add = (all: Iterable<Kept>): void => {
      for (const kept of all) if (kept.isShown && this.#apart.get(kept.planned)?.instead === undefined) found.push(kept.finding(tree));
    };
    add(this.ofDocument());
    for (const owner of owners) add(this.at(owner));
    return found.sort(byPosition);
  }

  /** As many as `most`, the worst first chosen, in order of position, and how many there are in all. */
  worst(tree: SyntaxTree, instead: Instead, most: number): { readonly findings: readonly Finding[]; readonly total: number } {
    this.#settle(tree, instead);
    const lists = this.#lists();
    const chosen: Finding[] = [];
    for (const severity of severities) {
      const left = most - chosen.length;
      const next = lists.flatMap((list) => firstShown(tree, list(severity), left));
      // Where all are chosen their order is made once, at the end.
      chosen.push(...(next.length > left ? next.sort(byPosition).slice(0, left) : next));
    }
    return { findings: chosen.sort(byPosition), total: this.#total() };
  }

  /** How many findings a baseline hides. */
  hidden(tree: SyntaxTree, instead: Instead): number {
    this.#settle(tree, instead);
    return this.#groups.count();
  }

  /** How many are shown of each severity: counts that are kept, and no look at findings but those shown instead of others. */
  counts(tree: SyntaxTree, instead: Instead): Readonly<Record<Severity, number>> {
    this.#settle(tree, instead);
    const count = (severity: Severity): number => this.#total(severity);
    return { error: count('error'), warning: count('warning'), information: count('information'), hint: count('hint') };
  }

  /** How many findings are shown, of all severities or of one. */
  #total(of?: Severity): number {
    const apart = [...this.#apart.values()].map((each) => each.instead?.filter(({ isShown, severity }) => isShown && (of === undefined || severity === of)).length ?? each.shelf.shown(of));
    return apart.reduce((sum, count) => sum + count, this.#main.shown(of));
  }

  /** Every list there is to show, by severity. */
  #lists(): readonly ((severity: Severity) => readonly Kept[])[] {
    return [
      (severity) => this.#main.of(severity),
      ...[...this.#apart.values()].map(({ shelf, instead }) => (severity: Severity) => instead?.filter((kept) => kept.severity === severity) ?? shelf.of(severity)),
    ];
  }

  /** What is found, and what of it a baseline knows. */
  #settle(tree: SyntaxTree, instead: Instead): void {
    this.#combine(instead);
    if (this.#groups.settle(tree)) this.#made = undefined;
  }

  #combine(instead: Instead): void {
    for (const [planned, apart] of this.#apart) {
      if (!apart.stale) continue;
      apart.stale = false;
      const now = instead(planned, apart.shelf);
      if (now && apart.instead && now.length === apart.instead.length && now.every((kept, i) => apart.instead?.[i]?.equals(kept) && apart.instead[i]?.isFramedLike(kept))) continue;
      if (now === apart.instead) continue;
      // What counts is what is shown instead, else what is on the shelf.
      for (const kept of apart.instead ?? apart.shelf) this.#leaveCount(kept);
      apart.instead = now;
      if (now) for (const kept of now) this.#enterCount(kept, undefined);
      else for (const kept of apart.shelf) this.#enterCount(kept, apart.shelf);
      this.#made = undefined;
    }
  }

  /** The array of before when it holds the same findings. */
  #keep(tree: SyntaxTree, found: readonly Finding[]): readonly Finding[] {
    this.#made = tree;
    if (found.length !== this.#all.length || found.some((finding, i) => finding !== this.#all[i])) this.#all = found;
    return this.#all;
  }

  /** `old` itself when nothing is another; else the new ones, with those of `old` in the place of their equals, each once. */
  #replace(tree: SyntaxTree, old: readonly Kept[], found: readonly Kept[]): readonly Kept[] {
    const now: Kept[] = [];
    // One that was found twice is two: each of `old` stands for one of its equals.
    const taken = new Set<Kept>();
    for (const [i, kept] of found.entries()) {
      const stands = (each: Kept | undefined, at: number): each is Kept => each !== undefined && now[at] !== each && !taken.has(each) && each.equals(kept);
      const own = old[i];
      const same = stands(own, i) ? own : old.length <= manyAtOnce ? old.find(stands) : undefined;
      const isKept = same?.isFramedLike(kept) === true;
      if (isKept && same !== own) taken.add(same);
      now.push(isKept ? same : kept);
    }
    if (now.length === old.length && now.every((kept, i) => kept === old[i])) return old;
    this.#made = undefined;
    for (const kept of old) {
      this.#shelfOf(kept).delete(tree, kept);
      this.#leave(kept);
      this.#unlink(kept);
    }
    for (const kept of now) {
      const shelf = this.#shelfOf(kept);
      shelf.insert(tree, kept);
      if (this.#counts(kept)) this.#enterCount(kept, shelf);
      for (const block of kept.pointsTo()) link(this.#pointing, block, kept);
      for (const uri of kept.pointsAbroad()) link(this.#abroad, uri, kept);
    }
    return now;
  }

  #unlink(kept: Kept): void {
    for (const block of kept.pointsTo()) unlink(this.#pointing, block, kept);
    for (const uri of kept.pointsAbroad()) unlink(this.#abroad, uri, kept);
  }

  /** It is one of the findings of the document: not set aside by what `combine` shows instead. */
  #counts({ planned, owner }: Kept): boolean {
    return owner === NO_BLOCK || this.#apart.get(planned)?.instead === undefined;
  }

  #leave(kept: Kept): void {
    if (this.#counts(kept)) this.#leaveCount(kept);
  }

  #enterCount(kept: Kept, shelf: Shelf | undefined): void {
    this.#silenced.add(kept.silencer, kept.planned.rule.name);
    this.#groups.add(kept, shelf);
  }

  #leaveCount(kept: Kept): void {
    this.#silenced.remove(kept.silencer, kept.planned.rule.name);
    this.#groups.remove(kept);
  }

  #shelfOf({ planned, owner }: Kept): Shelf {
    const apart = owner === NO_BLOCK ? undefined : this.#apart.get(planned);
    if (!apart) return this.#main;
    apart.stale = true;
    return apart.shelf;
  }
}

const none: readonly Kept[] = [];

/** As many are taken off a list one by one; more, in one go over it. */
const fewAtOnce = 8;

/** In longer lists a finding that took another one's turn counts as new. */
const manyAtOnce = 64;

const nothing: readonly never[] = [];

function firstShown(tree: SyntaxTree, list: readonly Kept[], most: number): readonly Finding[] {
  if (list.length === 0 || most <= 0) return nothing;
  const found: Finding[] = [];
  for (const kept of list) {
    if (found.length >= most) break;
    if (kept.isShown) found.push(kept.finding(tree));
  }
  return found;
}

function link<Key>(links: Map<Key, Set<Kept>>, key: Key, kept: Kept): void {
  const known = links.get(key);
  if (known) known.add(kept);
  else links.set(key, new Set([kept]));
}

function unlink<Key>(links: Map<Key, Set<Kept>>, key: Key, kept: Kept): void {
  const known = links.get(key);
  if (known?.delete(kept) && known.size === 0) links.delete(key);
}
