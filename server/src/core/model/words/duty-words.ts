// What a language's table of duty words holds, and the pattern helpers the tables share.
// Invariant: tables are read over folded text (one apostrophe, single kind of blank, composed letters), any case; patterns
// carry no state.

import type { DutyKind } from '../types.js';

export type WordedKind = Extract<DutyKind, 'obligation' | 'prohibition' | 'permission' | 'recommendation'>;

export interface DutyForm {
  readonly kind: WordedKind;
  /** The words that make it one; global. */
  readonly pattern: RegExp;
  /** Counts only where the sentence's main clause says it: not after `if`, `unless`, `who` … */
  readonly mainClause?: true;
  /** Counts in the armistice and ceasefire profiles only (`will`). */
  readonly profiled?: true;
  /** What the same sentence goes on to demand is recommended too (`recommend that … shall`). */
  readonly governs?: true;
}

/**
 * One language. `…After` patterns are read at the start of what follows the words, `…Subject` at the start of the clause
 * before them, `…Before` anywhere in that clause.
 */
export interface DutyWords {
  readonly language: string;
  readonly forms: readonly DutyForm[];
  /** Adverbs and phrases to pass over before the verb is looked at. */
  readonly fillerAfter: RegExp;
  /** `not`, `never`: turns obligation and permission into prohibition. */
  readonly negationAfter: RegExp;
  /** Verbs that forbid by themselves: `refrain`, `be prohibited`. */
  readonly refusalAfter: RegExp;
  /** A subject that forbids: `no Party`, `neither side`. */
  readonly negativeBefore: RegExp;
  /** Behind a negation: no duty at all (`not be required to`). */
  readonly deniedAfter: RegExp;
  /** Meaning, effect, life of the text: no duty, whatever the subject. */
  readonly noDutyAfter: RegExp;
  readonly noDutyBefore: RegExp;
  /** No duty unless a party is the subject and an object follows (`apply`, `cover`). */
  readonly textVerbAfter: RegExp;
  /** Behind a text verb: no object (`apply to`, `apply mutatis mutandis`). */
  readonly noObjectAfter: RegExp;
  /** Effect and life of the text: no duty when the text itself is the subject (`prevent`, `cease`, `expire`). */
  readonly lifeAfter: RegExp;
  /** A right: a permission. */
  readonly rightAfter: RegExp;
  readonly partySubject: RegExp;
  readonly textSubject: RegExp;
  /** What makes a clause subordinate, for `mainClause`. */
  readonly subordinateBefore: RegExp;
  /** A definition; the match ends with the verb that defines, its first group. */
  readonly definition: RegExp;
}

/** Matches nothing. */
export const never = /(?!)/u;

const notInWord = '(?![\\p{L}\\p{M}\\p{N}])';
const notBehindWord = '(?<![\\p{L}\\p{M}\\p{N}])';

/** Whole words, in every place. */
export function everywhere(source: string): RegExp {
  return new RegExp(`${notBehindWord}(?:${source})${notInWord}`, 'giu');
}

/** Whole words at the start of what follows. */
export function after(source: string): RegExp {
  return new RegExp(`^\\s*(?:${source})${notInWord}`, 'iu');
}

/** Whole words anywhere in what stands before. */
export function before(source: string): RegExp {
  return new RegExp(`${notBehindWord}(?:${source})${notInWord}`, 'iu');
}

/** The rest of a table that knows forms only. */
export const formsOnly: Omit<DutyWords, 'language' | 'forms'> = {
  fillerAfter: never, negationAfter: never, refusalAfter: never, negativeBefore: never, deniedAfter: never, noDutyAfter: never, noDutyBefore: never,
  textVerbAfter: never, noObjectAfter: never, lifeAfter: never, rightAfter: never, partySubject: never, textSubject: never, subordinateBefore: never,
  definition: never,
};
