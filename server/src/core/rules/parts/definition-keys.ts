// Where a text defines its terms in its own words: what a definition says, and the keys of an index that is kept through edits.
// Invariant: a block without a quotation mark or a word like "hereinafter" is not read; keys hang on the block's own text alone.

import { nameKey } from '../../model/fold.js';
import { inlineOf } from '../../syntax/inline/inline-of.js';
import type { BlockId, Inline, SyntaxTree } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { fnv1a } from '../../text/fnv.js';

const marks: readonly string[] = ['"', '\u201c', '\u201e', '\u00ab', '\u300c', '\u300e', 'hereinafter', 'ci-après', 'en adelante', 'надалі', 'далі', 'далее'];

export function mayDefine(text: string): boolean {
  return marks.some((mark) => text.includes(mark));
}

/** A definition as it is written. */
export interface WrittenDefinition {
  readonly name: string;
  readonly span: Span;
  /** From the first defining mark to the last. */
  readonly whole: Span;
  /** Where what is said of it ends: the next definition, or the end of the block. */
  readonly until: number;
  readonly how: 'means' | 'hereinafter';
  /** What it is said to mean, blanks joined; '' when the block does not say it all: a name given in passing, words that lead into points. */
  readonly meaning: string;
}

export function readDefinitions(tree: SyntaxTree, block: BlockId, inlines: readonly Inline[]): readonly WrittenDefinition[] {
  const found = inlines.filter((inline) => inline.kind === 'definition');
  return found.map((inline, i) => {
    const name = spaced(tree.text.slice(inline.name.start, inline.name.end));
    const how = startsInQuote.test(tree.text.slice(inline.span.start, inline.span.start + 24)) ? 'means' : 'hereinafter';
    const until = found[i + 1]?.span.start ?? tree.end(block);
    const meaning = how === 'means' ? spaced(tree.text.slice(inline.span.end, until)) : '';
    return { name, span: inline.name, whole: inline.span, until, how, meaning: meaning.endsWith(':') ? '' : meaning };
  });
}

/** A quotation mark, or the words that stand before it and define with it. */
const startsInQuote = /^(?:["\u201c\u201e\u00ab\u300c\u300e]|on entend|se ent|por |під |под )/iu;

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** For `model.indexBy`: of each term the block defines its `nameKey` and the key of its meaning. */
export function definitionKeys(tree: SyntaxTree, block: BlockId): Iterable<string> {
  const kind = tree.kind(block);
  if ((kind !== 'provision' && kind !== 'paragraph') || !mayDefine(tree.text.slice(tree.start(block), tree.end(block)))) return none;
  const keys = new Set<string>();
  for (const { name, meaning } of readDefinitions(tree, block, inlineOf(tree, block))) {
    keys.add(nameKey(name));
    const key = meaningKey(meaning);
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

const shortestMeaning = 25;

/** The same for meanings that differ in capitals, articles and punctuation only; undefined for one that says too little to be compared. */
export function meaningKey(meaning: string): string | undefined {
  const words = plainMeaning(meaning);
  return words.length < shortestMeaning ? undefined : `= ${fnv1a(words)} ${words.length}`;
}

export function plainMeaning(meaning: string): string {
  return nameKey(meaning).replace(/[.,;:"“”]|\b(?:the|a|an)\b/gu, ' ').replace(/ +/gu, ' ').replace(/(?: and| or)? ?$/u, '').trim();
}

const none: readonly never[] = [];
