// What a look-up asked of a document, told to whoever listens, so that it can be looked up again when just that changes. A question is
// a number made of its words (32 bits): two that meet by chance only cost a look too many.
// Invariant: a look-up that could find something else after an edit has asked a question the edit answers anew (`rules/edited-structure.ts`
// and `rules/edited-names.ts` are the other half). Answers that were kept from before nobody listened are not used while somebody does.

import { fnv1a } from '../text/fnv.js';
import { nameKey } from '../model/fold.js';
import { type BlockId, NO_BLOCK, type SyntaxTree, type Unit } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';
import type { Scope } from './scopes.js';

/** A question, as a number of 32 bits. */
export type Question = number;

export interface Listener {
  ask(question: Question): void;
  /** All that `make` asks, but for `except`, is kept under one question, which is asked in its place. */
  together<Result>(question: Question, except: readonly Question[], make: () => Result): Result;
}

/** One of each version of a document. */
export interface Ear {
  /** Who is told; undefined when nobody listens. */
  listener: Listener | undefined;
  /** Another object for each time somebody listened; undefined: nobody does. */
  turn: object | undefined;
}

export function earOf(document: Document): Ear {
  return derived(document, createEar);
}

function createEar(_document: Document): Ear {
  return { listener: undefined, turn: undefined };
}

export function ask(document: Document, question: Question): void {
  earOf(document).listener?.ask(question);
}

/** An answer that is kept, with the turn it was found in. */
export interface Heard<Value> {
  readonly turn: object | undefined;
  readonly value: Value;
}

/** The answer kept for a key, unless somebody listens who has not heard what it was found by. */
export function heardOf<Key, Value>(document: Document, kept: Pick<Map<Key, Heard<Value>>, 'get' | 'set'>, key: Key, make: () => Value): Value {
  const { turn } = earOf(document);
  const known = kept.get(key);
  if (known && (turn === undefined || known.turn === turn)) return known.value;
  const value = make();
  kept.set(key, { turn, value });
  return value;
}

const kinds = { numbered: 1, headings: 2, units: 3, children: 4, paragraphs: 5, behind: 6, cited: 7, exists: 8, numberedHeadings: 9, label: 12, declared: 13, reaches: 14, says: 15, word: 16, defined: 17, title: 18, phrase: 19, kind: 20 } as const;

/** Questions without words. `components`: which usual clauses does the text hold, and where (`components.ts`)? */
export const asked = { structure: 100, labels: 101, names: 113, bodies: 105, deleted: 107, components: 109 } as const;

/** False for a question about names, labels or usual clauses. */
export function isOfStructure(question: Question): boolean {
  return (question & 1) === 0;
}

/** True for a question about what clauses elsewhere say: who asks one reads `words`. */
export function isOfWords(question: Question): boolean {
  return (question & 7) === 3;
}

/** True for a question about where a word or a phrase stands: who asks one reads `uses`. */
export function isOfUses(question: Question): boolean {
  return (question & 7) === 7;
}

/** Which units of the scope have that number? */
export function numberedIn(scope: Scope, value: string): Question {
  return joined(kinds.numbered, scopeNumber(scope), fnv1a(value));
}

/** Which headings of the scope have that number? */
export function headingsNumbered(scope: Scope, value: string): Question {
  return joined(kinds.numberedHeadings, scopeNumber(scope), fnv1a(value));
}

/** Which headings of that kind does the scope hold? */
export function headingsIn(scope: Scope, unit: Unit): Question {
  return joined(kinds.headings, scopeNumber(scope), fnv1a(unit));
}

/** Which units does the scope hold at all? */
export function unitsIn(scope: Scope): Question {
  return joined(kinds.units, scopeNumber(scope), 0);
}

/** What stands in the scope itself, and in which order? */
export function childrenIn(scope: Scope | 'closing'): Question {
  return joined(kinds.children, scopeNumber(scope), 0);
}

