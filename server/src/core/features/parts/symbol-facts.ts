// What the search for symbols needs of a document: the name of every clause and declaration, where it stands, and what it is found by.
// Invariant: plain arrays and strings, made of the document alone; they hold no model and no piece of its text, so that they stay with
// a document at rest. Entries are in the order in which they are shown: declarations, then clauses, each in order of position.

import { clausePlace, declarationPlace, selectionOf } from '../../resolve/places.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { ownString } from '../../text/own.js';
import { lineIndexOf } from '../../workspace/lines.js';
import { derived } from '../../workspace/memo.js';
import { readAside } from '../../workspace/resting.js';
import type { Document } from '../../workspace/types.js';
import type { SymbolKind } from '../types.js';
import { firstWords, headingText } from './clause-view.js';
import { clausesOf } from './owning-clause.js';
import { searchKey } from './search-words.js';

/** Letters of a clause's own words that its name shows. */
export const shownLetters = 70;

export const symbolKinds: readonly SymbolKind[] = ['agreement', 'party', 'body', 'zone', 'term', 'signature', 'heading', 'provision', 'paragraph'];

/** Entry `i` has the i-th number of each list; the `…Ends` say where its part of the string ends, and that of the next begins. */
export interface SymbolFacts {
  readonly count: number;
  /** How many of them, from the first, are declarations. */
  readonly declarations: number;
  /** Indexes into `symbolKinds`. */
  readonly kinds: Uint8Array;
  /** What to put the cursor on: offset, UTF-16 length, line and column. It lies in one line. */
  readonly starts: Uint32Array;
  readonly lengths: Uint16Array;
  readonly lines: Uint32Array;
  readonly columns: Uint32Array;
  /** Of a heading or declaration its name; of another clause its citation, a line end, and its first words. */
  readonly names: string;
  readonly nameEnds: Uint32Array;
  /** Each `citation TAB heading TAB aliases LF`, folded (`searchKey`); of a declaration its id is the citation. */
  readonly keys: string;
  readonly keyEnds: Uint32Array;
  /** The agreement's name, and its id, name and aliases folded. */
  readonly container: string;
  readonly agreement: string;
}

/** Kept with the document; one that was not parsed is read for them, and nothing else of it stays. */
export function symbolFacts(document: Document): SymbolFacts {
  return derived(document, readFacts);
}

interface Entry {
  readonly kind: SymbolKind;
  readonly selection: Span;
  readonly name: string;
  readonly key: string;
}

function readFacts(resting: Document): SymbolFacts {
  const document = readAside(resting);
  const { agreement } = document.model;
  const declared = [...declarationEntries(document)];
  const entries = declared.concat([...clauseEntries(document)]);
  const lines = lineIndexOf(document);
  const count = entries.length;
  const facts = {
    kinds: new Uint8Array(count), starts: new Uint32Array(count), lengths: new Uint16Array(count), lines: new Uint32Array(count), columns: new Uint32Array(count),
    nameEnds: new Uint32Array(count), keyEnds: new Uint32Array(count),
  };
  let names = '';
  let keys = '';
  for (const [i, { kind, selection: { start, end }, name, key }] of entries.entries()) {
    const { line, character } = lines.positionAt(start);
    names += name;
    keys += key;
    facts.kinds[i] = symbolKinds.indexOf(kind);
    facts.starts[i] = start;
    facts.lengths[i] = Math.min(mostLetters, Math.max(0, Math.min(end, lines.lineEnd(line)) - start));
    facts.lines[i] = line;
    facts.columns[i] = character;
    facts.nameEnds[i] = names.length;
    facts.keyEnds[i] = keys.length;
  }
  const { id, name, aliases } = agreement;
  return {
    ...facts, count, declarations: declared.length, names: ownString(names), keys: ownString(keys),
    container: ownString(name.text), agreement: ownString(searchKey(`${id.text} ${name.text} ${aliases.map(({ text }) => text).join(' ')}`)),
  };
}

/** What a number of 16 bits can say; nobody's heading is longer. */
const mostLetters = 0xffff;

function* declarationEntries(document: Document): Generator<Entry> {
  for (const declaration of document.model.declarations) {
    if (declaration.kind === 'signature' || declaration.block === NO_BLOCK) continue;
    const { id, name, kind, aliases } = declaration;
    yield {
      kind, selection: selectionOf(declarationPlace(document, declaration)), name: name.text === '' ? id.text : `${id.text} ${name.text}`,
      key: `${searchKey(id.text)}\t${searchKey(name.text)}\t${searchKey(aliases.map(({ text }) => text).join(' '))}\n`,
    };
  }
}

function* clauseEntries(document: Document): Generator<Entry> {
  const { model } = document;
  for (const block of clausesOf(model)) {
    const kind = model.tree.kind(block);
    if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') continue;
    const citation = model.citation(block);
    const heading = kind === 'heading' ? headingText(model, block) : '';
    yield {
      kind, selection: selectionOf(clausePlace(document, block)), name: heading === '' ? `${citation}\n${firstWords(model.textOf(block), shownLetters)}` : heading,
      key: `${searchKey(citation)}\t${searchKey(heading)}\t\n`,
    };
  }
}
