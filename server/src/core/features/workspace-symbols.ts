// Workspace symbols: clauses and declarations of all documents by citation, heading, or words.
// Invariants: a clause's name begins with its own label and heading (`Article 5.3. Name`, `¶13(d) …`); every word of the query
// is found in an answer, and where it stands deep in the text the name shows the words around it, because editors filter
// the names again; at most `limit` answers, the best first, equal ones in document order. Names are searched in all documents, also at
// rest, from their symbol facts; texts in those that are asked for.

import { firstWhere } from '../text/rising.js';
import type { Span } from '../text/span.js';
import type { Position } from '../text/line-index.js';
import { isAwake } from '../workspace/resting.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { firstWords } from './parts/clause-view.js';
import { type FoldedTexts, foldedTexts, foldTexts } from './parts/folded-texts.js';
import { type QueryWord, queryWords, score, searchKey } from './parts/search-words.js';
import { shownLetters, type SymbolFacts, symbolFacts, symbolKinds } from './parts/symbol-facts.js';
import type { SymbolKind } from './types.js';

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  readonly selection: Span;
  /** The same in lines and columns, known without the document's text. */
  readonly range: { readonly start: Position; readonly end: Position };
  /** The agreement's name. */
  readonly container: string;
}

export interface WorkspaceSymbolOptions {
  readonly limit: number;
  /** Documents whose texts are searched too; all that are in memory when left out. */
  readonly texts?: (document: Document) => boolean;
}

interface Candidate {
  readonly rank: number;
  readonly document: Document;
  readonly entry: number;
  /** The clause's words were needed. */
  readonly deep: boolean;
}

/** Without a query: headings and declarations in document order. */
export function workspaceSymbols(snapshot: Snapshot, query: string, { limit, texts = isAwake }: WorkspaceSymbolOptions): readonly WorkspaceSymbol[] {
  const words = queryWords(query);
  const found: Candidate[] = [];
  for (const document of snapshot.ordered) {
    find(document, words, texts(document) ? foldedTexts(document) : undefined, found);
    if (words.length === 0 && found.length >= limit) break;
  }
  return best(found, words, limit);
}

/** The same of one document and its text; nothing is kept of the text: for documents that are searched one after the other. */
export function symbolsOf(document: Document, query: string, { limit }: Pick<WorkspaceSymbolOptions, 'limit'>): readonly WorkspaceSymbol[] {
  const words = queryWords(query);
  const found: Candidate[] = [];
  find(document, words, foldTexts(document), found);
  return best(found, words, limit);
}

function best(found: Candidate[], words: readonly QueryWord[], limit: number): readonly WorkspaceSymbol[] {
  return found.sort((a, b) => b.rank - a.rank).slice(0, limit).map((candidate) => symbol(candidate, words));
}

function find(document: Document, words: readonly QueryWord[], texts: FoldedTexts | undefined, found: Candidate[]): void {
  const facts = symbolFacts(document);
  const needle = needleOf(words, facts.agreement);
  if (needle === undefined) {
    for (let entry = 0; entry < facts.count; entry += 1) {
      if (words.length > 0 || isShown(facts, entry)) weigh(document, facts, words, entry, texts, found);
    }
    return;
  }
  const named = entriesWith(needle, facts.keys, facts.keyEnds);
  const entries = texts ? merged(named, entriesWith(needle, texts.texts, texts.ends)) : named;
  for (const entry of entries) weigh(document, facts, words, entry, texts, found);
}

/** Without a query only headings and declarations are shown. */
function isShown({ kinds }: SymbolFacts, entry: number): boolean {
  const kind = symbolKinds[kinds[entry] ?? 0];
  return kind !== 'provision' && kind !== 'paragraph';
}

/**
 * The longest of the words that an answer's own key or text must hold; undefined when none must: the agreement's name may hold a word
 * for all clauses, and `para5` also stands for a citation `5`.
 */
