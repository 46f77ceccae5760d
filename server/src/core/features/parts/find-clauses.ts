// Clauses of one text for what was typed of a citation, a heading or words of the text: best match first.
// Invariants: numbers and headings are looked up in an index kept through edits; words of the text are searched in a stretch of limited
// length; order and cut are the same in every run. Nothing here knows who asks.

import type { DocumentModel } from '../../model/types.js';
import { headingOf } from '../../syntax/details.js';
import type { BlockId, Unit } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { unitWords } from '../../syntax/words/citations.js';
import { nextSibling, previousSibling } from '../../model/children.js';
import { outlineOf } from '../../resolve/outline.js';
import type { Document } from '../../workspace/types.js';
import { headingText } from './clause-view.js';
import { mostItems } from './completion-data.js';
import { owningClause } from './owning-clause.js';
import { queryWords, type QueryWord, score, searchKey } from './search-words.js';
import { headingNumbers, headingWords, numberPrefixKey, provisionNumbers, wordPrefixKey } from './unit-prefixes.js';

export interface FoundClause {
  readonly block: BlockId;
  /** It was found by its number: what was typed in front of it, the number that goes on from what was typed, and all ways to write it. */
  readonly typed?: { readonly unit: string; readonly number: string; readonly numbers: readonly string[] };
}

/** Blocks of one list of the index that are looked at. */
const mostLookedAt = 300;
/** UTF-16 units of text that are searched for words: about 100 pages. */
const mostText = 400_000;
/** Letters of a word worth searching the text for. */
const fewestLetters = 3;

/** `near`: where in the document somebody writes, NO_BLOCK elsewhere. At most a few more than `mostItems`. */
export function findClauses(document: Document, typed: string, near: BlockId): readonly FoundClause[] {
  const path = /^(\s*(?:(\p{L}[\p{L}-]*\.?|¶|§)\s*)?)([\p{L}\p{N}.-]*)$/u.exec(typed);
  const word = path?.[2]?.replace(/\.$/u, '').toLowerCase();
  const unit = word === undefined ? undefined : (unitWords.get(word)?.unit ?? (word === '¶' || word === '§' ? 'paragraph' : undefined));
  if (typed.trim() === '') return nearest(document, near);
  const numbered = unit !== undefined && path ? byNumber(document, unit, path[1] ?? '', path[3] ?? '') : /^[\p{N}]|^[ivxIVX]+$/u.test(typed.trim()) ? byNumber(document, undefined, '', typed.trim()) : [];
  const found = new Map(numbered.map((each) => [each.block, each]));
  // A number is looked for in numbers only.
  if (found.size <= mostItems && /\p{L}/u.test(typed) && !(unit !== undefined && /\p{N}/u.test(typed))) for (const block of byWords(document, typed, near)) if (!found.has(block)) found.set(block, { block });
  return [...found.values()].filter(({ block }) => block !== near);
}

/** Exact numbers first, then those that go on; paragraphs before articles where numbers run through. */
function byNumber(document: Document, unit: Unit | undefined, head: string, number: string): readonly FoundClause[] {
  const { model } = document;
  const level = unit === undefined || !isHeadingWord(unit);
  const paragraphs = level && outlineOf(document).isContinuous('main') ? model.indexBy(provisionNumbers).blocks(numberPrefixKey(undefined, number)).slice(0, mostLookedAt) : [];
  const headings = level && unit !== undefined ? [] : model.indexBy(headingNumbers).blocks(numberPrefixKey(unit ?? 'article', number)).slice(0, mostLookedAt);
  const wanted = number.toLowerCase();
  const found: { readonly rank: number; readonly clause: FoundClause }[] = [];
  for (const block of [...paragraphs, ...headings]) {
    const numbers = numbersOf(model, block);
    const fits = numbers.find((each) => each.toLowerCase().startsWith(wanted));
    if (fits === undefined) continue;
    found.push({ rank: wanted === '' ? 0 : Math.min(fits.length - wanted.length, 3), clause: { block, typed: { unit: head, number: fits, numbers } } });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, mostItems + 1).map(({ clause }) => clause);
}

function isHeadingWord(unit: Unit): boolean {
  return unit === 'article' || unit === 'annex' || unit === 'appendix' || unit === 'schedule' || unit === 'protocol' || unit === 'part' || unit === 'title' || unit === 'chapter' || unit === 'section';
}

