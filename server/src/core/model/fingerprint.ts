// A short name for the words of a clause, to tell later whether they are still the same: kept in a text, a baseline or a record of reviews.
// Invariant: white space, line ends, invisible characters and how a letter with a mark is composed change nothing; every other character does.
// The form is for ever: what was written down by an older version must still match.

import { fnv1a } from '../text/fnv.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { DocumentModel } from './types.js';

/** Twelve digits and letters `a` to `f` for these words. */
export function fingerprintOf(words: string): string {
  const plain = words.replace(invisible, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
  return hex(fnv1a(plain), 8) + hex(fnv1a(plain, otherSeed) >>> 16, 4);
}

/** True for what `fingerprintOf` makes, and nothing else. */
export function isFingerprint(text: string): boolean {
  return /^[0-9a-f]{12}$/u.test(text);
}

/** The clause and the clauses, tables and notes nested under it, in order of position, the clause first. Empty for NO_BLOCK. */
export function blocksOfClause(model: DocumentModel, block: BlockId): readonly BlockId[] {
  return block === NO_BLOCK ? [] : [block, ...model.children(block).flatMap((child) => blocksOfClause(model, child))];
}

/** The words of a clause with all that is nested under it, without labels: a clause that is numbered anew says the same. */
export function fingerprintOfClause(model: DocumentModel, block: BlockId): string {
  return fingerprintOf(blocksOfClause(model, block).map((each) => model.textOf(each)).join('\n'));
}

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;
const otherSeed = 0x9e3779b1;

function hex(value: number, digits: number): string {
  return (value >>> 0).toString(16).padStart(digits, '0');
}
