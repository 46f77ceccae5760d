// Pictures of a document, one line a fact, that are equal when two documents are: its tree, its model; and of a snapshot's index.
// Invariant: every question that tree and model answer is asked, of every block; a line names what it is about.

import { annotationOf, type BlockId, declarationOf, type Document, type DocumentModel, fieldOf, headingOf, NO_BLOCK, proseOf, type Snapshot } from '../../server/src/core/index.js';
import { blocksOf, placesOf } from './blocks.js';
import { canonical } from './canonical.js';

/** Annotations that reach everything below, the points, the chapeau's points, and nothing else: `inherited` knows no other difference. */
const oneOfEachReach = ['enforced-by', 'precedent', 'binds', 'note'] as const;

export function dumpTree({ model: { tree } }: Document): readonly string[] {
  const place = placesOf(tree);
  const blocks = blocksOf(tree);
  const lines = [`text ${JSON.stringify(tree.text.slice(0, tree.text.length))}`, `count ${tree.count} first ${place(tree.first)} last ${place(tree.last)} numbering ${tree.numbering} styles ${canonical(tree.numberStyles)}`];
  blocks.forEach((block, i) => {
    lines.push(`block ${i} ${tree.kind(block)} ${tree.start(block)}-${tree.end(block)} parent ${place(tree.parent(block))} part ${tree.part(block)} ordinal ${tree.ordinal(block)} marks ${tree.marks(block)} previous ${place(tree.previous(block))} after ${afterOf(tree, block, place)}`);
    const next = blocks[i + 1];
    if (next !== undefined && (!tree.isBefore(block, next) || tree.isBefore(next, block) || tree.isBefore(block, block))) lines.push(`block ${i} has no right order with the next`);
    for (const offset of [tree.start(block), tree.end(block) - 1, (tree.start(block) + tree.end(block)) >> 1]) if (tree.blockAt(offset) !== block) lines.push(`block ${i} is not found at ${offset}`);
  });
  for (const kind of ['declaration', 'field', 'annotation', 'heading'] as const) lines.push(`of kind ${kind} ${[...tree.ofKind(kind)].map(place).join(' ')}`);
  lines.push(`has ${blocks.every((block) => tree.has(block))} ${tree.has(NO_BLOCK)}`, `at the end ${place(tree.blockAt(tree.text.length))}`);
  for (const fault of tree.faults) lines.push(`fault ${canonical(fault, place)}`);
  return lines;
}

/** Only structural blocks have an extent. */
function afterOf(tree: DocumentModel['tree'], block: BlockId, place: (block: BlockId) => number): string {
  const kind = tree.kind(block);
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table' || kind === 'note' ? String(place(tree.afterExtent(block))) : '';
}

export function dumpModel({ model, uri, library }: Document): readonly string[] {
  const { tree } = model;
  const place = placesOf(tree);
  const plain = (value: unknown): string => canonical(value, place);
  const lines = [`document ${uri} ${library}`, `agreement ${plain(model.agreement)}`];
  const names = new Set<string>(['all', 'nobody', '', ...model.nameUses.map(({ name }) => name)]);
  const list = (what: string, values: readonly unknown[]): void => values.forEach((value, i) => lines.push(`${what} ${i} ${plain(value)}`));
  list('declaration', model.declarations);
  for (const kind of ['parties', 'bodies', 'zones', 'terms', 'signatures'] as const) lines.push(`${kind} ${model[kind].map(({ block }) => place(block)).join(' ')}`);
  list('annotation', model.allAnnotations);
  list('name use', model.nameUses);
  for (const { id, aliases } of model.declarations) for (const name of [id, ...aliases]) names.add(name.text);
  for (const name of names) lines.push(`name ${name}: ${plain(model.declared(name))} parties ${model.partiesNamed(name).map(({ block }) => place(block)).join(' ')}`);
  for (const { value } of model.allAnnotations.filter(({ name }) => name === 'id')) lines.push(`label ${value}: ${plain(model.labelled(value) === undefined ? undefined : { block: model.labelled(value) })}`);
  for (const block of [NO_BLOCK, ...blocksOf(tree)]) lines.push(`block ${place(block)} ${ofBlock(model, block, place)}`);
  return lines;
}

/** All that a model says about one block. */
function ofBlock(model: DocumentModel, block: BlockId, place: (block: BlockId) => number): string {
  const { tree } = model;
  const plain = (value: unknown): string => canonical(value, place);
  const shared = {
    children: model.children(block).map(place), annotations: model.annotations(block),
    inherited: oneOfEachReach.map((name) => { const found = model.inherited(block, name); return found && place(found.block); }),
    named: oneOfEachReach.map((name) => model.annotationsNamed(block, name).map((each) => place(each.block))),
    extent: model.extent(block), clause: model.isClause(block),
  };
  if (block === NO_BLOCK) return plain(shared);
  return plain({
    ...shared,
    label: model.label(block), option: model.option(block), chapeau: model.chapeau(block), duty: model.duty(block), words: model.textOf(block), citation: model.citation(block), inline: model.inline(block),
    mentions: model.mentions(block).map(({ span, declared }) => ({ span, id: declared.id, block: declared.block })),
    heading: headingOf(tree, block), declared: declarationOf(tree, block), field: fieldOf(tree, block), annotation: annotationOf(tree, block), prose: proseOf(tree, block),
  });
}

/** Who goes by which of the names, and who cites them; the order of the documents. */
export function dumpIndex(snapshot: Snapshot, names: Iterable<string>): readonly string[] {
  const uris = (documents: readonly Document[]): string => documents.map(({ uri }) => uri).join(' ');
  return [
    `documents ${uris(snapshot.ordered)} loading ${snapshot.loading} config ${canonical(snapshot.config)}`, `by address ${[...snapshot.documents.keys()].sort().join(' ')}`,
    ...[...names].map((name) => `agreements ${name}: ${uris(snapshot.agreements(name))} cited by ${uris(snapshot.citing(name))}`),
  ];
}
