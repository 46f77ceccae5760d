// What of a text is as it was before an edit, so that what was worked out from it may be kept.
// Invariant: a doubt means "changed": an aspect that stays reads the same in both texts, block by block; texts of clauses and
// all offsets may differ.

import { derivedTitleBlock, headingOf, isDerivedTitle, labelOf, optionOf } from '../syntax/details.js';
import type { Span } from '../text/span.js';
import { type BlockId, NO_BLOCK, type SyntaxTree, type TreeChange } from '../syntax/types.js';
import { ownerOfAnnotation } from './annotation-blocks.js';
import type { BlockKey } from './block-index.js';
import { type BlockKeys, sameKeys } from './block-keys.js';
import type { ChangedBlocks } from './changed-blocks.js';
import { componentKeys } from './components.js';
import { isStructural } from '../syntax/walk.js';

/** One version of a text. */
export interface Version {
  readonly tree: SyntaxTree;
  /** How its paragraphs are numbered, the agreement's field heeded. */
  readonly numbering: 'continuous' | 'per-article';
  readonly keys: BlockKeys;
}

/** Which aspects of the text after the edit are those of the text before it; see `Aspects` of the workspace. */
export interface Kept {
  readonly structure: boolean;
  readonly declarations: boolean;
  readonly annotations: boolean;
  /** Which usual clauses of an agreement it holds (`components.ts`), and in which blocks. */
  readonly components: boolean;
}

/** `changed`: as `changedBlocks` says of the change. */
export function aspectsAfter(before: Version, after: Version, change: TreeChange, changed: ChangedBlocks): Kept {
  return {
    structure: before.numbering === after.numbering && structureStays(before.tree, after.tree, changed),
    declarations: before.numbering === after.numbering && declarationsStay(before.tree, after.tree, change),
    annotations: !touches(before.tree, after.tree, change, (tree, block) => tree.kind(block) === 'annotation'),
    components: componentsStay(before, after, changed),
  };
}

/** No block of the change was, or is now, one that holds a usual clause, unless it holds the same. */
function componentsStay(before: Version, after: Version, changed: ChangedBlocks): boolean {
  const said = ({ tree, keys }: Version, block: BlockId): readonly BlockKey[] => (tree.has(block) ? keys.of(componentKeys, block, () => componentKeys(tree, block)) : []);
  const differs = (block: BlockId): boolean => !sameKeys(said(before, block), said(after, block));
  return !changed.new.some(differs) && !changed.old.some((block) => !after.tree.has(block) && differs(block));
}

/** No declaration, no field of one and no annotation under one is new, changed or gone. */
export function declarationsStay(before: SyntaxTree, after: SyntaxTree, change: TreeChange): boolean {
  return before.numbering === after.numbering && !touches(before, after, change, isOfDeclaration);
}

function isOfDeclaration(tree: SyntaxTree, block: BlockId): boolean {
  const kind = tree.kind(block);
  if (kind === 'declaration' || kind === 'field') return true;
  const owner = kind === 'annotation' ? ownerOfAnnotation(tree, block) : NO_BLOCK;
  return owner !== NO_BLOCK && tree.kind(owner) === 'declaration';
}

function touches(before: SyntaxTree, after: SyntaxTree, change: TreeChange, is: (tree: SyntaxTree, block: BlockId) => boolean): boolean {
  return (
    change.removed.some((block) => is(before, block)) ||
    change.touched.some((block) => is(after, block) || (before.has(block) && is(before, block)))
  );
}

function structureStays(before: SyntaxTree, after: SyntaxTree, changed: ChangedBlocks): boolean {
  if (before.numbering !== after.numbering || !sameStyles(before, after)) return false;
  const gone = changed.old.some((block) => !after.has(block) && isStructural(before.kind(block)));
  return !gone && changed.new.every((block) => (before.has(block) ? sameUnit(before, after, block) : !isStructural(after.kind(block))));
}

export function sameStyles({ numberStyles: a }: Pick<SyntaxTree, 'numberStyles'>, { numberStyles: b }: Pick<SyntaxTree, 'numberStyles'>): boolean {
  return a.dashed === b.dashed && a.dotted === b.dotted && a.romanArticles === b.romanArticles && a.arabicArticles === b.arabicArticles;
}

function sameUnit(before: SyntaxTree, after: SyntaxTree, block: BlockId): boolean {
  if (after.kind(block) !== before.kind(block)) return false;
  return !isStructural(after.kind(block)) || unitChange(before, after, block) === 'none';
}

/**
 * What an edit did to a structural block that both trees have, the most that applies: `place`: what it is or where it stands; `number`: its
 * number; `words`: what else its heading or label says; `none`: at most its prose.
 */
export type UnitChange = 'none' | 'words' | 'number' | 'place';

export function unitChange(before: SyntaxTree, after: SyntaxTree, block: BlockId): UnitChange {
  if (
    before.kind(block) !== after.kind(block) || before.parent(block) !== after.parent(block) || before.part(block) !== after.part(block) ||
    before.marks(block) !== after.marks(block) || before.ordinal(block) !== after.ordinal(block)
  ) return 'place';
  if (unitOf(before, block) === unitOf(after, block)) return 'none';
  const [a, b] = [factsOf(before, block), factsOf(after, block)];
  return a.place !== b.place ? 'place' : a.number !== b.number ? 'number' : 'words';
}

function factsOf(tree: SyntaxTree, block: BlockId): { readonly place: string; readonly number: string | undefined } {
  const heading = headingOf(tree, block);
  if (heading) return { place: `${heading.unit ?? ''} ${heading.derived}`, number: heading.value };
  const label = labelOf(tree, block);
  const option = optionOf(tree, block);
  const written = option ? tree.text.slice(option.value.start, option.value.end) : '';
  return { place: `${label?.kind === 'dash' || label === undefined} ${isDerivedTitle(tree, block)} ${written}`, number: label && `${label.kind} ${label.style} ${label.value}` };
}

/** Everything a heading, label or option line says, as one text without offsets. */
function unitOf(tree: SyntaxTree, block: BlockId): string {
  const written = (span: Span | undefined): string => (span ? tree.text.slice(span.start, span.end) : '');
  const heading = headingOf(tree, block);
  if (heading) return JSON.stringify([heading.unit, heading.value, heading.derived, tree.text.slice(tree.start(block), tree.end(block)).trim(), heading.derived ? written(heading.title) : '', derivedTitleBlock(tree, block)]);
  const label = labelOf(tree, block);
  const option = optionOf(tree, block);
  return JSON.stringify([label?.value, label?.kind, label?.style, written(label?.span), written(option?.value), written(option?.name), isDerivedTitle(tree, block) ? tree.text.slice(tree.start(block), tree.end(block)) : '']);
}
