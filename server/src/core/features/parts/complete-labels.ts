// The stable names (`@id`) of a text, as targets: `#label`.
// Invariant: in document order, from an index that is kept through edits.

import { annotationOf } from '../../syntax/details.js';
import type { BlockId, SyntaxTree } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { firstWords, headingText } from './clause-view.js';
import { type CompletionItem, mostItems } from './completion-data.js';

/** The first letter of each label, and '' for all. */
function labelKeys(tree: SyntaxTree, block: BlockId): readonly string[] {
  if (tree.kind(block) !== 'annotation') return [];
  const line = annotationOf(tree, block);
  if (!line || tree.text.slice(line.name.start, line.name.end) !== 'id') return [];
  const label = tree.text.slice(line.value.start, line.value.start + 1).toLowerCase();
  return label === '' ? [] : ['', label];
}

/** `typed`: with or without its `#`. */
export function labelItems(document: Document, typed: string): readonly CompletionItem[] {
  const { model, uri } = document;
  const wanted = typed.replace(/^#/u, '').toLowerCase();
  const items: CompletionItem[] = [];
  for (const annotation of model.indexBy(labelKeys).blocks(wanted.charAt(0))) {
    const read = model.annotationAt(annotation);
    const label = read?.names[0]?.text;
    if (read === undefined || label === undefined || !label.toLowerCase().startsWith(wanted)) continue;
    const { owner } = read;
    const heading = owner !== NO_BLOCK && model.tree.kind(owner) === 'heading';
    const detail = owner === NO_BLOCK ? '' : heading ? headingText(model, owner) : `${model.citation(owner)} ${firstWords(model.textOf(owner), 60)}`;
    items.push({ kind: 'label', label: `#${label}`, detail, newText: `#${label}`, ...(owner === NO_BLOCK ? {} : { about: { kind: 'clause', uri, block: owner, citation: model.citation(owner) } }) });
    if (items.length > mostItems) break;
  }
  return items;
}
