// For which part of a text a definition is made: "for the purposes of this Article", "in this Chapter".
// Invariant: where it is not said for certain the answer is `unknown`, and rules are silent. Reads what stands above (`above`) and, by asking, the
// words of what leads into the definition.

import { previousSibling } from '../../model/children.js';
import type { DocumentModel } from '../../model/types.js';
import { ask, childrenIn, holderOf, saidIn } from '../../resolve/asked.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import type { Defined } from './terms.js';

/** `unit`: the words for it, as `this Article`; `root`: what it holds for, with all that stands under it. */
export type TermScope = { readonly kind: 'all' } | { readonly kind: 'unknown' } | { readonly kind: 'part'; readonly root: BlockId; readonly unit: string };

const scoped = /\b(?:for (?:the )?purposes? of|(?:as )?used in|for use in)\s+(?:the (?:application|implementation) of\s+)?(?:(?:this|the present|these)\s+([A-Z][a-z]+|article|chapter|section|paragraph|part|annex|subparagraph|sub-paragraph|provision|title)|[^.;:]{0,60})|^\s*in this ([A-Z][a-z]+)\b/iu;
const whole = /^(?:agreement|treaty|convention|armistice|instrument|accord|memorandum|package|charter|statute|constitution|law)$/iu;

/** Paragraphs above a definition that are looked at for what leads into it. */
const mostAbove = 24;

export function scopeOf(document: Document, { block, whole: span }: Defined): TermScope {
  const { model } = document;
  const { tree } = model;
  const own = scoped.exec(tree.text.slice(tree.start(block), span.start));
  const first = own ? scopeIn(model, block, own) : undefined;
  if (first) return first;
  let passed = 0;
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) {
    ask(document, childrenIn(holderOf(tree, at)));
    for (let above = previousSibling(tree, at); above !== NO_BLOCK && passed < mostAbove; above = previousSibling(tree, above)) {
      passed += 1;
      const found = scopeAbove(document, above, block);
      if (found) return found;
    }
    const parent = tree.parent(at);
    if (parent === NO_BLOCK || headingOf(tree, parent)) break;
    const found = scopeAbove(document, parent, block);
    if (found) return found;
  }
  return passed >= mostAbove ? { kind: 'unknown' } : { kind: 'all' };
}

function scopeAbove(document: Document, above: BlockId, block: BlockId): TermScope | undefined {
  ask(document, saidIn(above));
  const { model } = document;
  const words = scoped.exec(model.tree.text.slice(model.tree.start(above), model.tree.end(above)));
  return words ? scopeIn(model, block, words) : undefined;
}

function scopeIn({ tree }: DocumentModel, block: BlockId, match: RegExpExecArray): TermScope {
  const word = match[1] ?? match[2];
  if (word === undefined) return { kind: 'unknown' };
  if (whole.test(word)) return { kind: 'all' };
  const unit = word.toLowerCase();
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) {
    const heading = headingOf(tree, at);
    if (heading?.unit === unit) return { kind: 'part', root: at, unit: `this ${word}` };
    if (unit === 'paragraph' && tree.kind(at) === 'provision' && (tree.parent(at) === NO_BLOCK || tree.kind(tree.parent(at)) === 'heading')) return { kind: 'part', root: at, unit: `this ${word}` };
  }
  return { kind: 'unknown' };
}
