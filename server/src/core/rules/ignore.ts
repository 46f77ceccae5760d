// `@ignore rule, rule "reason"`: silences those rules on its block and on everything nested under it; above everything, in
// the whole file.

import type { DocumentModel } from '../model/types.js';
import { NO_BLOCK } from '../syntax/types.js';

/** The reason of the nearest `@ignore` at or above the block at this offset that names the rule ('' without one); undefined when there is none. */
export function findIgnore(model: DocumentModel, rule: string, offset: number): string | undefined {
  let block = model.tree.blockAt(offset);
  for (;;) {
    const found = model.annotations(block).find(({ name, names }) => name === 'ignore' && names.some(({ text }) => text === rule));
    if (found) return found.reason ?? '';
    if (block === NO_BLOCK) return undefined;
    block = model.tree.parent(block);
  }
}
