// What a language's table of duty words holds, and the pattern helpers the tables share.
// Invariants: `words` and `pieces` only spare looking: every match of their pattern holds one; tables are read over folded text (one apostrophe, single kind of blank, composed letters), any case; patterns
// carry no state.

import { lettered } from '../../text/lettered.js';
import { type WordTable, wordTable } from '../../syntax/words/word-table.js';
import type { DutyKind } from '../types.js';

export type WordedKind = Extract<DutyKind, 'obligation' | 'prohibition' | 'permission' | 'recommendation'>;

export interface DutyForm {
  readonly kind: WordedKind;
  /** The words that make it one; global. */
  readonly pattern: RegExp;
  /**
   * Small letters, blank-separated: one of these stands in every match, as a run of letters of its own (`зобов` of
   * `зобов'язані`). Missing in languages that join endings to the word.
   */
  readonly words?: string;
  /** Every match begins with one of `words`. */
  readonly begins?: true;
  /** Instead of `words`: one of these stands in every match. */
  readonly pieces?: readonly string[];
  /** Counts only where the sentence's main clause says it: not after `if`, `unless`, `who` … */
  readonly mainClause?: true;
  /** Counts in the armistice and ceasefire profiles only (`will`). */
  readonly profiled?: true;
  /** What the same sentence goes on to demand is recommended too (`recommend that … shall`). */
  readonly governs?: true;
}

/** A form that is made ready to be looked for. */
export interface ReadyForm extends DutyForm {
  /** `pattern`, to be read at one place. */
  readonly here: RegExp;
}

/**
 * One language. `…After` patterns are read at the start of what follows the words, `…Subject` at the start of the clause
 * before them, `…Before` anywhere in that clause.
 */
export interface LanguageWords {
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
  /** As `words` of a form, for `negativeBefore`; it is always read when missing. */
  readonly negativeWords?: string;
  /** Behind a negation: no duty at all (`not be required to`). */
  readonly deniedAfter: RegExp;
  /** Meaning, effect, life of the text: no duty, whatever the subject. */
  readonly noDutyAfter: RegExp;
  readonly noDutyBefore: RegExp;
  /** As `words` of a form, for `noDutyBefore`; it is always read when missing. */
  readonly noDutyWords?: string;
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
  /** As `words` of a form, for a definition without quotes. */
  readonly definitionWords: string;
}

/** A language that is made ready to be read. */
export interface DutyWords extends LanguageWords {
  readonly forms: readonly ReadyForm[];
  /** Its words in one look-up: bit n for the form n, and the bits below. */
  readonly lookUp: WordTable;
  /** The bits of the forms that `lookUp` holds, of those among them that begin with their word. */
  readonly worded: number;
  readonly beginning: number;
}

export const definitionBit = 1 << 28;
export const noDutyBit = 1 << 29;
export const negativeBit = 1 << 30;

/** A language whose words are made ready when a text in it is first read. */
export interface DutyLanguage {
  readonly language: string;
  /** The same object every time. */
  words(): DutyWords;
}

/** At most 28 forms a language. */
export function dutyLanguage(language: string, make: () => LanguageWords): DutyLanguage {
  let made: DutyWords | undefined;
  return { language, words: () => (made ??= ready(make())) };
}

function ready(language: LanguageWords): DutyWords {
  const entries: (readonly [string, number])[] = [];
  const add = (words: string | undefined, bit: number): void => {
    for (const word of (words ?? '').split(' ')) if (word !== '') entries.push([word, bit]);
  };
  let worded = 0;
  let beginning = 0;
  for (const [i, form] of language.forms.entries()) {
    add(form.words, 1 << i);
    if (form.words !== undefined) worded |= 1 << i;
    if (form.words !== undefined && form.begins) beginning |= 1 << i;
  }
  add(language.definitionWords, definitionBit);
  add(language.noDutyWords, noDutyBit);
  add(language.negativeWords, negativeBit);
  const forms = language.forms.map((form): ReadyForm => ({ ...form, here: new RegExp(form.pattern.source, form.pattern.flags.replace('g', 'y')) }));
  return { ...language, forms, lookUp: wordTable(entries), worded, beginning };
}

/** Matches nothing. */
export const never = /(?!)/u;

const notInWord = '(?![\\p{L}\\p{M}\\p{N}])';
const notBehindWord = '(?<![\\p{L}\\p{M}\\p{N}])';

/** Whole words, in every place. */
export function everywhere(source: string): RegExp {
  return lettered(`${notBehindWord}(?:${source})${notInWord}`, 'giu');
}

/** Whole words at the start of what follows. */
export function after(source: string): RegExp {
  return lettered(`^\\s*(?:${source})${notInWord}`, 'iu');
}

/** Whole words anywhere in what stands before. */
export function before(source: string): RegExp {
  return lettered(`${notBehindWord}(?:${source})${notInWord}`, 'iu');
}

/** The rest of a table that knows forms only. */
export const formsOnly: Omit<LanguageWords, 'language' | 'forms'> = {
  fillerAfter: never, negationAfter: never, refusalAfter: never, negativeBefore: never, deniedAfter: never, noDutyAfter: never, noDutyBefore: never,
  textVerbAfter: never, noObjectAfter: never, lifeAfter: never, rightAfter: never, partySubject: never, textSubject: never, subordinateBefore: never,
  definition: never, definitionWords: '',
};
