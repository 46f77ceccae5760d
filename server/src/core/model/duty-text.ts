// What a stretch of prose demands by its own words, read with the tables of one or more languages.
// Invariant: pure; the words found lie in the given text. Quoted words and explicit references never make a duty.

import type { Span } from '../text/span.js';
import type { DutyKind } from './types.js';
import type { DutyForm, DutyWords, WordedKind } from './words/duty-words.js';

/** How far before the words their sentence is looked for, so that a text without full stops stays linear. */
const lookBack = 1500;

export interface WordedDuty {
  readonly kind: DutyKind;
  /** Indices in the given text. */
  readonly words: Span;
}

export interface DutyOptions {
  /** `will` counts: the armistice and ceasefire profiles. */
  readonly profiled: boolean;
  /** True when a clause begins with a declared party's or body's name. */
  readonly startsWithParty: (clause: string) => boolean;
}

export interface Reading {
  readonly duty?: WordedDuty;
  /** Words of duty stand here, even when they only say meaning, effect or a right: the sentence has a verb of its own. */
  readonly hasVerb: boolean;
}

/** The first obligation or prohibition, else the first recommendation, else permission, else definition. `text` is folded. */
export function readDuty(text: string, tables: readonly DutyWords[], options: DutyOptions): Reading {
  const masked = mask(text);
  const found = new Map<DutyKind, WordedDuty>();
  let hasVerb = false;
  for (const table of tables) {
    let governed = -1; // the sentence in which a recommendation governs what follows
    for (const { form, index, words } of candidates(masked, table, options)) {
      hasVerb = true;
      const sentence = sentenceStart(masked, index);
      const kind = judge(masked, sentence, index, words, form, table, options);
      if (kind === undefined || (governed === sentence && (kind === 'obligation' || kind === 'prohibition'))) continue;
      if (form.governs) governed = sentence;
      const known = found.get(kind);
      if (!known || index < known.words.start) found.set(kind, { kind, words: { start: index, end: index + words.length } });
    }
    const definition = table.definition.exec(text);
    if (definition?.[1] !== undefined && !found.has('definition')) {
      const end = definition.index + definition[0].length;
      found.set('definition', { kind: 'definition', words: { start: end - definition[1].length, end } });
    }
  }
  const binding = [found.get('obligation'), found.get('prohibition')].filter((duty) => duty !== undefined).sort((a, b) => a.words.start - b.words.start)[0];
  const duty = binding ?? found.get('recommendation') ?? found.get('permission') ?? found.get('definition');
  return { hasVerb, ...(duty ? { duty } : {}) };
}

interface Candidate {
  readonly form: DutyForm;
  readonly index: number;
  readonly words: string;
}

/** Every form in order; where two begin together or one lies in the other, the longer that began first. */
function candidates(text: string, table: DutyWords, options: DutyOptions): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const form of table.forms) {
    if (form.profiled && !options.profiled) continue;
    for (const match of text.matchAll(form.pattern)) all.push({ form, index: match.index, words: match[0] });
  }
  all.sort((a, b) => a.index - b.index || b.words.length - a.words.length);
  const kept: Candidate[] = [];
  let end = 0;
  for (const candidate of all) {
    if (candidate.index < end) continue;
    kept.push(candidate);
    end = candidate.index + candidate.words.length;
  }
  return kept;
}

/** What the words mean where they stand; undefined for no duty. */
function judge(text: string, sentence: number, index: number, words: string, form: DutyForm, table: DutyWords, options: DutyOptions): WordedKind | undefined {
  const ahead = text.slice(Math.max(sentence, index - lookBack), index);
  const clause = ahead.slice(Math.max(ahead.lastIndexOf(';'), ahead.lastIndexOf(':')) + 1);
  const phrase = clause.slice(clause.lastIndexOf(',') + 1);
  if (/^May$/u.test(words)) return undefined; // the month
  if (/^Should$/u.test(words) && clause.trim() === '') return undefined; // `Should a Party fail`
  if (form.mainClause && table.subordinateBefore.test(phrase)) return undefined;
  if (isFuturePerfectCondition(text.slice(index + words.length, index + words.length + 40), phrase, table)) return undefined;
  if (table.noDutyBefore.test(clause)) return undefined;

  let behind = skipFillers(text.slice(index + words.length, index + words.length + 400), table);
  const negation = table.negationAfter.exec(behind);
  if (negation) behind = skipFillers(behind.slice(negation[0].length), table);
  const negated = negation !== null || table.negativeBefore.test(clause);
  if (negated && table.deniedAfter.test(behind)) return undefined;
  if (table.noDutyAfter.test(behind)) return undefined;
  const isParty = [phrase, clause].some((subject) => table.partySubject.test(subject) || options.startsWithParty(subject));
  const textVerb = table.textVerbAfter.exec(behind);
  if (textVerb && !(isParty && !table.noObjectAfter.test(behind.slice(textVerb[0].length)))) return undefined;
  if (table.lifeAfter.test(behind) && !isParty && [phrase, clause].some((subject) => table.textSubject.test(subject))) return undefined;
  if (form.kind === 'recommendation') return 'recommendation';
  if (form.kind !== 'prohibition' && !negated && table.rightAfter.test(behind)) return 'permission';
  if (negated || table.refusalAfter.test(behind)) return form.kind === 'permission' && !negated ? 'permission' : 'prohibition';
  return form.kind;
}

/** `when the Parties shall have agreed`: a condition, not a duty. */
function isFuturePerfectCondition(behind: string, phrase: string, table: DutyWords): boolean {
  return table.language === 'en' && /^ (?:so )?have /iu.test(behind) && table.subordinateBefore.test(phrase);
}

function skipFillers(text: string, table: DutyWords): string {
  let rest = text;
  for (let i = 0; i < 8; i++) {
    const filler = table.fillerAfter.exec(rest)?.[0];
    if (filler === undefined || filler === '') break;
    rest = rest.slice(filler.length);
  }
  return rest;
}

/** Where the sentence that holds `index` begins. Abbreviations (`Art.`, `para.`, `No.`) end none. */
function sentenceStart(text: string, index: number): number {
  for (let i = index - 1; i > 0 && i > index - lookBack; i--) {
    const character = text.charAt(i - 1);
    if (text.charAt(i) !== ' ' || !/[.!?。)"”»\]]/u.test(character)) continue;
    const head = text.slice(Math.max(0, i - 24), i);
    if (/[.!?。][)"”»\]]*$/u.test(head) && !/(?:^|[\s(])(?:Arts?|paras?|subparas?|Nos?|Mr|Mrs|Ms|Dr|St|Gen|cf|p|pp|i\.e|e\.g|ст|п|ч|пп|\p{Lu})\.$/u.test(head)) return i + 1;
  }
  return Math.max(0, index - lookBack);
}

/** Where the last sentence of a text begins. */
export function lastSentence(text: string): number {
  return sentenceStart(text, text.trimEnd().length);
}

/** Quoted words (of less than a sentence) and `{references}` as underscores of the same length. */
function mask(text: string): string {
  return text
    .replace(/\{[^{}]*\}?/gu, (part) => '_'.repeat(part.length))
    .replace(/"[^".!?;]{1,200}"|[“„][^“”„.!?;]{1,200}[”“]|«[^«».!?;]{1,200}»/gu, (part) => '_'.repeat(part.length));
}
