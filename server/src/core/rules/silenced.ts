// What each ignore silences, counted as findings come and go. Invariant: `turned` holds every ignore that began or ceased to silence
// something of a rule since it was last taken from there.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Silencer } from './ignore.js';
import type { Plan } from './plan.js';
import type { Silence } from './types.js';

/** As rules are told of it. */
export function silenceOf(plan: Plan, silenced: Silenced): Silence {
  return { runs: (rule) => plan.runs(rule), silences: (block, rule) => silenced.has(block, rule) };
}

export class Silenced {
  /** By the block of the ignore, then by rule; never 0. */
  readonly #counts = new Map<BlockId, Map<string, number>>();
  readonly #turned = new Set<BlockId>();

  /** True when the ignore at that block silences a finding of the rule. */
  has(block: BlockId, rule: string): boolean {
    return this.#counts.get(block)?.has(rule) ?? false;
  }

  /** A finding of the rule came that this silences; undefined and what parley.json silences are not counted. */
  add(silencer: Silencer | undefined, rule: string): void {
    if (silencer && silencer.block !== NO_BLOCK) this.#change(silencer.block, rule, 1);
  }

  /** It is gone, or silenced by another. */
  remove(silencer: Silencer | undefined, rule: string): void {
    if (silencer && silencer.block !== NO_BLOCK) this.#change(silencer.block, rule, -1);
  }

  /** Ignores to look at again, forgotten as they are told. */
  takeTurned(): readonly BlockId[] {
    const turned = [...this.#turned];
    this.#turned.clear();
    return turned;
  }

  #change(block: BlockId, rule: string, by: 1 | -1): void {
    const counts = this.#counts.get(block) ?? new Map<string, number>();
    const before = counts.get(rule) ?? 0;
    const now = before + by;
    if (now > 0) counts.set(rule, now);
    else counts.delete(rule);
    if (counts.size > 0) this.#counts.set(block, counts);
    else this.#counts.delete(block);
    if (before === 0 || now === 0) this.#turned.add(block);
  }
}
