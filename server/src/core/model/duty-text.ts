// What a stretch of prose demands by its own words, read with the tables of one or more languages.
// Invariant: pure; the words found lie in the given text. Quoted words and explicit references never make a duty.

import type { Span } from '../text/span.js';
import type { DutyKind } from './types.js';
import { findWords, type FoundWords } from './duty-scan.js';
import { definitionBit, type DutyForm, type DutyWords, negativeBit, noDutyBit, type ReadyForm, type WordedKind } from './words/duty-words.js';

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
  let hidden: string | undefined;
  let hasVerb = false;
  let binding: WordedDuty | undefined;
  let soft: WordedDuty | undefined;
  const first = (a: WordedDuty | undefined, kind: DutyKind, start: number, words: string): WordedDuty =>
    a !== undefined && precedes(a, kind, start) ? a : { kind, words: { start, end: start + words.length } };
  const scanned = tables.map((table) => findWords(text, table));
  for (const [i, table] of tables.entries()) {
    const found = scanned[i] ?? findWords(text, table);
    if (!mayHoldForm(text, table, found)) continue;
    hidden ??= mask(text);
    let governed = -1; // the sentence in which a recommendation governs what follows
    for (const { form, index, words } of candidates(hidden, table, found, options)) {
      hasVerb = true;
      const sentence = sentenceStart(hidden, index);
      const kind = judge(hidden, sentence, index, words, form, table, found.bits, options);
      if (kind === undefined) continue;
      if (kind === 'obligation' || kind === 'prohibition') {
        if (governed === sentence) continue;
        binding = first(binding, kind, index, words);
        break; // candidates come in order: none behind is the first
      }
      if (form.governs) governed = sentence;
      soft = first(soft, kind, index, words);
    }
  }
  const duty = binding ?? soft ?? readDefinition(text, tables, scanned);
  return { hasVerb, ...(duty ? { duty } : {}) };
}

/** True when the duty found so far is taken rather than one of this kind at this place. */
function precedes(known: WordedDuty, kind: DutyKind, start: number): boolean {
  const order = known.kind === kind || kind === 'obligation' || kind === 'prohibition' ? known.words.start - start : known.kind === 'recommendation' ? -1 : 1;
  return order < 0 || (order === 0 && (known.kind === kind || known.kind === 'obligation'));
}

