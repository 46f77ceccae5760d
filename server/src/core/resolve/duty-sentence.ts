// The sentence that states a duty, taken apart: its subject, its words of duty, what it demands. Of a point, the subject stands in
// the chapeau and what is demanded in the point.
// Invariant: pure reading of the clause, its chapeau and what is declared; every index lies in the prose it is said of.

import { readDuty, lastSentence } from '../model/duty-text.js';
import { dutyTables } from '../model/duties.js';
import { fold } from '../model/fold.js';
import { indexAt, joinPieces, type Prose } from '../model/prose.js';
import type { DocumentModel, Duty } from '../model/types.js';
import { proseOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import { type SlotWords, slotWords } from './slot-words.js';

/** Indices in a block's folded prose. */
export interface Stretch {
  readonly block: BlockId;
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

export interface DutySentence {
  readonly words: readonly SlotWords[];
  /** From the beginning of its clause to the words of duty; it may be empty. */
  readonly subject: Stretch;
  /** What is demanded, up to the end of the sentence: of a point, its own first sentence. */
  readonly demand: Stretch;
  /** What follows the words of duty, in reading order; begins with those words themselves where they hold their own verb (`is prohibited`). */
  readonly predicate: string;
  /** Somebody is asked to do nothing by name: `mines shall be removed`. */
  readonly passive: boolean;
}

/** Folded prose of a block, with the way back. */
export function foldedProse(model: DocumentModel, block: BlockId): Prose {
  const prose = joinPieces(model.tree.text, proseOf(model.tree, block));
  const folded = fold(prose.text);
  return folded.text === prose.text ? prose : { text: folded.text, at: (index) => prose.at(folded.at(index)) };
}

export function textIn({ prose, start, end }: Stretch): string {
  return prose.text.slice(start, end);
}

/** The place of a stretch of prose in the document. */
export function spanOfProse(prose: Prose, start: number, end: number): Span {
  return { start: prose.at(start), end: end > start ? prose.at(end - 1) + 1 : prose.at(start) };
}

/** The tables of words for the languages in which the agreement's duties are read. */
export function wordTables({ agreement }: DocumentModel): readonly SlotWords[] {
  return slotWords(dutyTables(agreement).map(({ language }) => language));
}

/** Undefined where no words say the duty: an annotation makes it of text that has no verb of its own. */
export function dutySentence(model: DocumentModel, block: BlockId, duty: Duty): DutySentence | undefined {
  const own = foldedProse(model, block);
  const words = wordTables(model);
  const spoken = wordsOf(model, block, duty, own);
  if (spoken === undefined) return undefined;
  const { prose, start, end } = spoken;
  const subject: Stretch = { block: spoken.block, prose, start: clauseStart(prose.text, start), end: start };
  const rest = prose.text.slice(end, sentenceEnd(prose.text, end));
  const demand: Stretch = spoken.block === block ? { block, prose, start: end, end: sentenceEnd(prose.text, end) } : { block, prose: own, start: 0, end: sentenceEnd(own.text, 0) };
  const verb = spoken.block === block || /[\p{L}]/u.test(rest) ? rest : own.text;
  const said = prose.text.slice(start, end);
  const predicate = /^(?:is|are|be)\b/iu.test(said) ? `${said}${verb}` : verb;
  return { words, subject, demand, predicate, passive: words.some((each) => each.passiveHead.test(predicate.trimStart()) && !each.stative.test(predicate.trimStart())) };
}

/** What stands before the words of duty in the sentence that leads into points: whose points they are. Undefined where it has none. */
export function leadingSubject(model: DocumentModel, chapeau: BlockId): Stretch | undefined {
  const prose = foldedProse(model, chapeau);
  const read = dutyIn(model, prose);
  return read && { block: chapeau, prose, start: clauseStart(prose.text, read.start), end: read.start };
}

/** The words that make prose a duty, as indices; undefined for a definition and for none. */
function dutyIn({ agreement }: DocumentModel, prose: Prose): Span | undefined {
  const { profile } = agreement;
  const { duty } = readDuty(prose.text, dutyTables(agreement), { profiled: profile === 'armistice' || profile === 'ceasefire', startsWithParty: () => true });
  return duty && duty.kind !== 'definition' ? duty.words : undefined;
}

/** Where the words of duty stand in prose: in the clause, in its chapeau, or, when an annotation states the duty, wherever the clause has some. */
function wordsOf(model: DocumentModel, block: BlockId, duty: Duty, own: Prose): Stretch | undefined {
  for (let at = block; at !== NO_BLOCK; at = model.chapeau(at)) {
    const { tree } = model;
    if (duty.words.start < tree.start(at) || duty.words.end > tree.end(at)) continue;
    const prose = at === block ? own : foldedProse(model, at);
    return { block: at, prose, start: indexAt(prose, duty.words.start), end: indexAt(prose, duty.words.end) };
  }
  // A point that goes on from its chapeau has its verb there.
  const first = model.chapeau(block);
  for (let at = first !== NO_BLOCK && !/^[^\p{L}]*\p{Lu}/u.test(own.text) ? first : block; at !== NO_BLOCK; at = model.chapeau(at)) {
    const prose = at === block ? own : foldedProse(model, at);
    const read = dutyIn(model, prose);
    if (read) return { block: at, prose, ...read };
  }
  return undefined;
}

/** Where the clause begins that ends at `index`: behind the full stop, semicolon or colon before it. */
function clauseStart(text: string, index: number): number {
  const sentence = lastSentence(text.slice(0, index));
  const ahead = text.slice(sentence, index);
  return sentence + Math.max(ahead.lastIndexOf(';'), ahead.lastIndexOf(':')) + 1;
}

const abbreviation = /(?:^|[\s(])(?:Arts?|paras?|subparas?|Nos?|Mr|Mrs|Ms|Dr|St|Gen|cf|pp?|i\.e|e\.g|ст|п|ч|пп|[A-ZА-ЯІЇЄ])$/u;
const stops = '.;!?。';
const closing = /^["”»)\]]*(?:\s|$)/u;

/** Where the sentence ends that goes on at `index`: at its full stop or semicolon, else at the end of the text. */
function sentenceEnd(text: string, index: number): number {
  for (let at = index; at < text.length; at += 1) {
    if (!stops.includes(text.charAt(at)) || !closing.test(text.slice(at + 1, at + 6))) continue;
    if (text.charAt(at) !== '.' || !abbreviation.test(text.slice(Math.max(0, at - 8), at))) return at;
  }
  return text.length;
}
