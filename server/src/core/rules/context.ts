// What rules are given to find with, and the asking of one rule about one block. Invariant: what rules share about a block is
// forgotten with the next block, so a check of a large text keeps nothing.

import { type BlockId, NO_BLOCK, type SyntaxFault } from '../syntax/types.js';
import { configOf } from '../workspace/config-of.js';
import type { Config, Document, Snapshot } from '../workspace/types.js';
import { rules } from './registry.js';
import type { CheckContext } from './types.js';

type Make<Value> = (context: CheckContext, block: BlockId) => Value;

const allNames: readonly string[] = rules.map(({ name }) => name);

export class Context implements CheckContext {
  readonly config: Config;
  readonly ruleNames = allNames;
  #block: BlockId = NO_BLOCK;
  readonly #made = new Map<unknown, unknown>();
  readonly #findFaults: (block: BlockId) => readonly SyntaxFault[];
  #faults: { readonly block: BlockId; readonly found: readonly SyntaxFault[] } | undefined;

  /** `findFaults`: where a check of the whole document has them ready; else the tree is asked for those of each block. */
  constructor(readonly snapshot: Snapshot, readonly document: Document, findFaults?: (block: BlockId) => readonly SyntaxFault[]) {
    this.config = configOf(snapshot, document);
    this.#findFaults = findFaults ?? ((block) => document.model.tree.faultsOf(block));
  }

  /** Forgets what rules share about a block: it is looked at anew. */
  forget(): void {
    this.#made.clear();
    this.#block = NO_BLOCK;
  }

  faults(block: BlockId): readonly SyntaxFault[] {
    if (this.#faults?.block !== block) this.#faults = { block, found: this.#findFaults(block) };
    return this.#faults.found;
  }

  shared<Value>(block: BlockId, make: Make<Value>): Value {
    if (block !== this.#block) {
      this.#made.clear();
      this.#block = block;
    }
    if (this.#made.has(make)) return this.#made.get(make) as Value;
    const value = make(this, block);
    this.#made.set(make, value);
    return value;
  }
}