/** Quotes that may stand around a defined term. */
const anyQuote = /["“„«」『「'”]/;

function readDefinition(text: string, tables: readonly DutyWords[], scanned: readonly FoundWords[]): WordedDuty | undefined {
  const quoted = anyQuote.test(text);
  for (const [i, table] of tables.entries()) {
    if (!quoted && ((scanned[i]?.bits ?? 0) & definitionBit) === 0) continue;
    const definition = table.definition.exec(text);
    if (definition?.[1] === undefined) continue;
    const end = definition.index + definition[0].length;
    return { kind: 'definition', words: { start: end - definition[1].length, end } };
  }
  return undefined;
}

interface Candidate {
  readonly form: DutyForm;
  readonly index: number;
  readonly words: string;
}

function mayHoldForm(text: string, table: DutyWords, found: FoundWords): boolean {
  return (found.bits & table.worded) !== 0 || table.forms.some((form) => form.words === undefined && mayHold(text, form, found, 0));
}

function mayHold(text: string, form: DutyForm, found: FoundWords, bit: number): boolean {
  if (form.words !== undefined) return (found.bits & bit) !== 0;
  return form.pieces === undefined || form.pieces.some((piece) => text.includes(piece));
}

/** Every form in order; where two begin together or one lies in the other, the longer that began first. */
function candidates(text: string, table: DutyWords, found: FoundWords, options: DutyOptions): readonly Candidate[] {
  const all: Candidate[] = [];
  const known = found.bits !== -1;
  for (const [i, form] of table.forms.entries()) {
    if ((form.profiled && !options.profiled) || !mayHold(text, form, found, 1 << i)) continue;
    if (known && form.begins) addAtStarts(all, text, form, 1 << i, found);
    else addEverywhere(all, text, form);
  }
  if (all.length < 2) return all;
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

function addEverywhere(all: Candidate[], text: string, form: ReadyForm): void {
  const { pattern } = form;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    all.push({ form, index: match.index, words: match[0] });
    if (match[0] === '') pattern.lastIndex += 1;
  }
}

/** Looks only where one of the form's words stands. */
function addAtStarts(all: Candidate[], text: string, form: ReadyForm, bit: number, found: FoundWords): void {
  const { here } = form;
  let end = 0;
  for (const [i, start] of found.starts.entries()) {
    if (start < end || ((found.startBits[i] ?? 0) & bit) === 0) continue;
    here.lastIndex = start;
    const match = here.exec(text);
    if (match === null) continue;
    all.push({ form, index: start, words: match[0] });
    end = start + match[0].length;
  }
}

/** What the words mean where they stand; undefined for no duty. `bits`: the table's words that stand in the text. */
function judge(
  text: string, sentence: number, index: number, words: string, form: DutyForm, table: DutyWords, bits: number, options: DutyOptions,
): WordedKind | undefined {
  const ahead = text.slice(Math.max(sentence, index - lookBack), index);
  const clause = ahead.slice(Math.max(ahead.lastIndexOf(';'), ahead.lastIndexOf(':')) + 1);
  const phrase = clause.slice(clause.lastIndexOf(',') + 1);
  // A sentence longer than is looked back may begin within a word.
  const whole = index - sentence < lookBack;
  if (words === 'May') return undefined; // the month
  if (words === 'Should' && clause.trim() === '') return undefined; // `Should a Party fail`
  if (form.mainClause && table.subordinateBefore.test(phrase)) return undefined;
  if (isFuturePerfectCondition(text.slice(index + words.length, index + words.length + 40), phrase, table)) return undefined;
  if (mayStand(table.noDutyWords, bits, noDutyBit, whole) && table.noDutyBefore.test(clause)) return undefined;

  let behind = skipFillers(text.slice(index + words.length, index + words.length + 400), table);
  const negation = table.negationAfter.exec(behind);
  if (negation) behind = skipFillers(behind.slice(negation[0].length), table);
  const negated = negation !== null || (mayStand(table.negativeWords, bits, negativeBit, whole) && table.negativeBefore.test(clause));
  if (negated && table.deniedAfter.test(behind)) return undefined;
  if (table.noDutyAfter.test(behind)) return undefined;
  const isParty = (): boolean => [phrase, clause].some((subject) => table.partySubject.test(subject) || options.startsWithParty(subject));
  const textVerb = table.textVerbAfter.exec(behind);
  if (textVerb && (table.noObjectAfter.test(behind.slice(textVerb[0].length)) || !isParty())) return undefined;
  if (table.lifeAfter.test(behind) && [phrase, clause].some((subject) => table.textSubject.test(subject)) && !isParty()) return undefined;
  if (form.kind === 'recommendation') return 'recommendation';
  if (form.kind !== 'prohibition' && !negated && table.rightAfter.test(behind)) return 'permission';
  if (negated || table.refusalAfter.test(behind)) return form.kind === 'permission' && !negated ? 'permission' : 'prohibition';
  return form.kind;
}

/** False when none of the words stands in the text, so that a pattern that needs one cannot match. */
function mayStand(words: string | undefined, bits: number, bit: number, whole: boolean): boolean {
  return words === undefined || !whole || (bits & bit) !== 0;
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
    if (text.charCodeAt(i) !== 32 || !mayEndSentence(text.charCodeAt(i - 1))) continue;
    const head = text.slice(Math.max(0, i - 24), i);
    if (/[.!?。][)"”»\]]*$/u.test(head) && !/(?:^|[\s(])(?:Arts?|paras?|subparas?|Nos?|Mr|Mrs|Ms|Dr|St|Gen|cf|p|pp|i\.e|e\.g|ст|п|ч|пп|\p{Lu})\.$/u.test(head)) return i + 1;
  }
  return Math.max(0, index - lookBack);
}

/** One of `.!?。)"”»]`. */
function mayEndSentence(code: number): boolean {
  return code === 46 || code === 41 || code === 33 || code === 63 || code === 34 || code === 93 || code === 0xbb || code === 0x201d || code === 0x3002;
}

/** Where the last sentence of a text begins. */
export function lastSentence(text: string): number {
  return sentenceStart(text, text.trimEnd().length);
}

const opens = /[{"“„«]/;

/** Quoted words (of less than a sentence) and `{references}` as underscores of the same length. */
function mask(text: string): string {
  if (!opens.test(text)) return text;
  return text
    .replace(/\{[^{}]*\}?/gu, (part) => '_'.repeat(part.length))
    .replace(/"[^".!?;]{1,200}"|[“„][^“”„.!?;]{1,200}[”“]|«[^«».!?;]{1,200}»/gu, (part) => '_'.repeat(part.length));
}
