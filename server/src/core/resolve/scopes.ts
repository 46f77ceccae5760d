// Where a step of a path may lead: what a scope holds, and whether a unit is reached from it.
// Invariant: asks the tree only, from the unit upwards; the cost is the unit's depth, whatever the size of the scope.

import { childrenOf, nextSibling } from '../model/children.js';
import { headingOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document } from '../workspace/types.js';

/**
 * Where a step of a path is looked for: a block's own units (of an unnumbered paragraph: the list that follows it), the top of
 * the main text or of the preamble, the annexes by name, or any depth of the main text.
 */
export type Scope = BlockId | 'main' | 'preamble' | 'annexes' | 'anywhere';

/** How a unit is reached: as one of the scope's own, or in a list under an unnumbered paragraph of the scope. */
export interface Reach {
  readonly way: 'list' | 'aside';
  /** It stands under an article that stands in the scope. */
  readonly inArticle: boolean;
}

/** What a scope may hold stands behind `after` and in front of `until`; NO_BLOCK: from the start, to the end of the text. */
export function stretchOf(document: Document, scope: Scope): { readonly after: BlockId; readonly until: BlockId } {
  if (typeof scope === 'string') return { after: NO_BLOCK, until: NO_BLOCK };
  const { tree } = document.model;
  const until = tree.afterExtent(scope);
  return { after: scope, until: leadsList(document, scope) ? behindList(document, scope) : until };
}

/** The blocks a scope holds directly, in order. */
export function directly(document: Document, scope: Scope): readonly BlockId[] {
  const { model } = document;
  const { tree } = model;
  switch (scope) {
    case 'anywhere':
      return [];
    case 'annexes':
      return model.children(NO_BLOCK).filter((block) => tree.part(block) === 'annex' && tree.kind(block) === 'heading');
    case 'main':
      return model.children(NO_BLOCK).filter((block) => tree.part(block) === 'main');
    case 'preamble':
      return model
        .children(NO_BLOCK)
        .filter((block) => tree.part(block) === 'preamble')
        .flatMap((block) => (tree.kind(block) === 'heading' ? model.children(block) : [block]));
    default:
      return leadsList(document, scope) ? [...listUnder(document, scope)] : model.children(scope);
  }
}

/** How a heading or provision is reached from the scope; undefined when it is not. */
export function reachIn(document: Document, scope: Scope, unit: BlockId): Reach | undefined {
  const { tree } = document.model;
  switch (scope) {
    case 'anywhere':
      return tree.part(unit) === 'main' ? { way: 'list', inArticle: false } : undefined;
    case 'annexes':
      return tree.parent(unit) === NO_BLOCK && tree.kind(unit) === 'heading' && tree.part(unit) === 'annex' ? { way: 'list', inArticle: false } : undefined;
    case 'main':
      return tree.part(rootOf(document, unit)) === 'main' ? climb(document, NO_BLOCK, unit) : undefined;
    case 'preamble': {
      const root = rootOf(document, unit);
      if (tree.part(root) !== 'preamble') return undefined;
      if (tree.kind(root) !== 'heading') return climb(document, NO_BLOCK, unit);
      return root === unit ? undefined : climb(document, root, unit);
    }
    default:
      return climb(document, leadsList(document, scope) ? tree.parent(scope) : scope, unit);
  }
}

/**
 * From the unit up to `base`. On the way headings are passed through, and numbers under a number they begin with (`5.1` under `5`);
 * one unnumbered paragraph right below the base makes it an aside.
 */
function climb(document: Document, base: BlockId, unit: BlockId): Reach | undefined {
  const { model } = document;
  const { tree } = model;
  let inArticle = false;
  for (let child = unit; ; ) {
    const above = tree.parent(child);
    if (above === base) return { way: 'list', inArticle };
    if (above === NO_BLOCK) return undefined;
    const kind = tree.kind(above);
    if (kind === 'paragraph') return tree.parent(above) === base ? { way: 'aside', inArticle } : undefined;
    if (kind === 'heading') inArticle ||= headingOf(tree, above)?.unit === 'article';
    else {
      // `5.1` and `5.1.2` stand under `5`, but carry their whole number: they are found from above as well.
      const label = model.label(above);
      if (!label || label.kind === 'dash' || !model.label(child)?.value.startsWith(`${label.value}.`)) return undefined;
    }
    child = above;
  }
}

function rootOf({ model: { tree } }: Document, block: BlockId): BlockId {
  let root = block;
  for (let above = tree.parent(root); above !== NO_BLOCK; above = tree.parent(root)) root = above;
  return root;
}

/** True for a paragraph without blocks under it: its list are the provisions between it and the next paragraph beside it. */
function leadsList({ model: { tree } }: Document, scope: BlockId): boolean {
  if (scope === NO_BLOCK || tree.kind(scope) !== 'paragraph') return false;
  for (const _ of childrenOf(tree, scope)) return false;
  return true;
}

function* listUnder({ model: { tree } }: Document, paragraph: BlockId): Generator<BlockId> {
  for (let at = nextSibling(tree, paragraph); at !== NO_BLOCK && tree.kind(at) === 'provision'; at = nextSibling(tree, at)) yield at;
}

/** A paragraph that leads a list, then the provisions of the list, in order; nothing for any other scope. */
export function* listFrom(document: Document, scope: BlockId): Generator<BlockId> {
  if (!leadsList(document, scope)) return;
  yield scope;
  yield* listUnder(document, scope);
}

/** The first structural block behind a paragraph's list; NO_BLOCK when nothing follows. */
function behindList(document: Document, paragraph: BlockId): BlockId {
  const { tree } = document.model;
  let last = paragraph;
  for (const provision of listUnder(document, paragraph)) last = provision;
  return tree.afterExtent(last);
}
