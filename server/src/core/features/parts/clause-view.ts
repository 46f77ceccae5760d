// A clause as a reader wants it beside another: where it stands, how it is cited, and its words with those of its points.
// Invariant: texts hold no line ends and no labels; a label stands as the drafter wrote it.

import type { DocumentModel } from '../../model/types.js';
import { placeOfRef, selectionOf, spanOf } from '../../resolve/places.js';
import { headingOf, isDerivedTitle } from '../../syntax/details.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { ClauseRef } from '../../workspace/types.js';
import type { Location } from '../types.js';

export interface ClauseLine {
  /** 0 for the clause's own words, 1 for its points, and so on. */
  readonly depth: number;
  /** Label as written; '' for the clause's own words and for unnumbered paragraphs. */
  readonly label: string;
  readonly text: string;
}

/** What is needed to name a clause and to open it. */
export interface ClauseLink {
  readonly location: Location;
  /** Its number or first words, to put the cursor on. */
  readonly selection: Span;
  readonly agreement: { readonly id: string; readonly name: string };
  /** Canonical citation; a declaration's id; '' for the agreement itself. */
  readonly citation: string;
}

export interface ClauseView extends ClauseLink {
  readonly heading: boolean;
  /** Headings above, outermost first, as `Article II. Title`; a heading's own words come last. */
  readonly trail: readonly string[];
  /** The clause with everything under it; for a heading, what stands directly under it, each cut to its first words. */
  readonly lines: readonly ClauseLine[];
}

const contentsWords = 90;

/** Of a clause, a declaration's block, or (NO_BLOCK) the agreement. */
export function clauseLink({ document, block }: ClauseRef): ClauseLink {
  const { model } = document;
  const { id, name } = model.agreement;
  const place = placeOfRef({ document, block });
  return {
    location: { uri: document.uri, span: spanOf(place) },
    selection: selectionOf(place),
    agreement: { id: id.text, name: name.text },
    citation: block === NO_BLOCK ? '' : place.kind === 'declaration' ? place.declaration.id.text : model.citation(block),
  };
}

export function clauseView(clause: ClauseRef): ClauseView {
  const { model } = clause.document;
  const { block } = clause;
  const link = clauseLink(clause);
  const declaration = block === NO_BLOCK ? undefined : model.declarations.find((each) => each.block === block);
  if (declaration !== undefined) {
    const fields = declaration.fields.map(({ name, value }) => ({ depth: 1, label: `${name}:`, text: value }));
    return { ...link, heading: false, trail: [], lines: [{ depth: 0, label: '', text: declaration.name.text }, ...fields] };
  }
  const heading = block === NO_BLOCK || model.tree.kind(block) === 'heading';
  return { ...link, heading, trail: trailOf(model, block), lines: heading ? contentsOf(model, block) : wholeText(model, block) };
}

/** `Article II. Concrete Arrangements` as one line; the label and text of a heading made by `@heading`. */
export function headingText(model: DocumentModel, block: BlockId): string {
  const { tree } = model;
  const { text } = tree;
  const read = headingOf(tree, block);
  const words = (at: Span | undefined) => (at === undefined ? '' : text.slice(at.start, at.end).replace(/\s+/gu, ' ').trim());
  const { keyword, number } = read ?? {};
  // `제1조` and `第一条` stand around the number, and take a blank before the title.
  if (keyword !== undefined && number !== undefined && number.start < keyword.end) {
    const before = /[제第]\s*$/u.exec(text.slice(tree.start(block), number.start))?.[0].length ?? 0;
    return [words({ start: number.start - before, end: Math.max(keyword.end, number.end) }), words(read?.title)].filter((part) => part !== '').join(' ');
  }
  const label = [words(keyword), words(number)].filter((part) => part !== '').join(' ').replace(/\.$/, '');
  return [label, words(read?.title)].filter((part) => part !== '').join('. ');
}

/** Number and title of a heading, label and text of a provision: what a list shows as its name. Never empty. */
export function clauseName(model: DocumentModel, block: BlockId, letters: number): string {
  return ownName(model, block, letters) || model.citation(block);
}

/** The same from what is written in the block; '' when that is nothing. */
export function ownName(model: DocumentModel, block: BlockId, letters: number): string {
  if (model.tree.kind(block) === 'heading') return headingText(model, block);
  const words = firstWords(model.textOf(block), letters);
  const label = labelText(model, block);
  return label === '' || words === '' ? label + words : `${label} ${words}`;
}

/** The text when it is short enough, else its beginning up to a word's end, with `…`. */
export function firstWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const head = text.slice(0, letters);
  let space = head.length - 1;
  while (space >= 0 && !/\s/u.test(head.charAt(space))) space -= 1;
  return `${(space > letters / 2 ? head.slice(0, space) : head).replace(/\p{Surrogate}$/u, '').replace(/[\s,;:.]+$/u, '')}…`;
}

export function labelText(model: DocumentModel, block: BlockId): string {
  const label = model.label(block);
  return label === undefined ? '' : model.tree.text.slice(label.span.start, label.span.end);
}

/** The words of the nearest heading above a block, '' when it stands under none. */
export function nearestHeading(model: DocumentModel, block: BlockId): string {
  return trailOf(model, model.tree.parent(block)).at(-1) ?? '';
}

function trailOf(model: DocumentModel, block: BlockId): string[] {
  const trail: string[] = [];
  for (let at = block; at !== NO_BLOCK; at = model.tree.parent(at)) {
    if (model.tree.kind(at) === 'heading') trail.unshift(headingText(model, at));
  }
  return trail;
}

/** A clause or heading with everything under it, its own label left out; headings by their words. */
export function wholeText(model: DocumentModel, block: BlockId): ClauseLine[] {
  const lines: ClauseLine[] = [];
  const visit = (at: BlockId, depth: number) => {
    const heading = model.tree.kind(at) === 'heading';
    const text = heading ? headingText(model, at) : isDerivedTitle(model.tree, at) ? '' : model.textOf(at);
    const label = depth === 0 || heading ? '' : labelText(model, at);
    if (text !== '' || label !== '') lines.push({ depth, label, text });
    for (const child of model.children(at)) visit(child, depth + 1);
  };
  visit(block, 0);
  return lines;
}

function contentsOf(model: DocumentModel, block: BlockId): ClauseLine[] {
  return model.children(block).map((child) => {
    const heading = model.tree.kind(child) === 'heading';
    return { depth: 1, label: heading ? '' : labelText(model, child), text: firstWords(heading ? headingText(model, child) : model.textOf(child), contentsWords) };
  });
}
