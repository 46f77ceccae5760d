// Workspace symbols: clauses and declarations of all documents by citation, heading, or words.
// Invariants: a clause's name begins with its own label and heading (`Article 5.3. Name`, `¶13(d) …`); every word of the query
// is found in an answer, and where it stands deep in the text the name shows the words around it, because editors filter
// the names again; at most `limit` answers, the best first, equal ones in document order.

import { clausePlace, declarationPlace, selectionOf, spanOf } from '../resolve/places.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import { isAwake } from '../workspace/resting.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { firstWords, headingText } from './parts/clause-view.js';
import { clausesOf } from './parts/owning-clause.js';
import { queryWords, score, searchKey } from './parts/search-words.js';
import type { SymbolKind } from './types.js';

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  readonly span: Span;
  readonly selection: Span;
  /** The agreement's name. */
  readonly container: string;
}

export interface WorkspaceSymbolOptions {
  readonly limit: number;
}

const letters = 70;

interface Candidate {
  readonly rank: number;
  make(): WorkspaceSymbol;
}

/**
 * Without a query: headings and declarations in document order. Documents at rest are left out: an editor asks at every letter, and
 * to read them all would take the memory they were put to rest for.
 */
export function workspaceSymbols(snapshot: Snapshot, query: string, { limit }: WorkspaceSymbolOptions): readonly WorkspaceSymbol[] {
  const words = queryWords(query);
  const found = snapshot.ordered.filter(isAwake).flatMap((document) => [...declarationCandidates(document, words), ...clauseCandidates(document, words)]);
  return found.sort((a, b) => b.rank - a.rank).slice(0, limit).map((candidate) => candidate.make());
}

function* declarationCandidates(document: Document, words: readonly string[]): Generator<Candidate> {
  const { model } = document;
  for (const declaration of model.declarations) {
    if (declaration.kind === 'signature' || declaration.block === NO_BLOCK) continue;
    const { id, name, kind } = declaration;
    const rank = score(words, { citation: id.text, heading: name.text, agreement: '', text: declaration.aliases.map(({ text }) => text).join(' ') });
    if (rank === 0) continue;
    const place = declarationPlace(document, declaration);
    yield {
      rank,
      make: () => ({ name: name.text === '' ? id.text : `${id.text} ${name.text}`, kind, uri: document.uri, span: spanOf(place), selection: selectionOf(place), container: model.agreement.name.text }),
    };
  }
}

function* clauseCandidates(document: Document, words: readonly string[]): Generator<Candidate> {
  const { model } = document;
  const { id, name } = model.agreement;
  const agreement = `${id.text} ${name.text} ${model.agreement.aliases.map(({ text }) => text).join(' ')}`;
  for (const block of clausesOf(model)) {
    const kind = model.tree.kind(block);
    if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') continue;
    if (words.length === 0 && kind !== 'heading') continue;
    const citation = model.citation(block);
    const heading = kind === 'heading' ? headingText(model, block) : '';
    const text = model.textOf(block);
    const rank = score(words, { citation, heading, agreement, text });
    if (rank === 0) continue;
    yield { rank, make: () => symbol(document, block, kind, heading === '' ? `${citation} ${snippet(text, words, `${citation} ${agreement}`)}`.trim() : heading) };
  }
}

function symbol(document: Document, block: BlockId, kind: SymbolKind, name: string): WorkspaceSymbol {
  const place = clausePlace(document, block);
  return { name, kind, uri: document.uri, span: spanOf(place), selection: selectionOf(place), container: document.model.agreement.name.text };
}

/** The first words of the text, and the words around what was searched where these do not hold it. */
function snippet(text: string, words: readonly string[], elsewhere: string): string {
  const head = firstWords(text, letters);
  const known = searchKey(`${elsewhere} ${head}`);
  const deep = words.find((word) => !known.includes(word));
  if (deep === undefined) return head;
  const tokens = text.split(' ');
  const at = tokens.findIndex((token) => searchKey(token).includes(deep));
  if (at < 0) return head;
  return `${firstWords(text, letters / 2).replace(/…$/u, '')} … ${tokens.slice(Math.max(0, at - 3), at + 4).join(' ')}`;
}
