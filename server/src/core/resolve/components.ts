// Which clauses of an agreement, in whichever of its files, are the usual ones: entry into force, prisoners, costs … For checklists,
// and for showing which clause answers what.
// Invariants: clauses marked `@clause` answer alone where there are any, else those whose words tell; `asked.components` is asked before
// anything is read, so that what hangs on it is found again after an edit.

import { ownerOfAnnotation } from '../model/annotation-blocks.js';
import { clauseKey, componentKeys, componentsIn, wordsKey } from '../model/components.js';
import { oneOf } from '../model/value-kinds.js';
import { type Component, components } from '../model/words/component-words.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { ClauseRef, Document, Snapshot } from '../workspace/types.js';
import { ask, asked } from './asked.js';
import { familyOf } from './family.js';

export interface Answers {
  /** What told: an annotation, or words alone. */
  readonly by: 'annotation' | 'words';
  /** In order of position, file by file, the asking document first; never empty. */
  readonly clauses: readonly ClauseRef[];
}

/** The clauses that are this component of the document's agreement; undefined when none is. */
export function answersTo(snapshot: Snapshot, document: Document, component: Component): Answers | undefined {
  const members = familyOf(snapshot, document);
  const marked = members.flatMap((member) => markedIn(member, component));
  if (marked.length > 0) return { by: 'annotation', clauses: marked };
  const worded = wordedClauses(snapshot, document, component);
  return worded.length > 0 ? { by: 'words', clauses: worded } : undefined;
}

/** The clauses whose words say that they are this component, whatever annotations say; in order as above. */
export function wordedClauses(snapshot: Snapshot, document: Document, component: Component): readonly ClauseRef[] {
  return familyOf(snapshot, document).flatMap((member) => blocksByKey(member, wordsKey(component)).map((block) => ({ document: member, block })));
}

/** Every component that has an answer, in the order of `components`. */
export function componentsOf(snapshot: Snapshot, document: Document): ReadonlyMap<Component, Answers> {
  const found = new Map<Component, Answers>();
  for (const component of components) {
    const answers = answersTo(snapshot, document, component);
    if (answers) found.set(component, answers);
  }
  return found;
}

/** What one heading, provision or paragraph is: by its `@clause`, else by its words; in the order of `components`. */
export function componentsAt({ model }: Document, block: BlockId): readonly Component[] {
  const marked = model.annotationsNamed(block, 'clause').flatMap(({ names }) => names.map(({ text }) => text));
  const known = components.filter((component) => marked.some((text) => oneOf([component], text)));
  return known.length > 0 ? known : componentsIn(model.tree, block);
}

/** The blocks of one file by a key of `componentKeys`, in order. */
export function blocksByKey(document: Document, key: string): readonly BlockId[] {
  ask(document, asked.components);
  return document.model.indexBy(componentKeys).blocks(key);
}

function markedIn(document: Document, component: Component): readonly ClauseRef[] {
  const { model } = document;
  return blocksByKey(document, clauseKey(component)).flatMap((annotation) => {
    const block = ownerOfAnnotation(model.tree, annotation);
    return block === NO_BLOCK ? [] : [{ document, block }];
  });
}
