// What an edit changed for which blocks: the blocks it touched, those that hang on them from above, and what has to be looked at
// everywhere because an aspect of the document is another one.
// Invariant: work in proportion to the blocks of the change; a doubt means "changed".

import { annotationOf } from '../syntax/details.js';
import { blocksWithOtherFaults } from '../syntax/fault-change.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { changedBlocks } from '../model/changed-blocks.js';
import { changedAddresses } from '../workspace/snapshot.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { above, declarations, faults, type Plan, type Reads, structure } from './plan.js';
import type { Stretch } from './waiting.js';

export interface Affected {
  /** What changed for every block of the document; 0: nothing. */
  readonly everywhere: Reads;
  readonly blocks: readonly { readonly block: BlockId; readonly reads: Reads }[];
  readonly stretches: readonly { readonly stretch: Stretch; readonly reads: Reads }[];
}

export function affectedBy(plan: Plan, before: Document, now: Document): Affected | undefined {
  const { change } = now;
  if (!change) return undefined;
  const trees = { old: before.model.tree, now: now.model.tree };
  const changed = changedBlocks(trees.old, trees.now, change);
  const everywhere = aspectReads(plan, before, now, changed);
  const blocks = new Map<BlockId, Reads>();
  const add = (block: BlockId, reads: Reads): void => void blocks.set(block, (blocks.get(block) ?? 0) | reads);
  for (const block of changed.new) add(block, plan.all);
  for (const block of blocksWithOtherFaults(trees.old, trees.now, change)) add(block, faults);
  if ((everywhere & above) !== 0) return { everywhere, blocks: listed(blocks), stretches: [] };
  const homes = new Set([...changed.old.map((block) => homeOf(trees.old, block)), ...changed.new.map((block) => homeOf(trees.now, block))]);
  if (homes.has(NO_BLOCK) || homes.has(now.model.agreement.block)) return { everywhere: everywhere | above, blocks: listed(blocks), stretches: [] };
  const stretches = [...homes].flatMap((home) => (home !== undefined && trees.now.has(home) ? surroundings(before, now, home) : []));
  return { everywhere, blocks: listed(blocks), stretches: stretches.map((stretch) => ({ stretch, reads: above })) };
}

type Changed = ReturnType<typeof changedBlocks>;

/** What rules read of the document as a whole and is another now. */
function aspectReads(plan: Plan, before: Document, now: Document, changed: Changed): Reads {
  let reads: Reads = 0;
  if (before.aspects.structure !== now.aspects.structure) reads |= structure | above;
  if (before.aspects.declarations !== now.aspects.declarations) reads |= declarations;
  if (before.model.agreement.block !== now.model.agreement.block) reads |= above | plan.frame;
  const trees = [[before.model.tree, changed.old], [now.model.tree, changed.new]] as const;
  let named = false;
  for (const [tree, blocks] of trees) {
    for (const block of blocks) {
      if (tree.kind(block) !== 'annotation') continue;
      named = true;
      reads |= plan.readsAnnotation(nameOf(tree, block));
    }
  }
  const other = !named || trees.some(([tree, blocks]) => blocks.some((block) => tree.kind(block) === 'declaration' || tree.kind(block) === 'field'));
  return before.aspects.annotations !== now.aspects.annotations && other ? reads | plan.readsAnyAnnotation : reads;
}

function nameOf(tree: SyntaxTree, block: BlockId): string {
  const name = annotationOf(tree, block)?.name;
  return name ? tree.text.slice(name.start, name.end) : '';
}

/** The clause or declaration that speaks through a block: of an annotation its owner; undefined for what speaks for nobody. */
function homeOf(tree: SyntaxTree, block: BlockId): BlockId | undefined {
  switch (tree.kind(block)) {
    case 'annotation': {
      const owner = tree.parent(block);
      return owner !== NO_BLOCK && tree.kind(owner) === 'field' ? tree.parent(owner) : owner;
    }
    case 'field':
      return tree.parent(block) === NO_BLOCK ? undefined : tree.parent(block);
    case 'blank':
    case 'comment':
      return undefined;
    default:
      return block;
  }
}

/** The blocks that hang on a clause from above, itself included: what stands under it and the points it leads into. */
function surroundings(before: Document, now: Document, home: BlockId): readonly Stretch[] {
  const { tree } = now.model;
  const kind = tree.kind(home);
  if (kind === 'declaration') return [{ from: home, until: afterFields(tree, home) }];
  const parent = tree.parent(home);
  // A further paragraph says more of its provision, and of all that stands under that.
  const root = kind === 'paragraph' && parent !== NO_BLOCK && tree.kind(parent) === 'provision' ? parent : home;
  const stretches: Stretch[] = [{ from: root, until: tree.afterExtent(root) }];
  const point = kind === 'paragraph' ? tree.afterExtent(home) : NO_BLOCK;
  if (point === NO_BLOCK || tree.kind(point) !== 'provision' || tree.parent(point) !== parent) return stretches;
  if (now.model.chapeau(point) !== home && before.model.chapeau(point) !== home) return stretches;
  let end = point;
  while (end !== NO_BLOCK && tree.kind(end) === 'provision' && tree.parent(end) === parent) end = tree.afterExtent(end);
  return [...stretches, { from: point, until: end }];
}

function afterFields(tree: SyntaxTree, declaration: BlockId): BlockId {
  let at = tree.next(declaration);
  while (at !== NO_BLOCK && (tree.kind(at) === 'field' || tree.kind(at) === 'annotation')) at = tree.next(at);
  return at;
}

function listed(blocks: ReadonlyMap<BlockId, Reads>): Affected['blocks'] {
  return [...blocks].map(([block, reads]) => ({ block, reads }));
}

/** True when rules that read other documents would read the same: who is there, their aspects, parley.json, whether files are still read. */
export function othersStay(before: Snapshot, now: Snapshot, uri: string): boolean {
  if (before === now) return true;
  if (before.loading !== now.loading || !sameWords(before.config.annotations, now.config.annotations)) return false;
  const changed = before.names === now.names ? changedAddresses(before, now) : undefined;
  if (changed) return changed.every((each) => each === uri || sameAspects(before.documents.get(each), now.documents.get(each)));
  if (before.ordered.length !== now.ordered.length) return false;
  return now.ordered.every((b, i) => {
    const a = before.ordered[i];
    return a === b || (a?.uri === b.uri && a.library === b.library && (a.uri === uri || sameAspects(a, b)));
  });
}

function sameAspects(a: Document | undefined, b: Document | undefined): boolean {
  if (!a || !b || a.library !== b.library) return false;
  const { structure, declarations, annotations } = a.aspects;
  return structure === b.aspects.structure && declarations === b.aspects.declarations && annotations === b.aspects.annotations;
}

export function sameWords(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return a === b || (keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]));
}
