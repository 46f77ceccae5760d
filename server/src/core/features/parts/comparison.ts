// A clause beside its counterpart: the same, changed in places, or written afresh.
// Invariant: `before` is the precedent's wording, `after` the draft's; labels of the two clauses themselves are not compared,
// labels of their points are.

import type { DocumentModel } from '../../model/types.js';
import type { BlockId, QuantityInline } from '../../syntax/types.js';
import type { ClauseRef } from '../../workspace/types.js';
import { clauseView } from './clause-view.js';
import type { ClauseView } from './clause-view.js';
import { diffWords } from './word-diff.js';
import type { DiffPiece } from './word-diff.js';

export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly pieces: readonly DiffPiece[] }
  /** A heading beside a clause: there are no words to compare. */
  | { readonly kind: 'apart' }
  /** Too little in common for a word by word picture; the figures that differ are what a reader asks for first. */
  | { readonly kind: 'reworded'; readonly leftOut: readonly string[]; readonly added: readonly string[] };

/** Less of the words kept than this, of both texts and of the shorter one, and the clause counts as written afresh. */
const leastKept = 0.2;
const leastKeptOfShorter = 0.3;

/** A draft's clause beside the precedent clauses it follows, these read one after the other. */
export function compareClauses(draft: ClauseRef, precedents: readonly ClauseRef[]): Comparison {
  const own = clauseView(draft);
  const views = precedents.map(clauseView);
  if (views.some(({ heading }) => heading !== own.heading)) return { kind: 'apart' };
  const { pieces, kept, keptOfShorter } = diffWords(views.map(plainText).join('\n'), plainText(own));
  if (kept >= leastKept || keptOfShorter >= leastKeptOfShorter) {
    const same = pieces.every(({ kind }) => kind === 'same');
    return same ? { kind: 'same' } : { kind: 'changed', pieces };
  }
  const before = new Map(precedents.flatMap((clause) => [...figuresOf(clause)]));
  const after = figuresOf(draft);
  const missingIn = (other: ReadonlyMap<string, string>) => ([key]: [string, string]) => !other.has(key);
  return {
    kind: 'reworded',
    leftOut: [...before].filter(missingIn(after)).map(([, text]) => text),
    added: [...after].filter(missingIn(before)).map(([, text]) => text),
  };
}

/** The clause as one text, a line for each of its points; a heading's title alone. */
export function plainText(view: ClauseView): string {
  if (view.heading) return titleOf(view.trail.at(-1) ?? '');
  return view.lines.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join('\n');
}

function titleOf(heading: string): string {
  return heading.replace(/^[^.]*\. (?=\S)/u, '');
}

/** Quantities of a clause and of what is nested under it, by value; the text as first written. */
function figuresOf({ document: { model }, block }: ClauseRef): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (at: BlockId) => {
    for (const quantity of quantitiesOf(model, at)) {
      const key = JSON.stringify(quantity.quantity);
      if (!found.has(key)) found.set(key, model.tree.text.slice(quantity.span.start, quantity.span.end).replace(/\s+/gu, ' '));
    }
    if (model.tree.kind(at) !== 'heading') for (const child of model.children(at)) visit(child);
  };
  visit(block);
  return found;
}

function quantitiesOf(model: DocumentModel, block: BlockId): QuantityInline[] {
  return model.inline(block).filter((inline): inline is QuantityInline => inline.kind === 'quantity');
}
