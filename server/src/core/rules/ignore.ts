// `@ignore rule, rule "reason"`: silences those rules on its block and on everything nested under it; above everything, in
// the whole file. Invariant: a file without `@ignore` is not searched, and each block's are gathered once.

import type { Annotation } from '../model/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';

/** The reason of the nearest `@ignore` at or above the block at this offset that names the rule ('' without one); undefined when there is none. */
export function findIgnore(document: Document, rule: string, offset: number): string | undefined {
  const ignores = derived(document, ignoresByBlock);
  if (ignores.size === 0) return undefined;
  const { tree } = document.model;
  let block = tree.blockAt(offset);
  for (;;) {
    const found = ignores.get(block)?.get(rule);
    if (found) return found.reason ?? '';
    if (block === NO_BLOCK) return undefined;
    block = tree.parent(block);
  }
}

/** By block (an agreement's under its declaration and under NO_BLOCK) and rule, the first of each. */
function ignoresByBlock({ model }: Document): ReadonlyMap<BlockId, ReadonlyMap<string, Annotation>> {
  const byBlock = new Map<BlockId, Map<string, Annotation>>();
  const { block: agreement } = model.agreement;
  for (const annotation of model.allAnnotations) {
    if (annotation.name !== 'ignore') continue;
    const isAgreements = annotation.owner === agreement || annotation.owner === NO_BLOCK;
    for (const owner of isAgreements ? new Set([agreement, NO_BLOCK]) : [annotation.owner]) {
      const rules = byBlock.get(owner) ?? new Map<string, Annotation>();
      byBlock.set(owner, rules);
      for (const { text } of annotation.names) if (!rules.has(text)) rules.set(text, annotation);
    }
  }
  return byBlock;
}
