// The rules of one check, ready to be asked by kind of block and by what changed. What a rule reads is kept as bits, so that
// "which rules hang on this" is one comparison.
// Invariant: every rule that looks at the text has one of the bits of `own`, its stage; a rule that is off is not in the plan.

import { type BlockKind, NO_BLOCK } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import { knownIn } from '../workspace/baseline.js';
import { speaksOf } from '../workspace/config-of.js';
import type { Config, Document, Ignore, Known } from '../workspace/types.js';
import type { Silencer } from './ignore.js';
import { maskOf, type Triggers } from './triggers.js';
import { rank } from './frame.js';
import type { Found, Read, Rule, Severity } from './types.js';

/** A set of things read: a number of bits, joined with `|`. 0: nothing. */
export type Reads = number;

const fixed = { above: 2, structure: 4, declarations: 8, annotations: 16, faults: 32, others: 64, speech: 1024, words: 2048, uses: 2 ** 28, counterparts: 2 ** 30 } as const;
/** How a finding's clause is cited, and whether it is ignored: no rule reads that. */
export const framed: Reads = 128;
export const { above, structure, declarations, faults, others, speech, words, uses, counterparts }: Readonly<Record<Exclude<keyof typeof fixed, 'annotations'>, Reads>> = fixed;

/**
 * The block itself, which every rule reads, in one of three bits: the order in which the rules go over a text that is new. First
 * those that look nothing up (no `above`, no `structure`); then those that do, but at marks only; then those that read all prose.
 */
const stage = { lines: 1, marks: 256, prose: 512 } as const;
export const { lines } = stage;
export const own: Reads = stage.lines | stage.marks | stage.prose;

/** What the ignores silence: read by the rules about them only, which no block is shown to before all else is known. */
export const judged: Reads = 2 ** 29;

const firstNamed = 4096;
const lastNamed = 2 ** 27;

/** Annotations that say how a clause is cited and which of its findings are silenced. */
const framing = ['id', 'option', 'ignore'] as const;

export interface PlannedRule {
  readonly rule: Rule;
  /** Position among the chosen rules. */
  readonly index: number;
  readonly reads: Reads;
  /** Of these one must stand in prose; 0: any prose. */
  readonly triggers: Triggers;
  /** What its `combine` reads. */
  readonly combines: Reads;
  /** What its `checkDocument` reads. */
  readonly whole: Reads;
  /** The user's severity, else the one of the checker's profile. */
  readonly set?: Severity;
  /** What silences it in the whole document from outside of it: `ignore` in parley.json. */
  readonly ignored?: Silencer;
  /** What a baseline knows of its findings in the document, by the fingerprint of the words they stand in. */
  readonly known?: ReadonlyMap<string, Known>;
  /** No finding is worse than that. */
  readonly atWorst?: Severity;
}

export interface PlanOptions {
  /** Address of the document that is checked, for what parley.json ignores in it. */
  readonly uri?: string;
  /** No finding is worse than that; missing: as rules and settings say. */
  readonly atWorst?: Severity | undefined;
}

/** A precedent is history and not to be mended: what is found in it is worth knowing, no more. */
export function optionsFor({ uri, library }: Pick<Document, 'uri' | 'library'>): PlanOptions {
  return library ? { uri, atWorst: 'information' } : { uri };
}

/** How bad a finding is: the user's setting, else what the rule said of it, else the rule's own level. */
export function severityOf({ rule, set, atWorst }: PlannedRule, found: Pick<Found, 'severity'>): Severity {
  const severity = set ?? found.severity ?? rule.severity;
  return atWorst !== undefined && rank[severity] < rank[atWorst] ? atWorst : severity;
}

export type BlockRule = PlannedRule & { readonly rule: Rule & { readonly checkBlock: NonNullable<Rule['checkBlock']> } };
export type DocumentRule = PlannedRule & { readonly rule: Rule & { readonly checkDocument: NonNullable<Rule['checkDocument']> } };

export type IgnoreRule = PlannedRule & { readonly rule: Rule & { readonly checkIgnore: NonNullable<Rule['checkIgnore']> } };

/** The rules that are asked about a kind of block, and what of it. */
export interface Asked {
  readonly rules: readonly BlockRule[];
  /** The triggers of any of them: what there is to look for in the block. */
  readonly triggers: Triggers;
  /** By the triggers that a block has. */
  readonly having: (readonly BlockRule[] | undefined)[];
}

export class Plan {
  readonly #names: ReadonlySet<string>;
  /** Everything any rule may read. */
  readonly all: Reads;
  /** What a finding's citation, and whether it is ignored, hang on. */
  readonly frame: Reads;
  /** What rules read at blocks, and what frames what they find. */
  readonly readAtBlocks: Reads;
  readonly rules: readonly PlannedRule[];
  readonly documentRules: readonly DocumentRule[];
  /** Rules about ignores, which are asked behind all others. */
  readonly ignoreRules: readonly IgnoreRule[];
  /** Rules with `combine`, whose findings at blocks are kept apart. */
  readonly combining: readonly BlockRule[];
  /** In which order a new text is gone over: by which rules, and at which of its blocks; `triggers` 0: all. */
  readonly stages: readonly { readonly reads: Reads; readonly triggers: Triggers }[];
  readonly #named = new Map<string, Reads>();
  readonly #blockRules: readonly BlockRule[];
  readonly #byKind = new Map<Reads, Map<BlockKind, Asked>>();

