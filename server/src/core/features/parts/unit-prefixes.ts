// Clauses by the beginning of their number or of a word of their heading: what is half typed is looked up, never searched for.
// Invariant: read from a block's own text, kind and parent's kind alone, so that the index is kept through edits; only clauses that are
// cited by their number alone are in it (headings, and provisions that stand under no other).

import type { KeysOfBlock } from '../../model/types.js';
import { headingOf, labelOf } from '../../syntax/details.js';
import type { BlockId, SyntaxTree, Unit } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { isWordChar } from '../../syntax/chars.js';
import { searchKey } from './search-words.js';

/** Longer beginnings share the list of these letters. */
const longest = 5;
const wordLetters = 2;

/** Key of the units whose number begins so; `unit` undefined: provisions. */
export function numberPrefixKey(unit: Unit | undefined, typed: string): string {
  return `${unit ?? ''} ${typed.toLowerCase().slice(0, longest)}`;
}

/** Key of the headings that have a word beginning so; undefined when too few letters were typed. */
export function wordPrefixKey(typed: string): string | undefined {
  const key = searchKey(typed);
  if (key === '') return undefined;
  if (key.charCodeAt(0) >= 0x3000) return `w${key.charAt(0)}`;
  return key.length < wordLetters ? undefined : `w${key.slice(0, wordLetters)}`;
}

/** For `model.indexBy`: headings by their number, as counted and as written. */
export function headingNumbers(tree: SyntaxTree, block: BlockId): Iterable<string> {
  const line = tree.kind(block) === 'heading' ? headingOf(tree, block) : undefined;
  if (line?.unit === undefined) return none;
  const written = line.number === undefined ? '' : tree.text.slice(line.number.start, line.number.end).toLowerCase();
  return beginnings(line.unit, written === line.value ? [line.value] : [line.value, written]);
}

/** For `model.indexBy`: provisions that stand under no other, by their number. */
export function provisionNumbers(tree: SyntaxTree, block: BlockId): Iterable<string> {
  if (tree.kind(block) !== 'provision') return none;
  const parent = tree.parent(block);
  if (parent !== NO_BLOCK && tree.kind(parent) !== 'heading') return none;
  const label = labelOf(tree, block);
  return label === undefined || label.kind === 'dash' ? none : beginnings(undefined, [label.value]);
}

/** For `model.indexBy`: headings by the words of their title. */
export function headingWords(tree: SyntaxTree, block: BlockId): Iterable<string> {
  const line = tree.kind(block) === 'heading' ? headingOf(tree, block) : undefined;
  if (line?.title === undefined || line.derived) return none;
  const keys = new Set<string>();
  const title = tree.text.slice(line.title.start, line.title.end);
  for (let at = 0; at < title.length; at += 1) {
    if (!isWordChar(title.charCodeAt(at))) continue;
    let end = at;
    while (end < title.length && isWordChar(title.charCodeAt(end))) end += 1;
    const key = wordPrefixKey(title.slice(at, end));
    if (key !== undefined) keys.add(key);
    // Without blanks between words every sign may begin one.
    if (title.charCodeAt(at) < 0x3000) at = end;
  }
  return keys;
}

/** All that clauses are found by. */
export const unitPrefixes: readonly KeysOfBlock[] = [headingNumbers, provisionNumbers, headingWords];

function beginnings(unit: Unit | undefined, numbers: readonly string[]): readonly string[] {
  const keys = [numberPrefixKey(unit, '')];
  for (const number of numbers) for (let n = 1; n <= Math.min(longest, number.length); n += 1) keys.push(numberPrefixKey(unit, number.slice(0, n)));
  return keys;
}

const none: readonly never[] = [];
