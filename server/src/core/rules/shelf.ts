// Kept findings in order, apart by severity, so that the worst can be had without going over all. Invariant: each list is in the
// order of `inOrder`; `shown` counts those that nothing silences, by severity.

import { firstWhere } from '../text/rising.js';
import type { SyntaxTree } from '../syntax/types.js';
import { severities } from '../workspace/levels.js';
import { inOrder, type Kept } from './kept.js';
import type { Severity } from './types.js';

export class Shelf {
  readonly #lists: Readonly<Record<Severity, Kept[]>> = { error: [], warning: [], information: [], hint: [] };
  readonly #shown: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  /** In no certain order. */
  *[Symbol.iterator](): Generator<Kept> {
    for (const severity of severities) yield* this.#lists[severity];
  }

  get size(): number {
    return severities.reduce((sum, severity) => sum + this.#lists[severity].length, 0);
  }

  /** How many are shown, of all severities or of one. */
  shown(severity?: Severity): number {
    return severity === undefined ? severities.reduce((sum, each) => sum + this.#shown[each], 0) : this.#shown[severity];
  }

  /** Those of one severity, in order. */
  of(severity: Severity): readonly Kept[] {
    return this.#lists[severity];
  }

  /** All, in order; nothing is copied where all are of one severity. */
  all(tree: SyntaxTree): readonly Kept[] {
    const lists = severities.map((severity) => this.#lists[severity]).filter(({ length }) => length > 0);
    return lists.length < 2 ? (lists[0] ?? []) : lists.flat().sort((a, b) => inOrder(tree, a, b));
  }

  /** Behind those that stand at the same place. */
  insert(tree: SyntaxTree, kept: Kept): void {
    const list = this.#lists[kept.severity];
    const last = list.at(-1);
    if (kept.isShown) this.#shown[kept.severity] += 1;
    if (!last || inOrder(tree, last, kept) <= 0) list.push(kept);
    else list.splice(firstWhere(list, (each) => inOrder(tree, each, kept) > 0), 0, kept);
  }

  /** `tree`: one that has the blocks of all that is kept. */
  delete(tree: SyntaxTree, kept: Kept): void {
    const list = this.#lists[kept.severity];
    const at = list.indexOf(kept, firstWhere(list, (each) => inOrder(tree, each, kept) >= 0));
    if (at < 0) return;
    list.splice(at, 1);
    if (kept.isShown) this.#shown[kept.severity] -= 1;
  }

  /** The baseline knows it, or does no more. */
  setKnown(kept: Kept, isKnown: boolean): void {
    const before = kept.isShown;
    kept.isKnown = isKnown;
    this.#shown[kept.severity] += Number(kept.isShown) - Number(before);
  }

  deleteAll(gone: ReadonlySet<Kept>): void {
    for (const severity of severities) {
      const list = this.#lists[severity];
      let left = 0;
      for (const kept of list) if (!gone.has(kept)) list[left++] = kept;
      list.length = left;
    }
    for (const kept of gone) if (kept.isShown) this.#shown[kept.severity] -= 1;
  }

  /** Reads the frame of one again. True when it is another. */
  frame(kept: Kept, read: (kept: Kept) => boolean): boolean {
    const before = kept.isShown;
    const changed = read(kept);
    this.#shown[kept.severity] += Number(kept.isShown) - Number(before);
    return changed;
  }
}
