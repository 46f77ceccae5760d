// A run: workspace after workspace of generated texts, edited by the menu, compared all the way, until enough edits are done or
// the two sides part.
// Invariant: seed and options decide everything; a failure comes with the case that shows it.

import { type Case, type CaseFile, everything, type Look, nothing, type Step } from './case.js';
import { constructs, constructsOf } from './constructs.js';
import { type Counts, Difference, Machine } from './machine.js';
import { Dealer } from './menu.js';
import { placeToAsk } from './places.js';
import { Random } from './random.js';
import { rarities } from './rare.js';
import { createScopes } from './scope.js';
import { treatyText } from './treaty.js';

export interface RunOptions {
  readonly edits: number;
  readonly seed: number;
  /** About how long a text is, in UTF-16 units. */
  readonly size: number;
  readonly segment: number;
  /** Told after each workspace. */
  readonly onRound?: (edits: number) => void;
}

export interface RunResult {
  readonly edits: number;
  readonly workspaces: number;
  /** Edits done to the workspace that had most. */
  readonly longest: number;
  /** Documents whose findings were compared. */
  readonly documents: number;
  /** In how many of the documents each construct was. */
  readonly shares: ReadonlyMap<string, number>;
  /** How often each kind of edit was done. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly counts: Counts;
  readonly failure?: { readonly difference: Difference; readonly start: Case };
}

/** Each comparison is made after every n-th edit, on the average. `index`, `findings`, `places`: all files; else those that changed. */
export const every = { tree: 1.2, model: 6, index: 5, findings: 10, places: 25, touch: 8, old: 30 } as const;
export const placesAsked = 20;
/** Fewer documents than that are too few to expect every construct. */
export const documentsWanted = 300;

export async function run(options: RunOptions): Promise<RunResult> {
  const random = new Random(options.seed);
  const shares = new Map<string, number>();
  const kinds = new Map<string, number>();
  const counts: Counts = { tree: 0, model: 0, index: 0, findings: 0, places: 0, old: 0 };
  let [edits, workspaces, longest, documents] = [0, 0, 0, 0];
  let failure: RunResult['failure'];
  while (edits < options.edits && failure === undefined) {
    const round = new Round(random.fork(), options, workspaces, (held) => {
      documents += 1;
      for (const construct of held) shares.set(construct, (shares.get(construct) ?? 0) + 1);
    });
    const wanted = Math.min(options.edits - edits, random.weighted([[8, 40], [3, 120], [0.6, 700]]));
    failure = await round.go(wanted, kinds);
    edits += round.steps.length - 1;
    longest = Math.max(longest, round.steps.length - 1);
    workspaces += 1;
    for (const name of Object.keys(counts) as (keyof Counts)[]) counts[name] += round.machine.counts[name];
    options.onRound?.(edits);
  }
  return { edits, workspaces, longest, documents, shares, kinds, counts, ...(failure === undefined ? {} : { failure }) };
}

/** Constructs that no document of the run held; empty when there were too few documents to ask. */
export function neverMet({ documents, shares }: RunResult): readonly string[] {
  if (documents < documentsWanted) return [];
  const never = constructs.filter((construct) => !shares.has(construct));
  const [findings, others] = [never.filter(isFinding), never.filter((construct) => !isFinding(construct))];
  // Each rule is followed through edits of its own examples (test/core/rules/kept.test.ts); here half of them must have found something.
  return findings.length * 2 > constructs.filter(isFinding).length ? never : others;
}

function isFinding(construct: string): boolean {
  return construct.startsWith('finding ');
}

class Round {
  readonly steps: Step[] = [];
  readonly machine: Machine;
  readonly #start: Case;
  readonly #dealer: Dealer;
  /** Draws what is looked at, apart from what is done. */
  readonly #looks: Random;

  constructor(random: Random, { size, segment }: RunOptions, turn: number, onCompared: (constructs: ReadonlySet<string>) => void) {
    const scopes = createScopes(random, random.between(3, 5));
    const files = scopes.map((own, i): CaseFile => {
      const more = rarities[(turn * 3 + i) % rarities.length] ?? [];
      return { uri: own.uri, library: own.library, open: !own.library && random.chance(0.7), text: treatyText(random, { all: scopes, own }, random.between(size >> 1, size), more) };
    });
    const first = files.findIndex(({ library }) => !library);
    this.#start = { subject: turn % 2 === 0 ? 'core' : 'session', segment, files: files.map((file, i) => (i === first ? { ...file, open: true } : file)), steps: [] };
    this.#dealer = new Dealer(random.fork(), scopes, { segment, size });
    this.#looks = random.fork();
    this.machine = new Machine(this.#start, (document, findings) => onCompared(constructsOf(document, findings)));
  }

  async go(wanted: number, kinds: Map<string, number>): Promise<RunResult['failure']> {
    const { machine } = this;
    try {
      // A step like any other, so that a case that is run again begins with the same questions.
      const begin: Step = { name: 'begin', action: { kind: 'config', severities: {} }, look: everything };
      this.steps.push(begin);
      await machine.step(begin);
      while (this.steps.length <= wanted) {
        const dealt = this.#dealer.next(machine.texts);
        const { action } = dealt;
        const before = 'uri' in action ? machine.texts.text(action.uri) : undefined;
        const step = { ...dealt, look: this.steps.length === wanted ? everything : this.#look(dealt.action) };
        this.steps.push(step);
        kinds.set(dealt.name, (kinds.get(dealt.name) ?? 0) + 1);
        await machine.step(step);
        this.#dealer.done(dealt, before);
      }
      return undefined;
    } catch (error) {
      if (error instanceof Difference) return { difference: error, start: { ...this.#start, steps: this.steps } };
      throw error;
    }
  }

  #look(action: Step['action']): Look {
    const random = this.#looks;
    const turn = (n: number): boolean => random.chance(1 / n);
    if (!turn(every.tree)) return nothing;
    const around = action.kind === 'change' ? { uri: action.uri, offset: action.edits[0]?.start ?? 0 } : undefined;
    const ask = (count: number): Look['places'] => Array.from({ length: count }, () => this.#place(around));
    return { tree: true, model: turn(every.model), index: turn(every.index), findings: turn(every.findings), places: turn(every.places) ? ask(placesAsked) : [], touch: turn(every.touch) ? ask(2) : [], old: turn(every.old) ? random.between(1, 11) : 0 };
  }

  /** In the text that was edited, or in any other. Drawn before the edit is done, so the text may be a little off: places are clipped. */
  #place(around: { readonly uri: string; readonly offset: number } | undefined): Look['places'][number] {
    const { texts } = this.machine;
    const all = [...texts.all().keys()];
    const uri = around !== undefined && this.#looks.chance(0.6) ? around.uri : all.length > 0 ? this.#looks.pick(all) : '';
    return { uri, offset: placeToAsk(this.#looks, texts.text(uri) ?? '', around?.uri === uri ? around.offset : 0) };
  }
}

