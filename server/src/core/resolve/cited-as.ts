// The blocks of a file that may cite a place, by the keys under which a citation of it can be written.
// Invariant: every block that means the place is among them (`model/written.ts` is the other half, and says what each key stands for);
// most are no more than that: whoever asks resolves what stands in them.

import { withoutStar } from '../model/names.js';
import { sortedBlocks } from '../syntax/walk.js';
import { firstNotBefore } from '../model/block-index.js';
import { firstChild, previousSibling } from '../model/children.js';
import { cited, countKey, isHeadingWord, labelKey, nameUseKey, partsOfNumber, precedingKey, thisKey, unitKey, valueKey } from '../model/written.js';
import type { Declaration } from '../model/types.js';
import { headingOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { annexNameOf } from './annex-files.js';
import { blocksNaming } from './named-here.js';
import { outlineOf } from './outline.js';
import type { Place } from './types.js';

/** In document order, each once. `citing`: the place's own file, or another one of its family. */
export function blocksThatMayCite(snapshot: Snapshot, citing: Document, place: Place): readonly BlockId[] {
  const { document } = place;
  const block = place.kind === 'clause' ? place.block : NO_BLOCK;
  const declaration = place.kind === 'declaration' ? place.declaration : block === NO_BLOCK ? document.model.agreement : document.model.declarationAt(block);
  const found = new Set<BlockId>();
  const add: Add = (blocks) => {
    for (const each of blocks) found.add(each);
  };
  const own = citing.uri === document.uri;
  if (declaration) {
    // Whatever an agreement's file declares as an agreement is one place with it.
    const declared = declaration.kind === 'agreement' ? [document.model.agreement, ...document.model.declarations.filter(({ kind }) => kind === 'agreement')] : [declaration];
    for (const each of declared) for (const key of declarationKeys(document, each)) add(citing.model.citingBy(key));
    add(blocksNaming(snapshot, citing, document, declaration.block));
    return sortedBlocks(citing.model.tree, found);
  }
  for (const key of labelsOf(document, block)) add(citing.model.citingBy(key));
  const reach = own ? reachInto(citing, block) : (blocks: readonly BlockId[]): void => add(blocks);
  for (const key of clauseKeys(document, block)) reach(citing.model.citingBy(key), add);
  if (own) addNear(citing, block, add);
  return sortedBlocks(citing.model.tree, found);
}

type Add = (blocks: readonly BlockId[]) => void;

/**
 * Of blocks with a key, in order, those from which a path can lead to the clause. Into an annex no path leads but from that annex, and
 * from what names one.
 */
function reachInto(citing: Document, block: BlockId): (blocks: readonly BlockId[], add: Add) => void {
  const { model } = citing;
  const { tree } = model;
  const region = outlineOf(citing).regionOf(block);
  if (region === 'main') return (blocks, add) => add(blocks);
  const annexward = new Set(model.citingBy(cited.annex));
  const end = tree.afterExtent(region);
  return (blocks, add) => {
    add(blocks.slice(firstNotBefore(tree, blocks, region), firstNotBefore(tree, blocks, end)));
    if (annexward.size < blocks.length) add([...annexward].filter((each) => isAmong(tree, blocks, each)));
    else add(blocks.filter((each) => annexward.has(each)));
  };
}

function isAmong(tree: SyntaxTree, blocks: readonly BlockId[], block: BlockId): boolean {
  return blocks[firstNotBefore(tree, blocks, block)] === block;
}

/** Names, labels, and for an agreement what means the whole of it. */
function declarationKeys(document: Document, declaration: Declaration): readonly string[] {
  const names = [declaration.id.text, ...declaration.aliases.flatMap(({ text }) => [text, withoutStar(text)])];
  if (declaration.kind === 'party') names.push('all', ...(declaration.side ? [declaration.side.text] : []));
  const keys = [...names.map(nameUseKey), ...labelsOf(document, declaration.block)];
  if (declaration.kind !== 'agreement') return keys;
  keys.push(cited.whole, cited.own, ...labelsOf(document, NO_BLOCK));
  const annex = annexNameOf(document);
  if (annex) keys.push(unitKey(annex.unit), valueKey(annex.value));
  return keys;
}

function labelsOf(document: Document, block: BlockId): readonly string[] {
  return document.model.annotationsNamed(block, 'id').flatMap(({ names: [name] }) => (name ? [labelKey(name.text)] : []));
}

/** Ways to write a clause from anywhere. */
function clauseKeys(document: Document, block: BlockId): ReadonlySet<string> {
  const { model } = document;
  const { tree } = model;
  const keys = new Set<string>([cited.range]);
  const heading = headingOf(tree, block);
  const value = heading?.value ?? model.label(block)?.value ?? '';
  if (value !== '') for (const part of partsOfNumber(value)) keys.add(valueKey(part));
  if (heading?.unit) keys.add(unitKey(heading.unit));
  if (tree.part(block) === 'preamble') keys.add(unitKey('preamble'));
  if (tree.part(block) === 'closing') keys.add(unitKey('testimonium'));
  const ordinal = tree.ordinal(block);
  // A provision's own text is its first paragraph when others follow it, so they are counted from it too.
  if (ordinal > 0) for (const n of [ordinal, ordinal + 1]) keys.add(countKey(n));
  if (tree.kind(block) === 'provision') for (const n of [1, ...placesAmongProvisions(document, block)]) keys.add(countKey(n));
  return keys;
}

/** The how manieth labelled provision it is: of its parent, of those in the same part of the text, of its list under a paragraph. */
function placesAmongProvisions(document: Document, block: BlockId): readonly number[] {
  const { model } = document;
  const { tree } = model;
  let all = 1;
  let inPart = 1;
  let inList = 1;
  let list = true;
  for (let at = previousSibling(tree, block); at !== NO_BLOCK; at = previousSibling(tree, at)) {
    if (tree.kind(at) !== 'provision') list = false;
    if (model.label(at) === undefined) continue;
    all += 1;
    if (tree.part(at) === tree.part(block)) inPart += 1;
    if (list) inList += 1;
  }
  return [all, inPart, inList];
}

/** Ways to write a clause that depend on where the citation stands: `this Article`, `the preceding paragraph`, `the last paragraph`. */
function addNear(citing: Document, block: BlockId, add: Add): void {
  const { model } = citing;
  const { tree } = model;
  const within = (key: string, holder: BlockId): void => {
    const blocks = model.citingBy(key);
    const from = firstNotBefore(tree, blocks, holder);
    add(blocks.slice(from, firstNotBefore(tree, blocks, tree.afterExtent(holder))));
  };
  const behind = (key: string): void => {
    const blocks = model.citingBy(key);
    add(blocks.slice(firstNotBefore(tree, blocks, block)));
  };
  const unit = headingOf(tree, block)?.unit;
  within(cited.self, block);
  if (unit && isHeadingWord(unit)) {
    within(thisKey(unit), block);
    behind(precedingKey(unit));
  }
  if (tree.kind(block) === 'heading') {
    if (model.citingBy(cited.thisLevel).includes(block)) add([block]);
  } else {
    within(cited.thisLevel, block);
    behind(cited.precedingLevel);
  }
  const parent = tree.parent(block);
  if (parent !== NO_BLOCK) within(cited.last, parent);
  if (firstChild(tree, block) !== NO_BLOCK) within(cited.last, block);
}
