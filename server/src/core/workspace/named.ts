// Where a document names agreements in so many words: in braces, annotations and fields.
// Invariant: made of the document alone, in one pass over its braces; no block's prose is parsed. A few more names than there are
// agreements do no harm (`{annex}` may be one), a missing one would.

import { readAnnotation, targetsIn } from '../model/annotation-values.js';
import type { BlockIndex } from '../model/block-index.js';
import { nameKey } from '../model/fold.js';
import { splitList } from '../model/lists.js';
import { narrow } from '../syntax/numbers.js';
import { fieldOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type SyntaxTree, type Target } from '../syntax/types.js';
import { ownString } from '../text/own.js';
import { derived, seed } from './memo.js';
import type { Document } from './types.js';

/** The blocks that name an agreement, by the key of the name (`nameKey`); in order of position for each of braces, annotations and fields. */
export function namedAgreements(document: Document): NamedAgreements {
  if (document.unread) return derived(document, namedInDigest);
  return derived(document, document.change ? keptNamed : findNamed);
}

/** The same of a document that was not edited, as a table that may be kept elsewhere. */
export function namedTable(document: Document): NamedTable {
  return derived(document, findNamed);
}

/** Says it of an unedited document without its text. */
export function seedNamed(document: Document, named: NamedTable): void {
  seed(document, findNamed, named);
}

export type NamedTable = ReadonlyMap<string, readonly BlockId[]>;
export type NamedAgreements = Pick<ReadonlyMap<string, readonly BlockId[]>, 'has' | 'get'>;

/** Of an edited text, from the model's index: only the blocks of the edit are read again. */
function keptNamed({ model }: Document): NamedAgreements {
  return asTable(model.indexBy(namesIn));
}

/** A function of its own: what it gives may hold no model. */
function asTable(index: BlockIndex): NamedAgreements {
  return { has: (key) => index.blocks(key).length > 0, get: (key) => index.blocks(key) };
}

/** As its digest says; for blocks, which are the document's own, it is read. */
function namedInDigest(document: Document): NamedAgreements {
  const named = namedAgreements(document.unread?.digest.document ?? document);
  return { has: (key) => named.has(key), get: (key) => namedTable(document).get(key) };
}

const targetFields: ReadonlySet<string> = new Set(['precedent', 'scope', 'established-by']);
const agreementFields: ReadonlySet<string> = new Set(['precedent', 'amends', 'supersedes', 'part-of', 'version-of']);

/** The keys of the agreements one block names, whatever stands around it. */
function namesIn(tree: SyntaxTree, block: BlockId): Iterable<string> {
  const kind = tree.kind(block);
  const names = new Set<string>();
  const text = kind === 'blank' ? '' : tree.text.slice(tree.start(block), tree.end(block));
  const add = (target: Target): void => {
    const { locator } = target;
    if (target.agreement) names.add(nameKey(target.agreement.name));
    else if ((locator.kind === 'path' || locator.kind === 'range') && locator.id !== undefined) names.add(nameKey(locator.id));
  };
  if (kind === 'annotation') readAnnotation(tree, block, NO_BLOCK)?.targets.forEach(add);
  if (kind === 'field') {
    const line = fieldOf(tree, block);
    const name = line ? tree.text.slice(line.name.start, line.name.end) : '';
    const value = line ? tree.text.slice(line.value.start, line.value.end) : '';
    if (targetFields.has(name)) targetsIn(value, 0).forEach(add);
    if (agreementFields.has(name)) for (const item of splitList(value, 0)) names.add(nameKey(item.text));
  }
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) for (const name of namesBehind(text, open, text.length)) names.add(nameKey(name));
  return names;
}

function findNamed({ model }: Document): NamedTable {
  const { tree, agreement } = model;
  const found = new Map<string, BlockId[]>();
  const keys = new Map<string, string>();
  const put = (name: string, block: BlockId): void => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = ownString(nameKey(name))));
    const blocks = found.get(key);
    if (!blocks) found.set(key, [block]);
    else if (blocks[blocks.length - 1] !== block) blocks.push(block);
  };
  const add = (target: Target, block: BlockId): void => {
    if (target.agreement) put(target.agreement.name, block);
    else if (target.locator.kind === 'path' && target.locator.id !== undefined) put(target.locator.id, block);
    else if (target.locator.kind === 'range' && target.locator.id !== undefined) put(target.locator.id, block);
  };
  for (const name of [...agreement.precedents, ...agreement.amends, ...agreement.supersedes, agreement.partOf, agreement.versionOf]) {
    if (name) put(name.text, tree.blockAt(name.span.start));
  }
  for (const { block, targets } of model.allAnnotations) for (const target of targets) add(target, block);
  for (const declared of model.declarations) {
    for (const { name, value, valueSpan, block } of declared.fields) {
      if (name === 'precedent' || name === 'scope' || name === 'established-by') for (const target of targetsIn(value, valueSpan.start)) add(target, block);
      if (agreementFields.has(name)) for (const item of splitList(value, valueSpan.start)) put(item.text, block);
    }
  }
  const text = tree.text.slice(0, tree.text.length);
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const block = tree.blockAt(open);
    for (const name of namesBehind(text, open, tree.end(block))) put(name, block);
  }
  return found;
}

/** False when nothing behind the brace at `open` can be an agreement's name. */
export function mayNameAgreement(text: string, open: number): boolean {
  return namesBehind(text, open, text.length).next().done !== true;
}

/** The names that may be agreements' behind the brace at `open`, up to its partner in front of `end`. */
function* namesBehind(text: string, open: number, end: number): Generator<string> {
  const close = text.slice(open, Math.min(end, open + longest)).indexOf('}');
  if (close < 0) return;
  const inside = text.slice(open + 1, open + close).split('|', 1)[0] ?? '';
  // Most references are places of their own text: they have no colon, are no bare word, and are not read for this.
  const plain = narrow(inside);
  if (!plain.includes(':')) {
    for (const item of plain.split(',')) if (bareWord.test(item)) yield item.trim().replaceAll('\u2011', '-');
    return;
  }
  for (const { agreement, locator } of targetsIn(inside, 0)) {
    if (agreement) yield agreement.name;
    else if ((locator.kind === 'path' || locator.kind === 'range') && locator.id !== undefined) yield locator.id;
  }
}

/** What `parseTargets` takes for an id, and a little more. */
const bareWord = /^\s*\p{L}[\p{L}\p{M}\p{N}\u2011-]+\s*$/u;

/** A reference is shorter than this, in UTF-16 units. */
const longest = 1000;
