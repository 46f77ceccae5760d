// The checker of one open document: keeps its findings through edits, and looks again only at what an edit changed for them.
// Invariant: with nothing left to look at, `findings` is what `checkWith` finds in the same snapshot and document; before that, what
// was not looked at again shows what was found before.

import { ownerOfAnnotation } from '../model/annotation-blocks.js';
import { annotationName } from '../syntax/details.js';
import { type BlockId, type BlockKind, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import type { Span } from '../text/span.js';
import { configOf, sameConfig } from '../workspace/config-of.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { earOf } from '../resolve/asked.js';
import { prepareIndexes } from './ahead.js';
import { namesFromOthersStay } from '../resolve/named-here.js';
import { affectedBy, type Affected, counterpartsStay, othersStay, surroundings } from './affected.js';
import { Askers } from './askers.js';
import { Context } from './context.js';
import { fileIgnores, ignoreAt, ignoreBlocks, sameFileIgnores } from './ignore.js';
import { Kept } from './kept.js';
import { type Instead, Ledger } from './ledger.js';
import { Listening } from './listening.js';
import { above, counterparts, declarations, type DocumentRule, having, judged, lines, optionsFor, others, own, Plan, type Reads } from './plan.js';
import { rules as everyRule } from './registry.js';
import { silenceOf } from './silenced.js';
import { speaksOf } from './spoken-words.js';
import { blocksHaving, type Triggers, triggersOf } from './triggers.js';
import type { Finding, Found, Pause, Rule, Severity } from './types.js';
import { type Stretch, type Turn, Waiting } from './waiting.js';

export interface WorkOptions {
  /** Asked after each block: true puts the rest off to the next call. */
  readonly stop: () => boolean;
  /** Stretches of the present text that are looked at before everything else: what is on screen. */
  readonly first?: readonly Span[];
}

/** What was done since the checker was made, for tests. */
export interface Work {
  /** How often a block was shown to one rule or more. */
  readonly blocks: number;
  /** How often a rule looked at the whole document. */
  readonly documents: number;
}

interface State {
  readonly snapshot: Snapshot;
  readonly document: Document;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly context: Context;
}

export class Checker {
  readonly #rules: readonly Rule[];
  readonly #waiting = new Waiting();
  readonly #waitingRules = new Set<DocumentRule>();
  /** A rule that looks at the document and has paused, with what it has found so far. */
  #paused: { readonly planned: DocumentRule; readonly context: Context; readonly rest: Iterator<Found | Pause>; readonly found: Kept[] } | undefined;
  /** Ignores to look at once all else is known. */
  readonly #ignores = new Set<BlockId>();
  /** All of them. */
  #everyIgnore = false;
  readonly #askers = new Askers();
  readonly #listening = new Listening();
  /** The indexes of the text are made; edits keep them. */
  #isPrepared = false;
  #state: State | undefined;
  #blocks = 0;
  #documents = 0;

  constructor(rules: readonly Rule[] = everyRule) {
    this.#rules = rules;
  }

  get complete(): boolean {
    return this.#isAllFound && this.#ignores.size === 0 && !this.#everyIgnore;
  }

  /** All is known but what is to be said of ignores. */
  get #isAllFound(): boolean {
    return this.#waiting.isEmpty && this.#waitingRules.size === 0;
  }

  /** A new text has been gone over by the rules that look nothing up: what is cheap to find is known of all of it. */
  get surveyed(): boolean {
    return !this.#waiting.hasNamed(lines);
  }

  get done(): Work {
    return { blocks: this.#blocks, documents: this.#documents };
  }

  /** The document the findings are of; undefined before the first `update`. */
  get document(): Document | undefined {
    return this.#state?.document;
  }

  /**
   * A new version of the document, in turn (`Document.change` counts from the one before), or the same document in another snapshot.
   * Nothing is checked here.
   */
  update(snapshot: Snapshot, document: Document): void {
    const before = this.#state;
    if (!before || before.document.uri !== document.uri || before.document.library !== document.library || !sameConfig(configOf(before.snapshot, before.document), configOf(snapshot, document))) {
      return this.#begin(snapshot, document);
    }
    if (before.snapshot === snapshot && before.document === document) return;
    const affected = before.document === document ? undefined : affectedBy(before.plan, { snapshot: before.snapshot, document: before.document }, { snapshot, document });
    if (before.document !== document && !affected) return this.#begin(snapshot, document);
    if (affected) this.#edit(before, document, affected);
    this.#state = { ...before, snapshot, document, context: new Context(snapshot, document) };
    if (before.snapshot.loading !== snapshot.loading) this.#everyIgnore = true;
    if (affected) {
      this.#awaitBlocks(affected.everywhere);
      this.#awaitWhole(affected.whole);
    }
    if (!othersStay(before.snapshot, snapshot, document.uri)) this.#await(others);
    if (!namesFromOthersStay(before.snapshot, snapshot, document.uri)) this.#await(declarations);
    if (before.plan.all & counterparts && !counterpartsStay(before.snapshot, snapshot, document)) this.#waiting.addSome(counterparts, followers);
    for (const uri of before.ledger.abroad()) {
      if (before.snapshot.documents.get(uri) !== snapshot.documents.get(uri)) this.#again(before.ledger.pointingAbroad(uri));
    }
  }

  /**
   * Looks at what is waiting: at the blocks in `first`, then at those an edit touched, then at the document as a whole, then at the rest
   * from the start. True when nothing is left.
   */
  work({ stop, first = [] }: WorkOptions): boolean {
    const state = this.#state;
    if (!state) return true;
    const { model } = state.document;
    const { tree } = model;
    this.#isPrepared ||= prepareIndexes(model, stop);
    if (!this.#isPrepared) return false;
    let passed = 0;
    for (;;) {
      const urgent = this.#waiting.nextUrgent(tree, first);
      const [rule] = urgent ? [] : this.#waitingRules;
      const turn = urgent ?? (rule ? undefined : this.#waiting.nextInOrder(tree));
      if (rule) {
        if (!this.#lookAtDocument(state, rule, stop)) return this.complete;
      } else if (!turn) {
        this.#judge(state, stop);
        return this.complete;
      }
      if (turn && !this.#look(state, turn) && turn.reads !== 0 && (passed += 1) % passedUnasked !== 0) continue;
      if (stop()) return this.complete;
    }
  }

  /** All that is known, in order of position, in the present text; the same array as long as nothing is another. */
  findings(): readonly Finding[] {
    const state = this.#state;
    if (state) this.#judge(state, () => false);
    return state ? state.ledger.findings(state.document.model.tree, insteadIn(state)) : [];
  }

  /** What is known of the declarations, their fields, and the document as a whole, in order of position: no look at anything else. */
  ofDeclarations(): readonly Finding[] {
    const state = this.#state;
    if (!state) return [];
    this.#judge(state, () => false);
    const { model } = state.document;
    const owners = new Set(model.declarations.flatMap(({ block, fields }) => [block, ...fields.map((field) => field.block)]));
    return state.ledger.findingsAt(model.tree, insteadIn(state), owners);
  }

  /** Of `findings` the worst, `most` at most, in order of position, and how many there are in all. Work grows with `most`. */
  worst(most: number): { readonly findings: readonly Finding[]; readonly total: number } {
    const state = this.#state;
    if (state) this.#judge(state, () => false);
    return state ? state.ledger.worst(state.document.model.tree, insteadIn(state), most) : { findings: [], total: 0 };
  }

  /** How many findings of each severity are known so far; what is hidden is not counted. */
  counts(): Readonly<Record<Severity, number>> {
    const state = this.#state;
    if (!state) return { error: 0, warning: 0, information: 0, hint: 0 };
    this.#judge(state, () => false);
    return state.ledger.counts(state.document.model.tree, insteadIn(state));
  }

  /** How many of the findings that are known so far a baseline hides. */
  hidden(): number {
    const state = this.#state;
    return state ? state.ledger.hidden(state.document.model.tree, insteadIn(state)) : 0;
  }

  #begin(snapshot: Snapshot, document: Document): void {
    const plan = new Plan(this.#rules, configOf(snapshot, document), optionsFor(document));
    this.#state = { snapshot, document, plan, ledger: new Ledger(plan), context: new Context(snapshot, document) };
    this.#isPrepared = false;
    this.#waiting.clear();
    this.#waitingRules.clear();
    this.#paused = undefined;
    this.#ignores.clear();
    this.#everyIgnore = true;
    this.#askers.clear();
    this.#listening.clear();
    for (const planned of plan.documentRules) this.#waitingRules.add(planned);
    for (const { reads, triggers } of plan.stages) {
      if (triggers === 0) this.#waiting.addAll(document.model.tree, reads);
      else this.#waiting.addSome(reads, this.#having(triggers));
    }
  }

  /** Everything that reads any of that waits to be looked at again. */
  #await(reads: Reads): void {
    this.#awaitBlocks(reads);
    this.#awaitWhole(reads);
  }

  #awaitBlocks(reads: Reads): void {
    if (!this.#state || reads === 0) return;
    const { plan, document } = this.#state;
    const triggers = plan.triggersOf(reads);
    if (triggers === 0) this.#waiting.addAll(document.model.tree, reads);
    else this.#waiting.addSome(reads, this.#having(triggers));
  }

  /** The blocks that have one of the triggers in the text as it is when their turn comes. */
  #having(triggers: Triggers): () => Iterable<BlockId> {
    return () => (this.#state ? blocksHaving(this.#state.document.model, triggers) : []);
  }

  /** What looks at the document as a whole. */
  #awaitWhole(reads: Reads): void {
    if (reads === 0 || !this.#state) return;
    const { plan, ledger, document } = this.#state;
    for (const planned of plan.documentRules) if ((planned.whole & reads) !== 0) this.#waitingRules.add(planned);
    ledger.combineAnew(reads, plan.frame);
    if ((reads & plan.frame) !== 0) ledger.frame(ledger.ofDocument(), (kept) => kept.frame(document));
  }

  /** Forgets what stood in blocks that are gone, and lets wait what the edit touched. */
  #edit({ document: before, ledger }: State, document: Document, { blocks, stretches, questions, words }: Affected): void {
    const old = before.model.tree;
    const { tree } = document.model;
    const removed = new Set(document.change?.removed);
    this.#waiting.move(old, removed);
    const gone = new Set<Kept>();
    const again = new Set<Kept>();
    for (const block of removed) {
      for (const kept of ledger.at(block)) gone.add(kept);
      for (const kept of ledger.pointingTo(block)) gone.add(kept);
    }
    for (const { block } of blocks) {
      for (const kept of ledger.at(block)) if (!gone.has(kept) && !kept.fits(tree)) gone.add(kept);
      for (const kept of ledger.pointingTo(block)) if (!gone.has(kept)) (kept.fits(tree) ? again : gone).add(kept);
    }
    ledger.drop(old, gone);
    this.#again([...gone, ...again].filter(({ owner }) => owner === NO_BLOCK || !removed.has(owner)));
    for (const { block, reads } of blocks) {
      this.#waiting.add(block, reads);
      if (isOfIgnores(tree.kind(block))) this.#ignores.add(block);
    }
    if (!sameFileIgnores(before, document)) for (const { block } of [...fileIgnores(before), ...fileIgnores(document)]) this.#ignores.add(block);
    for (const { stretch, reads } of stretches) this.#waiting.addStretch(tree, stretch, reads);
    for (const block of removed) this.#askers.forget(block);
    for (const { question, reads } of this.#listening.with(questions)) for (const block of this.#askers.of(question)) if (tree.has(block)) this.#waiting.add(block, reads);
    if (words.size > 0) this.#waiting.addChosen(tree, speaksOf(words), above);
  }

  /** What they were found at waits to be looked at by the rules that found them. */
  #again(findings: Iterable<Kept>): void {
    for (const { owner, planned } of findings) {
      if (owner !== NO_BLOCK) this.#waiting.add(owner, own);
      else if (planned.rule.checkDocument) this.#waitingRules.add(planned as DocumentRule);
    }
  }

  /** Shows a block to the rules that read any of that and may find something there. False when there are none. */
  #look({ document, plan, ledger, context }: State, { block, reads, chosen }: Turn): boolean {
    const { tree } = document.model;
    if (reads === 0) return false;
    if (chosen) for (const stretch of lendingTo(document, block)) this.#waiting.addStretch(tree, stretch, above);
    this.#waiting.drop(block, reads);
    const kind = tree.kind(block);
    const asked = plan.at(kind, reads);
    context.forget();
    const rules = asked.rules.length === 0 ? asked.rules : having(asked, triggersOf(context, block, kind, asked.triggers));
    const found: Kept[] = [];
    if (rules.length > 0) {
      const questions = this.#listening.to(earOf(document), () => {
        for (const planned of rules) for (const each of planned.rule.checkBlock(context, block)) found.push(new Kept(document, planned, block, each));
      });
      this.#askers.put(block, questions, (reads & own) === own);
    } else if ((reads & own) === own) this.#askers.forget(block);
    ledger.put(tree, block, reads, found);
    if (rules.length > 0) this.#blocks += 1;
    if ((reads & plan.frame) !== 0) ledger.frame(ledger.at(block), (kept) => kept.frame(document));
    return rules.length > 0;
  }

  /** Says of ignores what they silence, once all else is known; while files are still being read, nothing. */
  #judge({ snapshot, document, plan, ledger, context }: State, stop: () => boolean): void {
    if (!this.#isAllFound || !this.#state) return;
    const { tree } = document.model;
    const silenced = ledger.silenced(insteadIn(this.#state));
    const silence = silenceOf(plan, silenced);
    if (this.#everyIgnore) for (const block of ignoreBlocks(document)) this.#ignores.add(block);
    this.#everyIgnore = false;
    for (;;) {
      for (const block of silenced.takeTurned()) this.#ignores.add(block);
      const [block] = this.#ignores;
      if (block === undefined) return;
      this.#ignores.delete(block);
      if (!tree.has(block)) continue;
      const rules = snapshot.loading || !ignoreAt(document, block) ? [] : plan.ignoreRules;
      ledger.put(tree, block, judged, rules.flatMap((planned) => [...planned.rule.checkIgnore(context, block, silence)].map((found) => new Kept(document, planned, block, found))));
      if (stop()) return;
    }
  }

  /** False when it stopped in the middle. */
  #lookAtDocument({ document, ledger, context }: State, planned: DocumentRule, stop: () => boolean): boolean {
    const known = this.#paused;
    const work = known?.planned === planned && known.context === context ? known : { planned, context, rest: planned.rule.checkDocument(context)[Symbol.iterator](), found: [] };
    this.#paused = undefined;
    for (let step = work.rest.next(); !step.done; step = work.rest.next()) {
      if (step.value) work.found.push(new Kept(document, planned, NO_BLOCK, step.value));
      else if (stop()) {
        this.#paused = work;
        return false;
      }
    }
    this.#waitingRules.delete(planned);
    ledger.putOfDocument(document.model.tree, planned, work.found);
    this.#documents += 1;
    return true;
  }
}

/** The blocks whose own `@precedent` may name a clause. */
function* followers(tree: SyntaxTree): Generator<BlockId> {
  for (const block of tree.ofKind('annotation')) {
    if (annotationName(tree, block) === 'precedent') yield ownerOfAnnotation(tree, block);
  }
}

/** A block that may hold an ignore. */
function isOfIgnores(kind: BlockKind): boolean {
  return kind === 'annotation' || kind === 'comment';
}

/** So many blocks no rule is asked about are gone over before `stop` is asked. */
const passedUnasked = 256;

/** What hangs on a block that mentions somebody else than before: the points it lends its duty to, and where bodies act in zones, all under it. */
function lendingTo(document: Document, block: BlockId): readonly Stretch[] {
  const { model } = document;
  const kind = model.tree.kind(block);
  if (!isStructural(kind)) return [];
  return kind === 'heading' && model.bodies.every(({ scope }) => scope.length === 0) ? [] : surroundings(document, document, block);
}

/** Asks `combine` what to show instead of all that was found at the blocks. */
function insteadIn({ document, context }: State): Instead {
  return (planned, shelf) => {
    const { tree } = document.model;
    const all = {
      size: shelf.size,
      *[Symbol.iterator]() {
        for (const kept of shelf.all(tree)) yield kept.found(tree);
      },
    };
    return planned.rule.combine?.(context, all)?.map((found) => new Kept(document, planned, NO_BLOCK, found));
  };
}
