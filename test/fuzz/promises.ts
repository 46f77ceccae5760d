// What an edited document promises about itself: `change` names every block that is not as it was, and an aspect that is the same
// object as before means that nothing of its kind changed. Held against the document it was edited from.
// Invariant: says nothing about documents that promise nothing (`change` undefined, aspects new).

import { type BlockId, type Document, headingOf, labelOf, NO_BLOCK, type SyntaxTree } from '../../server/src/core/index.js';
import { blocksOf, textOf } from './blocks.js';

/** `promises kept`, or a sentence for each promise that is broken. */
export function brokenPromises(before: Document, after: Document): readonly string[] {
  const broken = [...inChange(before, after), ...inAspects(before, after)];
  return broken.length === 0 ? ['promises kept'] : broken;
}

function* inChange(before: Document, after: Document): Generator<string> {
  if (after.change === undefined) return;
  const [old, tree] = [before.model.tree, after.model.tree];
  const [touched, removed] = [new Set(after.change.touched), new Set(after.change.removed)];
  const [oldBlocks, blocks] = [blocksOf(old), blocksOf(tree)];
  for (const block of blocks) {
    if (touched.has(block)) continue;
    if (!old.has(block)) yield `block ${describe(tree, block)} is new and not said to be`;
    else if (own(old, block) !== own(tree, block)) yield `block ${describe(tree, block)} differs and is not said to: ${own(old, block)} is now ${own(tree, block)}`;
  }
  for (const block of oldBlocks) if (!tree.has(block) !== removed.has(block)) yield `block ${describe(old, block)} is ${tree.has(block) ? 'there' : 'gone'} and said to be ${removed.has(block) ? 'gone' : 'there'}`;
  for (const block of removed) if (!old.has(block)) yield 'a block is said to be gone that never was';
  for (const block of touched) if (!tree.has(block)) yield 'a block is said to be changed that is not there';
  const kept = blocks.filter((block) => old.has(block));
  if (kept.some((block, i) => i > 0 && !old.isBefore(kept[i - 1] ?? NO_BLOCK, block))) yield 'blocks that both have stand in another order';
}

function* inAspects(before: Document, after: Document): Generator<string> {
  for (const aspect of ['structure', 'declarations', 'annotations'] as const) {
    if (before.aspects[aspect] === after.aspects[aspect] && facts[aspect](before) !== facts[aspect](after)) yield `the ${aspect} changed and are said to be the same`;
  }
}

const facts = {
  structure: ({ model: { tree } }: Document): string => JSON.stringify(blocksOf(tree).filter((block) => structural.has(tree.kind(block))).map((block) => {
    const [label, heading] = [labelOf(tree, block), headingOf(tree, block)];
    const words = (span: { readonly start: number; readonly end: number } | undefined) => span && tree.text.slice(span.start, span.end);
    return [block, tree.kind(block), tree.parent(block), tree.part(block), label?.value, label?.style, heading?.unit, heading?.value, words(heading?.title)];
  })),
  declarations: ({ model }: Document): string => JSON.stringify(model.declarations.map(({ kind, block, id, name, aliases, fields }) => [kind, block, id.text, name.text, aliases.map(({ text }) => text), fields.map((field) => [field.name, field.value])])),
  annotations: ({ model }: Document): string => JSON.stringify(model.allAnnotations.map(({ block, owner, name, value }) => [block, owner, name, value])),
} as const;

const structural: ReadonlySet<string> = new Set(['heading', 'provision', 'paragraph', 'table', 'note']);

function own(tree: SyntaxTree, block: BlockId): string {
  return JSON.stringify([tree.kind(block), textOf(tree, block), tree.marks(block), tree.parent(block), tree.part(block)]);
}

function describe(tree: SyntaxTree, block: BlockId): string {
  return `${tree.kind(block)} ${JSON.stringify(textOf(tree, block).slice(0, 60))}`;
}
