// Completion: what may come next where the cursor stands, best first.
// Invariants: in plain prose nothing is offered unless somebody asked; each answer's stretches lie on the cursor's line; no answer walks over the
// whole of a text. Library texts are read-only: nothing is offered there.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { configOf } from '../workspace/config-of.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { citationItems } from './parts/complete-citations.js';
import { annotationItems, fieldItems, keywordItems } from './parts/complete-markup.js';
import { nameItems, proseNames, sideItems } from './parts/complete-names.js';
import { numberItems } from './parts/complete-numbers.js';
import { targetItems } from './parts/complete-targets.js';
import { rowOf, valueItems, type ValueOf } from './parts/complete-values.js';
import { type CompletionItem, type Completions, mostItems } from './parts/completion-data.js';
import { contextAt, type CursorContext } from './parts/cursor-context.js';
import { type CursorLine, restOfName, type Token, tokenAt } from './parts/cursor-line.js';
import { owningClause } from './parts/owning-clause.js';
import { unitPrefixes } from './parts/unit-prefixes.js';

export interface CompletionOptions {
  /** False: a sign was typed that may begin something, and nobody asked. */
  readonly asked: boolean;
}

/**
 * Makes ahead, a little at a time, the indexes that clauses are found in: `stop` is asked after each block. True when they are made; an edit carries
 * what is made, so the first answer behind it does not wait for them.
 */
export function prepareCompletion({ model }: Document, stop: () => boolean): boolean {
  return unitPrefixes.every((keysOf) => model.prepareIndex(keysOf, stop));
}

/** Undefined where there is nothing to offer. */
export function completion(snapshot: Snapshot, document: Document, offset: number, { asked }: CompletionOptions): Completions | undefined {
  if (document.library) return undefined;
  const context = contextAt(document, offset);
  const found = context && answer(snapshot, document, context, asked);
  return found && found.items.length > 0 ? found : undefined;
}

function answer(snapshot: Snapshot, document: Document, context: CursorContext, asked: boolean): Completions | undefined {
  const { model } = document;
  const { line } = context;
  switch (context.kind) {
    case 'annotation-name':
      return offer(context.token, annotationItems(model, context.owner, configOf(snapshot, document).annotations, line, context.token));
    case 'annotation-value':
      return values(snapshot, document, { name: context.name }, line, context.value, context.owner.place === 'declaration' ? NO_BLOCK : context.owner.block);
    case 'field-value':
      return values(snapshot, document, { name: context.name, on: context.declaration.kind }, line, context.value, NO_BLOCK);
    case 'reference':
      return targetItems(snapshot, document, line, context.open, { near: nearOf(document, line) });
    case 'attribution':
      return attribution(snapshot, document, line, context.open);
    case 'signatory':
      return offer(context.token, nameItems(snapshot, document, ['party'], context.token.typed));
    case 'line-start':
      return asked ? lineStart(snapshot, document, context) : undefined;
    case 'prose':
      return citationItems(snapshot, document, line, asked) ?? (asked ? prose(snapshot, document, line) : undefined);
  }
}

/** The clause the cursor's line belongs to. */
function nearOf({ model }: Document, line: CursorLine): BlockId {
  return owningClause(model, model.tree.blockAt(Math.max(line.start, line.cursor - 1)));
}

function values(snapshot: Snapshot, document: Document, of: ValueOf, line: CursorLine, from: number, near: BlockId): Completions | undefined {
  const kind = rowOf(of)?.value;
  if (kind === 'targets' || kind === 'target') return targetItems(snapshot, document, line, from, { holder: of.name, near });
  const found = valueItems(snapshot, document, of, line, from);
  return found && offer(found.token, found.items);
}

/** The parties behind an opening bracket, and behind a comma in it; names as in prose once a word was typed and somebody asked. */
function attribution(snapshot: Snapshot, document: Document, line: CursorLine, open: number): Completions | undefined {
  const inside = line.before.slice(open);
  const comma = inside.lastIndexOf(',') + 1;
  const from = open + comma + inside.slice(comma).search(/\S|$/u);
  const token = tokenAt(line, from, restOfName);
  if (/\s/u.test(token.typed)) return undefined;
  const more = /^\s*[:,]/u.test(line.after.slice(token.replace.end - line.cursor)) ? '' : ': ';
  const given = inside.slice(0, comma).split(',').map((name) => name.trim().toLowerCase());
  const items = [...nameItems(snapshot, document, ['party'], token.typed), ...sideItems(snapshot, document, token.typed)]
    .filter(({ newText }) => !given.includes(newText.toLowerCase()))
    .map((item): CompletionItem => ({ ...item, newText: item.newText + more }));
  return offer(token, items);
}

/** The next numbers, then what else may begin a line there: fields right below a declaration, annotations, keywords, names. */
function lineStart(snapshot: Snapshot, document: Document, { line, token, owner, declaration }: Extract<CursorContext, { readonly kind: 'line-start' }>): Completions | undefined {
  const { model } = document;
  const fields = declaration ? fieldItems(model, declaration, line) : [];
  const numbers = owner.place === 'declaration' || owner.place === 'agreement' ? [] : numberItems(model, owner.block);
  const annotations = token.typed === '' ? annotationItems(model, owner, configOf(snapshot, document).annotations, line, token) : [];
  const inText = owner.place === 'clause' || owner.place === 'heading';
  const keywords = keywordItems(model, line).filter(({ label }) => token.typed !== '' || !inText || label === 'signature');
  const names = token.typed === '' ? [] : proseNames(snapshot, document, line.before).items;
  const begins = ({ newText }: CompletionItem): boolean => newText.toLowerCase().startsWith(token.typed.toLowerCase());
  return offer(token, [...numbers, ...fields, ...(inText ? [...annotations, ...keywords] : [...keywords, ...annotations]), ...names].filter(begins));
}

function prose(snapshot: Snapshot, document: Document, line: CursorLine): Completions | undefined {
  const { from, items } = proseNames(snapshot, document, line.before);
  return offer(tokenAt(line, from, restOfName), items);
}

function offer({ insert, replace }: Token, items: readonly CompletionItem[]): Completions {
  return { insert, replace, items: items.slice(0, mostItems), incomplete: items.length > mostItems };
}
