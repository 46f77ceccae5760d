// The indexes that rules look things up in, made in a long text before the first rule is asked: made when a rule asks, each would keep the server from
// answering until all blocks were read.
// Invariant: an index that is not here is made all the same when a rule asks for it.

import { componentKeys } from '../model/components.js';
import { markKeys, precedentKeys } from '../model/marks.js';
import type { DocumentModel } from '../model/types.js';
import { definitionKeys } from './parts/definition-keys.js';
import { titleKeys } from './parts/titles.js';
import { wordKeys } from './parts/words.js';

const indexes = [markKeys, precedentKeys, 'units', 'labels', titleKeys, componentKeys, definitionKeys, wordKeys] as const;

/** A text of fewer blocks is checked in one go: what no rule asks for is not made. */
const few = 3000;

/** Goes on with what is not made yet; `stop` is asked after each block. True when all is made. */
export function prepareIndexes(model: DocumentModel, stop: () => boolean): boolean {
  return model.tree.count <= few || indexes.every((index) => model.prepareIndex(index, stop));
}
