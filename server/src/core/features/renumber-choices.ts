// Which renumberings a drafter may ask for at a place, and what each is for `renumber`.
// Invariant: looks at the clause and its neighbours only, so that it may be asked wherever the cursor stands; whether a renumbering can
// be made in the end is what `renumber` says.

import { citationOf } from '../resolve/asked.js';
import { clauseSelection } from '../resolve/places.js';
import { headingOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { isWithin } from '../syntax/walk.js';
import { touches } from '../text/span.js';
import type { Document } from '../workspace/types.js';
import { numberOf } from './parts/numbered-list.js';
import type { Renumbering } from './parts/renumber-plan.js';
import type { Location } from './types.js';

export type RenumberAction =
  | 'insert-before' | 'insert-after' | 'insert-bis' | 'delete' | 'up' | 'down' | 'promote' | 'demote' | 'bis' | 'article' | 'document' | 'move-to' | 'relabel';

export interface RenumberChoice {
  readonly action: RenumberAction;
  /** The citation of the clause it is about. */
  readonly clause: string;
}

/** The innermost clause with a number that holds the offset; undefined outside of such. */
function numberedAt(document: Document, offset: number): BlockId | undefined {
  const { tree } = document.model;
  for (let block = tree.blockAt(offset); block !== NO_BLOCK; block = tree.parent(block)) if (numberOf(document, block)) return block;
  return undefined;
}

/** True when the offset touches the clause's own number or the heading's line. */
export function isOnNumber(document: Document, offset: number): boolean {
  const block = numberedAt(document, offset);
  return block !== undefined && touches(clauseSelection(document.model, block), offset);
}

/** In the order in which they are shown; empty outside of numbered clauses. `move-to` and `relabel` need more than a place and are left out. */
export function renumberChoices(document: Document, offset: number): readonly RenumberChoice[] {
  const block = document.library ? undefined : numberedAt(document, offset);
  if (block === undefined) return [];
  const { model } = document;
  const { tree } = model;
  const parent = tree.parent(block);
  const siblings = model.children(parent);
  const at = siblings.indexOf(block);
  const isLike = (other: BlockId | undefined): boolean => other !== undefined && tree.kind(other) === tree.kind(block) && numberOf(document, other) !== undefined;
  const before = isLike(siblings[at - 1]);
  const isHeading = tree.kind(block) === 'heading';
  const numerals = numberOf(document, block)?.form.numerals;
  const takesBis = numerals === 'arabic' || (isHeading && numerals === 'roman');
  const clause = citationOf(document, block);
  const choices: RenumberChoice[] = [{ action: 'insert-before', clause }, { action: 'insert-after', clause }];
  if (takesBis) choices.push({ action: 'insert-bis', clause });
  choices.push({ action: 'delete', clause });
  if (before) choices.push({ action: 'up', clause });
  if (isLike(siblings[at + 1])) choices.push({ action: 'down', clause });
  if (parent !== NO_BLOCK && isLike(parent)) choices.push({ action: 'promote', clause });
  if (before && !isHeading) choices.push({ action: 'demote', clause });
  if (takesBis && before) choices.push({ action: 'bis', clause });
  const article = articleOf(document, block);
  if (article !== undefined) choices.push({ action: 'article', clause: citationOf(document, article) });
  choices.push({ action: 'document', clause });
  return choices;
}

/** `to`: an offset in the heading a clause goes to; `label`: the new number. Undefined where what is needed is missing. */
export function renumberingFor(document: Document, offset: number, action: RenumberAction, { to, label }: { readonly to?: number; readonly label?: string } = {}): Renumbering | undefined {
  if (action === 'document') return { kind: 'renumber', scope: NO_BLOCK };
  const block = numberedAt(document, offset);
  if (block === undefined) return undefined;
  switch (action) {
    case 'insert-before':
      return { kind: 'insert', block, where: 'before' };
    case 'insert-after':
      return { kind: 'insert', block, where: 'after' };
    case 'insert-bis':
      return { kind: 'insert', block, where: 'after-bis' };
    case 'delete':
    case 'promote':
    case 'demote':
    case 'bis':
      return { kind: action, block };
    case 'up':
    case 'down':
      return { kind: 'move', block, direction: action };
    case 'article': {
      const scope = articleOf(document, block);
      return scope === undefined ? undefined : { kind: 'renumber', scope };
    }
    case 'move-to':
      return to === undefined ? undefined : { kind: 'move-to', block, to: document.model.tree.blockAt(to) };
    case 'relabel':
      return label === undefined ? undefined : { kind: 'relabel', block, label };
  }
}

/** The nearest heading that holds the block, itself included: what "renumber the article" is about. */
function articleOf({ model: { tree } }: Document, block: BlockId): BlockId | undefined {
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) if (tree.kind(at) === 'heading') return at;
  return undefined;
}

export interface MoveTarget extends Location {
  readonly citation: string;
  readonly title: string;
}

/** The headings to whose end the clause at the offset may go, in order. */
export function moveTargets(document: Document, offset: number): readonly MoveTarget[] {
  const block = document.library ? undefined : numberedAt(document, offset);
  if (block === undefined) return [];
  const { model } = document;
  const { tree } = model;
  const parent = tree.parent(block);
  const isHeading = tree.kind(block) === 'heading';
  const unit = parent === NO_BLOCK ? undefined : headingOf(tree, parent)?.unit;
  if (isHeading && unit === undefined) return [];
  const found: MoveTarget[] = [];
  for (const heading of tree.ofKind('heading')) {
    const line = headingOf(tree, heading);
    if (heading === parent || isWithin(tree, heading, block) || (isHeading ? line?.unit !== unit : line?.unit !== 'article' && !model.children(heading).some((each) => tree.kind(each) === 'provision'))) continue;
    const title = line?.title ? tree.text.slice(line.title.start, line.title.end).trim() : '';
    found.push({ uri: document.uri, span: clauseSelection(model, heading), citation: citationOf(document, heading), title });
  }
  return found;
}
