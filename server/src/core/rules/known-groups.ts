// Findings a baseline may know, by the words they stand in: as findings come and go, which of them are known is worked out anew for
// their words alone. Invariant: once settled, each finding in here says whether it is known, and its shelf counts it so.

import type { SyntaxTree } from '../syntax/types.js';
import type { Known } from '../workspace/types.js';
import { byWords, whichAreKnown } from './accepted.js';
import { inOrder, type Kept } from './kept.js';
import type { Shelf } from './shelf.js';

export class KnownGroups {
  /** With the shelf each stands on; undefined for what `combine` shows instead. */
  readonly #groups = new Map<Known, Map<Kept, Shelf | undefined>>();
  readonly #stale = new Set<Known>();

  /** Of what no baseline may know nothing is kept. */
  add(kept: Kept, shelf: Shelf | undefined): void {
    if (!kept.known) return;
    const group = this.#groups.get(kept.known);
    if (group) group.set(kept, shelf);
    else this.#groups.set(kept.known, new Map([[kept, shelf]]));
    this.#stale.add(kept.known);
  }

  remove(kept: Kept): void {
    if (!kept.known) return;
    this.#groups.get(kept.known)?.delete(kept);
    this.#stale.add(kept.known);
  }

  /** It stands in another clause, or something else silences it. */
  changed(kept: Kept): void {
    if (kept.known) this.#stale.add(kept.known);
  }

  /** How many findings the baseline hides, once settled. Work grows with them. */
  count(): number {
    let count = 0;
    for (const group of this.#groups.values()) for (const kept of group.keys()) if (kept.isKnown && kept.silencer === undefined) count += 1;
    return count;
  }

  /** True when a finding is known that was not, or the other way round. All of them stand in the tree. */
  settle(tree: SyntaxTree): boolean {
    let turned = false;
    for (const known of this.#stale) {
      const group = this.#groups.get(known);
      if (group?.size === 0) this.#groups.delete(known);
      const members = [...(group?.keys() ?? [])].filter(({ silencer }) => silencer === undefined).sort((a, b) => inOrder(tree, a, b) || byWords(a.message, b.message));
      const flags = whichAreKnown(known, members.map(({ citation }) => citation));
      members.forEach((kept, i) => {
        const flag = flags[i] ?? false;
        if (flag === kept.isKnown) return;
        turned = true;
        const shelf = group?.get(kept);
        if (shelf) shelf.setKnown(kept, flag);
        else kept.isKnown = flag;
      });
    }
    this.#stale.clear();
    return turned;
  }
}
