// `@ignore rule, rule "reason"`: silences those rules on its block and on everything nested under it; above everything, in
// the whole file. Invariant: asks for the annotations of the blocks above a finding and for no others.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';

/** The reason of the nearest `@ignore` at or above the block that names the rule ('' without one); undefined when there is none. */
export function findIgnore(document: Document, rule: string, block: BlockId): string | undefined {
  const { tree } = document.model;
  const known = derived(document, createTables);
  for (let at = block; ; at = tree.parent(at)) {
    const reason = reasonsAt(document, known, at)?.get(rule);
    if (reason !== undefined || at === NO_BLOCK) return reason;
  }
}

/** Reasons by rule. */
type Reasons = ReadonlyMap<string, string>;

/** Of blocks with several `@ignore`, so that they are not gone through for every finding. */
function createTables(_document: Document): Map<BlockId, Reasons> {
  return new Map();
}

/** The first annotation that names a rule counts. Undefined for a block without any. */
function reasonsAt({ model }: Document, known: Map<BlockId, Reasons>, block: BlockId): Reasons | undefined {
  const annotations = model.annotationsNamed(block, 'ignore');
  if (annotations.length === 0) return undefined;
  const before = known.get(block);
  if (before) return before;
  const reasons = new Map<string, string>();
  for (const { names, reason } of annotations) {
    for (const { text } of names) if (!reasons.has(text)) reasons.set(text, reason ?? '');
  }
  known.set(block, reasons);
  return reasons;
}
