// The rules of one check, ready to be asked by kind of block and by what changed. What a rule reads is kept as bits, so that
// "which rules hang on this" is one comparison.
// Invariant: bit `own` is in every rule's bits; a rule that is off is not in the plan.

import type { BlockKind } from '../syntax/types.js';
import type { Config } from '../workspace/types.js';
import type { Read, Rule, Severity } from './types.js';

/** A set of things read: a number of bits, joined with `|`. 0: nothing. */
export type Reads = number;

/** The block itself: what every rule reads. */
export const own: Reads = 1;

const fixed = { above: 2, structure: 4, declarations: 8, annotations: 16, faults: 32, others: 64 } as const;
export const { above, structure, declarations, faults, others }: Readonly<Record<Exclude<keyof typeof fixed, 'annotations'>, Reads>> = fixed;

const firstNamed = 128;
const lastNamed = 2 ** 29;

/** Annotations that say how a clause is cited and which of its findings are silenced. */
const framing = ['id', 'option', 'ignore'] as const;

export interface PlannedRule {
  readonly rule: Rule;
  /** Position among the chosen rules. */
  readonly index: number;
  readonly reads: Reads;
  /** What its `combine` reads. */
  readonly combines: Reads;
  /** The user's severity. */
  readonly set?: Severity;
}

export type BlockRule = PlannedRule & { readonly rule: Rule & { readonly checkBlock: NonNullable<Rule['checkBlock']> } };
export type DocumentRule = PlannedRule & { readonly rule: Rule & { readonly checkDocument: NonNullable<Rule['checkDocument']> } };

interface Asked {
  readonly all: readonly BlockRule[];
  /** Without the rules that have nothing to say where the parser reports nothing. */
  readonly faultless: readonly BlockRule[];
}

export class Plan {
  /** Everything any rule may read. */
  readonly all: Reads;
  /** What a finding's citation, and whether it is ignored, hang on. */
  readonly frame: Reads;
  readonly rules: readonly PlannedRule[];
  readonly documentRules: readonly DocumentRule[];
  /** Rules with `combine`, whose findings at blocks are kept apart. */
  readonly combining: readonly BlockRule[];
  readonly #named = new Map<string, Reads>();
  readonly #blockRules: readonly BlockRule[];
  readonly #byKind = new Map<Reads, Map<BlockKind, Asked>>();

  constructor(chosen: readonly Rule[], config: Config) {
    for (const name of framing) this.#bitOf(`@${name}`);
    this.rules = chosen.flatMap((rule, index): readonly PlannedRule[] => {
      const set = config.severities[rule.name];
      if (set === 'off') return [];
      return [{ rule, index, reads: this.readsOf(rule.reads), combines: this.readsOf(rule.combineReads ?? []) & ~own, ...(set ? { set } : {}) }];
    });
    this.frame = this.readsOf(['structure', 'declarations', ...framing.map((name) => `@${name}` as const)]) & ~own;
    this.all = this.rules.reduce((sum, { reads, combines }) => sum | reads | combines, this.frame | own);
    this.#blockRules = this.rules.filter((planned): planned is BlockRule => planned.rule.checkBlock !== undefined);
    this.documentRules = this.rules.filter((planned): planned is DocumentRule => planned.rule.checkDocument !== undefined);
    this.combining = this.#blockRules.filter(({ rule }) => rule.combine !== undefined);
  }

  /** The bits of these, `own` included. */
  readsOf(reads: readonly Read[]): Reads {
    return reads.reduce((sum, read) => sum | (isNamed(read) ? this.#bitOf(read) : fixed[read]), own);
  }

  /** What hangs on annotations of that name, wherever they stand. */
  readsAnnotation(name: string): Reads {
    return fixed.annotations | (this.#named.get(`@${name}`) ?? 0);
  }

  /** What hangs on any annotation. */
  get readsAnyAnnotation(): Reads {
    return [...this.#named.values()].reduce((sum, bit) => sum | bit, fixed.annotations);
  }

  /** The rules that are asked about blocks of this kind and read any of that, in order; `hasFaults`: the parser reports something there. */
  at(kind: BlockKind, reads: Reads, hasFaults: boolean): readonly BlockRule[] {
    let kinds = this.#byKind.get(reads);
    if (!kinds) this.#byKind.set(reads, (kinds = new Map()));
    let found = kinds.get(kind);
    if (!found) {
      const all = this.#blockRules.filter((planned) => (planned.reads & reads) !== 0 && planned.rule.blocks?.includes(kind));
      kinds.set(kind, (found = { all, faultless: all.filter((planned) => planned.reads !== (own | faults)) }));
    }
    return hasFaults ? found.all : found.faultless;
  }

  /** Beyond what fits, a name counts as any annotation. */
  #bitOf(read: string): Reads {
    const known = this.#named.get(read);
    if (known !== undefined) return known;
    const bit = firstNamed * 2 ** this.#named.size;
    if (bit > lastNamed) return fixed.annotations;
    this.#named.set(read, bit);
    return bit;
  }
}

function isNamed(read: Read): read is `@${string}` {
  return read.startsWith('@');
}