  constructor(chosen: readonly Rule[], config: Config, { uri = '', atWorst }: PlanOptions = {}) {
    const ignores = ignoresFor(config, uri);
    const accepted = knownIn(config.baseline, uri);
    for (const name of framing) this.#bitOf(`@${name}`);
    this.rules = chosen.flatMap((rule, index): readonly PlannedRule[] => {
      const set = levelIn(config, rule);
      if (set === 'off') return [];
      const ignored = ignores.findLast(({ rules }) => rules.includes(rule.name) || rules.includes('*'));
      const known = accepted?.get(rule.name);
      return [{ rule, index, reads: rule.checkIgnore ? judged : this.readsOf(rule.reads) | stageOf(rule), triggers: maskOf(rule), combines: this.readsOf(rule.combineReads ?? []), whole: this.readsOf(rule.documentReads ?? rule.reads), ...(set ? { set } : {}), ...(atWorst ? { atWorst } : {}), ...(ignored ? { ignored: { block: NO_BLOCK, reason: ignored.reason } } : {}), ...(known ? { known } : {}) }];
    });
    this.#names = new Set(this.rules.map(({ rule }) => rule.name));
    this.frame = this.readsOf(['structure', 'declarations', ...framing.map((name) => `@${name}` as const)]) | framed;
    this.all = this.rules.reduce((sum, { reads, combines }) => sum | reads | combines, this.frame | own) & ~judged;
    this.#blockRules = this.rules.filter((planned): planned is BlockRule => planned.rule.checkBlock !== undefined);
    this.readAtBlocks = this.#blockRules.reduce((sum, { reads }) => sum | reads, framed) & ~own;
    this.documentRules = this.rules.filter((planned): planned is DocumentRule => planned.rule.checkDocument !== undefined);
    this.ignoreRules = this.rules.filter((planned): planned is IgnoreRule => planned.rule.checkIgnore !== undefined);
    this.stages = [stage.lines, stage.marks, stage.prose].flatMap((reads) => {
      const rules = this.#blockRules.filter((planned) => (planned.reads & reads) !== 0);
      if (rules.length === 0) return [];
      return [{ reads, triggers: anyOf(rules) }];
    });
    this.combining = this.#blockRules.filter(({ rule }) => rule.combine !== undefined);
  }

  /** What a block must have for the rules that read any of that to find something in it; 0: any block is to be looked at. */
  triggersOf(reads: Reads): Triggers {
    const rules = this.#blockRules.filter((planned) => (planned.reads & reads) !== 0);
    return (reads & this.frame) !== 0 ? 0 : anyOf(rules);
  }

  /** The rule is asked in this check. */
  runs(name: string): boolean {
    return this.#names.has(name);
  }

  /** The bits of these, none of `own` among them. */
  readsOf(reads: readonly Read[]): Reads {
    return reads.reduce((sum, read) => sum | (isNamed(read) ? this.#bitOf(read) : fixed[read]), 0);
  }

  /** What hangs on annotations of that name, wherever they stand. */
  readsAnnotation(name: string): Reads {
    return fixed.annotations | (this.#named.get(`@${name}`) ?? 0);
  }

  /** What hangs on fields of that name. */
  readsField(name: string): Reads {
    return this.#named.get(`@${name}`) ?? 0;
  }

  /** What hangs on any annotation. */
  get readsAnyAnnotation(): Reads {
    return [...this.#named.values()].reduce((sum, bit) => sum | bit, fixed.annotations);
  }

  /** The rules that are asked about blocks of this kind and read any of that, in order. */
  at(kind: BlockKind, reads: Reads): Asked {
    let kinds = this.#byKind.get(reads);
    if (!kinds) this.#byKind.set(reads, (kinds = new Map()));
    let found = kinds.get(kind);
    if (!found) {
      const rules = this.#blockRules.filter((planned) => (planned.reads & reads) !== 0 && planned.rule.blocks?.includes(kind));
      kinds.set(kind, (found = { rules, triggers: rules.reduce((sum, { triggers }) => sum | triggers, 0), having: [] }));
    }
    return found;
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

/** The level a configuration gives a rule; undefined: the rule's own. */
export function levelIn(config: Config, rule: Rule): Severity | 'off' | undefined {
  return config.severities[rule.name] ?? rule.severityIn?.[config.profile] ?? (rule.offByDefault ? 'off' : undefined);
}

/** Those whose globs match the document. */
function ignoresFor({ ignores }: Config, uri: string): readonly Ignore[] {
  return ignores.filter((ignore) => speaksOf(ignore, uri));
}

/** Those of the rules that find something at a block that has these triggers. */
export function having(asked: Asked, triggers: Triggers): readonly BlockRule[] {
  return (asked.having[triggers] ??= asked.rules.filter((planned) => planned.triggers === 0 || (planned.triggers & triggers) !== 0));
}

/** 0 where one of them is shown all prose. */
function anyOf(rules: readonly BlockRule[]): Triggers {
  return rules.some(isForAll) ? 0 : rules.reduce((sum, { triggers }) => sum | triggers, 0);
}

/** It is shown prose whatever stands in it. */
function isForAll({ triggers, rule }: BlockRule): boolean {
  return triggers === 0 && rule.blocks.some(isStructural);
}

function stageOf(rule: Rule): Reads {
  if (!rule.reads.includes('above') && !rule.reads.includes('structure')) return stage.lines;
  return rule.triggers === undefined ? stage.prose : stage.marks;
}

function isNamed(read: Read): read is `@${string}` {
  return read.startsWith('@');
}
