// Who owes what a clause asks: the parties its `@binds` names, a side standing for its parties.
// Invariant: a chapeau hands its parties to its points; headings hand nothing down.

import type { Annotation, Name, Party } from '../model/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { partiesCalled } from './named-here.js';

export interface Bound {
  /** Each party once, in order of writing. */
  readonly parties: readonly Party[];
  /** Names that are no party, side or `all`. */
  readonly unknown: readonly Name[];
  /** The block whose `@binds` decides; missing when there is none. */
  readonly from?: BlockId;
}

/** The parties bound by a clause's own `@binds`, else by that of the nearest provision above it. */
export function boundBy(snapshot: Snapshot, document: Document, block: BlockId): Bound {
  const { model } = document;
  for (let at = block; at !== NO_BLOCK; at = model.tree.parent(at)) {
    if (at !== block && model.tree.kind(at) !== 'provision') break;
    const annotations = model.annotationsNamed(at, 'binds');
    if (annotations.length > 0) return { ...partiesOf(snapshot, document, annotations), from: at };
  }
  return { parties: [], unknown: [] };
}

function partiesOf(snapshot: Snapshot, document: Document, annotations: readonly Annotation[]): Bound {
  const parties = new Set<Party>();
  const unknown: Name[] = [];
  for (const name of annotations.flatMap((annotation) => annotation.names)) {
    const named = partiesCalled(snapshot, document, name.text);
    if (named.length === 0 && name.text.toLowerCase() !== 'all') unknown.push(name);
    for (const party of named) parties.add(party);
  }
  return { parties: [...parties], unknown };
}