/** Which paragraphs without a number stand in the block itself? NO_BLOCK: at the top. */
export function paragraphsIn(block: BlockId): Question {
  return joined(kinds.paragraphs, block, 0);
}

/** What structure is the block, and which is the next one behind it? */
export function behind(block: BlockId): Question {
  return joined(kinds.behind, block, 0);
}

/** How is the block cited, as far as it decides itself? */
export function citedAs(block: BlockId): Question {
  return joined(kinds.cited, block, 0);
}

/** Has the text headings of that kind? */
export function headingsExist(unit: Unit): Question {
  return joined(kinds.exists, 0, fnv1a(unit));
}

/** What bears that label? */
export function labelled(name: string): Question {
  return joined(kinds.label, 0, fnv1a(nameKey(name)));
}

/** What is declared by that name, and what does its declaration say? */
export function declaredAs(name: string): Question {
  return joined(kinds.declared, 0, fnv1a(nameKey(name)));
}

/** What does the scope of the body reach? By the body's block. */
export function reachOf(body: BlockId): Question {
  return joined(kinds.reaches, body, 0);
}

/** What does the block itself say? For who reads the words of another block. */
export function saidIn(block: BlockId): Question {
  return joined(kinds.says, block, 0);
}

/** Of which kind (`@kind`) is the clause, by its own annotation, and which paragraph leads into it? For who reads that of another block. */
export function ofKind(block: BlockId): Question {
  return joined(kinds.kind, block, 0);
}

/** Which blocks hold the word? By its key in the index of words (`rules/parts/words.ts`). */
export function wordUsed(key: number): Question {
  return joined(kinds.word, 0, key);
}

/** Which clauses hold the phrase? By its key in the index of phrases (`rules/parts/capitals.ts`). */
export function phraseUsed(key: string): Question {
  return joined(kinds.phrase, 0, fnv1a(key));
}

/** Which headings bear that title, on their own line? By its key in the index of titles (`rules/parts/titles.ts`). */
export function titled(key: string): Question {
  return joined(kinds.title, 0, fnv1a(key));
}

/** Which clauses define the term, in their own words? By its `nameKey`, or the key of its meaning (`rules/parts/definition-keys.ts`). */
export function definedInProse(key: string): Question {
  return joined(kinds.defined, 0, fnv1a(key));
}

/** The canonical citation of a block of the document: hangs on what stands above it too. */
export function citationOf(document: Document, block: BlockId): string {
  const { listener } = earOf(document);
  const { tree } = document.model;
  if (listener) {
    for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) {
      listener.ask(citedAs(at));
      if (tree.ordinal(at) > 0) listener.ask(childrenIn(holderOf(tree, at)));
    }
  }
  return document.model.citation(block);
}

/** What a block stands in: another block, or at the top its part of the text. */
export function holderOf(tree: SyntaxTree, block: BlockId): Scope | 'closing' {
  const parent = tree.parent(block);
  if (parent !== NO_BLOCK) return parent;
  const part = tree.part(block);
  return part === 'annex' ? 'annexes' : part;
}

function scopeNumber(scope: Scope | 'closing'): number {
  if (typeof scope !== 'string') return scope;
  switch (scope) {
    case 'main':
      return -2;
    case 'preamble':
      return -3;
    case 'annexes':
      return -4;
    case 'anywhere':
      return -5;
    case 'closing':
      return -6;
  }
}

function joined(kind: number, scope: number, word: number): Question {
  let sum = Math.imul(kind, 0x9e3779b1) ^ Math.imul(scope + 0x7f4a7c15, 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35) ^ word;
  sum = Math.imul(sum ^ (sum >>> 13), 0x27d4eb2f);
  sum ^= sum >>> 16;
  if (kind < kinds.label) return sum & ~1;
  if (kind < kinds.says) return (sum | 1) & ~2;
  return kind === kinds.word || kind === kinds.phrase ? sum | 7 : (sum | 3) & ~4;
}