/** Of a heading its number as written and as counted, of a provision its label's value. */
function numbersOf(model: DocumentModel, block: BlockId): readonly string[] {
  const label = model.label(block);
  if (label) return [label.value];
  const heading = headingOf(model.tree, block);
  if (!heading) return [];
  const written = heading.number === undefined ? '' : model.tree.text.slice(heading.number.start, heading.number.end);
  return written === heading.value || written === '' ? [heading.value] : [written, heading.value];
}

function byWords(document: Document, typed: string, near: BlockId): readonly BlockId[] {
  const words = queryWords(typed);
  const [first] = [...words].sort((a, b) => b.word.length - a.word.length);
  if (first === undefined) return [];
  const { model } = document;
  const ranked: { readonly rank: number; readonly block: BlockId }[] = [];
  const weigh = (block: BlockId): void => {
    const rank = rankOf(model, words, block);
    if (rank > 0) ranked.push({ rank, block });
  };
  const key = wordPrefixKey(first.word);
  const headings = key === undefined ? [] : model.indexBy(headingWords).blocks(key).slice(0, mostLookedAt);
  for (const block of headings) weigh(block);
  if (ranked.length <= mostItems) {
    const seen = new Set(headings);
    for (const block of blocksSaying(document, typed, near)) if (!seen.has(block)) weigh(block);
  }
  return ranked.sort((a, b) => b.rank - a.rank).slice(0, mostItems + 1).map(({ block }) => block);
}

function rankOf(model: DocumentModel, words: readonly QueryWord[], block: BlockId): number {
  const heading = model.tree.kind(block) === 'heading' ? searchKey(headingText(model, block)) : '';
  return score(words, { citation: searchKey(model.citation(block)), heading, agreement: '', text: () => searchKey(model.textOf(block)) });
}

/** The clauses in whose text the longest word typed begins a word, in document order, in the stretch around `near`. */
function blocksSaying({ model }: Document, typed: string, near: BlockId): readonly BlockId[] {
  const [word = ''] = typed.split(/[^\p{L}\p{M}\p{N}]+/u).sort((a, b) => b.length - a.length);
  if (word.length < (word.charCodeAt(0) >= 0x3000 ? 1 : fewestLetters)) return [];
  const { tree } = model;
  const middle = near === NO_BLOCK ? 0 : tree.start(near);
  const from = Math.max(0, Math.min(middle - mostText / 2, tree.text.length - mostText));
  const text = tree.text.slice(from, from + mostText);
  const pattern = new RegExp(word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''), 'giu');
  const found = new Set<BlockId>();
  for (let match = pattern.exec(text); match !== null && found.size <= mostItems; match = pattern.exec(text)) {
    const block = owningClause(model, tree.blockAt(from + match.index));
    if (block === NO_BLOCK || block === near || !model.isClause(block) || found.has(block)) continue;
    const before = text.charCodeAt(match.index - 1);
    // A word's beginning, but in scripts without blanks.
    if (before < 0x3000 && /[\p{L}\p{N}]/u.test(text.charAt(match.index - 1))) continue;
    found.add(block);
    // The rest of the clause says nothing new.
    pattern.lastIndex = Math.max(pattern.lastIndex, Math.min(text.length, tree.end(block) - from));
  }
  return [...found];
}

/** Where nothing is typed: what stands beside the place and above it, then articles, else paragraphs, from the first. */
function nearest(document: Document, near: BlockId): readonly FoundClause[] {
  const { model } = document;
  const { tree } = model;
  const found = new Set<BlockId>();
  for (let at = near; at !== NO_BLOCK; at = tree.parent(at)) {
    if (at !== near && model.isClause(at)) found.add(at);
    const before = previousSibling(tree, at);
    const behind = nextSibling(tree, at);
    for (const block of [before, behind]) if (block !== NO_BLOCK && model.isClause(block) && model.label(block)) found.add(block);
  }
  const articles = model.indexBy(headingNumbers).blocks(numberPrefixKey('article', ''));
  const paragraphs = outlineOf(document).isContinuous('main') ? model.indexBy(provisionNumbers).blocks(numberPrefixKey(undefined, '')) : [];
  for (const block of [...articles.slice(0, mostItems), ...paragraphs.slice(0, mostItems)]) found.add(block);
  return [...found].filter((block) => block !== near).slice(0, mostItems).map((block) => ({ block }));
}