function needleOf(words: readonly QueryWord[], agreement: string): string | undefined {
  let longest: string | undefined;
  for (const { word } of words) {
    if (word.length > (longest?.length ?? 0) && !word.startsWith('para') && !agreement.includes(word)) longest = word;
  }
  return longest;
}

const noEntries: readonly number[] = [];

/** The entries whose part of the string holds the word, in order, each once. */
function entriesWith(word: string, joined: string, ends: Uint32Array): readonly number[] {
  let at = joined.indexOf(word);
  if (at < 0) return noEntries;
  const entries: number[] = [];
  while (at >= 0) {
    const place = at;
    const entry = firstWhere(ends, (end) => end > place);
    entries.push(entry);
    at = joined.indexOf(word, ends[entry] ?? joined.length);
  }
  return entries;
}

/** Both, in order, each once. */
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...new Set([...some, ...others])].sort((a, b) => a - b);
}

function weigh(document: Document, facts: SymbolFacts, words: readonly QueryWord[], entry: number, folded: FoldedTexts | undefined, found: Candidate[]): void {
  const key = partOf(facts.keys, facts.keyEnds, entry);
  const tab = key.indexOf('\t');
  const lastTab = key.indexOf('\t', tab + 1);
  const citation = key.slice(0, tab);
  const heading = key.slice(tab + 1, lastTab);
  const declared = entry < facts.declarations;
  let deep = false;
  const textOf = (): string => {
    deep = !declared;
    return declared ? key.slice(lastTab + 1) : folded ? partOf(folded.texts, folded.ends, entry) : '';
  };
  const rank = score(words, { citation, heading, agreement: declared ? '' : facts.agreement, text: textOf });
  if (rank > 0) found.push({ rank, document, entry, deep });
}

/** Without the sign behind it. */
function partOf(joined: string, ends: Uint32Array, entry: number): string {
  return joined.slice(ends[entry - 1] ?? 0, (ends[entry] ?? 0) - 1);
}

function symbol({ document, entry, deep }: Candidate, words: readonly QueryWord[]): WorkspaceSymbol {
  const facts = symbolFacts(document);
  const start = facts.starts[entry] ?? 0;
  const length = facts.lengths[entry] ?? 0;
  const line = facts.lines[entry] ?? 0;
  const character = facts.columns[entry] ?? 0;
  return {
    name: nameOf(document, facts, entry, deep ? words : []), kind: symbolKinds[facts.kinds[entry] ?? 0] ?? 'heading', uri: document.uri,
    selection: { start, end: start + length }, range: { start: { line, character }, end: { line, character: character + length } }, container: facts.container,
  };
}

function nameOf(document: Document, facts: SymbolFacts, entry: number, words: readonly QueryWord[]): string {
  const name = facts.names.slice(facts.nameEnds[entry - 1] ?? 0, facts.nameEnds[entry]);
  const end = name.indexOf('\n');
  if (end < 0) return name;
  const citation = name.slice(0, end);
  const head = name.slice(end + 1);
  return `${citation} ${words.length === 0 ? head : snippet(textAt(document, facts.starts[entry] ?? 0), head, words, searchKey(citation) + facts.agreement)}`.trim();
}

function textAt({ model }: Document, offset: number): string {
  return model.textOf(model.tree.blockAt(offset));
}

/** The first words of the text, and the words around what was searched where these do not hold it. `elsewhere`: folded. */
function snippet(text: string, head: string, words: readonly QueryWord[], elsewhere: string): string {
  const known = elsewhere + searchKey(head);
  const deep = words.find(({ word }) => !known.includes(word))?.word;
  if (deep === undefined) return head;
  const tokens = text.split(' ');
  const at = tokens.findIndex((token) => searchKey(token).includes(deep));
  if (at < 0) return head;
  return `${firstWords(text, shownLetters / 2).replace(/…$/u, '')} … ${tokens.slice(Math.max(0, at - 3), at + 4).join(' ')}`;
}
