// Which clauses of a precedent a clause may answer, best first, with what speaks for each.
// Invariants: a suggestion claims nothing: how likely it is comes with it, and where the best is less likely than a threshold none is made; what a
// clause's own `@precedent` says is not looked at.

import { counterparts, precedentsOf } from '../../resolve/correspondence.js';
import { clausePlace, targetText } from '../../resolve/places.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { ClauseRef, Document, Snapshot } from '../../workspace/types.js';
import { firstWords, headingText, nearestHeading } from './clause-view.js';
import { type FieldName, isIndexed } from './counterpart-index.js';
import { type Answered, type Compared, compareClause } from './counterpart-signs.js';
import { type Sign, signs, type Signs, suggestionThresholds, weights } from './counterpart-weights.js';

export interface SuggestedCounterpart {
  readonly clause: ClauseRef;
  /** The nearest heading above it, or its own words when it is one; '' where it stands under none. */
  readonly heading: string;
  /** As it is written behind `@precedent`. */
  readonly target: string;
  /** How likely it is the one, from 0 to 1, among the clauses of its agreement. */
  readonly likely: number;
  /** Words both share, as the draft writes them, the most telling first; a very long one ends with `…`. */
  readonly words: readonly string[];
  /** What else speaks for it, the most telling first. */
  readonly reasons: readonly Reason[];
}

export type Reason = Exclude<Sign, FieldName | 'likeness' | 'shape' | 'role'>;

export interface SuggestOptions {
  /** Of all precedents together. */
  readonly most?: number;
  /** Targets are written behind the name of their agreement and a colon. */
  readonly behindName?: boolean;
  /** What the clauses around it answer; missing: what their `@precedent` says. */
  readonly answered?: (precedent: Document) => Answered;
  /** How likely the best of a precedent must be; missing: as for a list somebody asked for. */
  readonly least?: number;
}

const mostSuggested = 5;
const mostWords = 5;
const mostReasons = 3;
/** Of a word that is shown. */
const mostLetters = 60;
/** Less likely than that, nothing stands beside a better one. */
const unworthy = 0.02;
/** Clauses that share the likelihood of one being right. */
const rivals = 20;

/** Of all precedents together, likeliest first; empty for headings without words, for no precedent, and where nothing is likely. */
export function suggestCounterparts(snapshot: Snapshot, document: Document, block: BlockId, precedents: readonly Document[] = precedentsOf(snapshot, document), options: SuggestOptions = {}): readonly SuggestedCounterpart[] {
  const { most = mostSuggested, behindName = false, answered = (precedent) => answeredIn(snapshot, document, precedent), least = suggestionThresholds.asked } = options;
  if (block === NO_BLOCK || !document.model.isClause(block)) return [];
  const found: SuggestedCounterpart[] = [];
  for (const precedent of precedents) {
    if (precedent.uri === document.uri) continue;
    const compared = compareClause(snapshot, document, block, precedent, answered(precedent));
    const best = likeliest(scoresOf(compared), most);
    if ((best[0]?.likely ?? 0) < least) continue;
    for (const { at, likely } of best) {
      const there = compared.index.clauses[at];
      if (!there || likely < unworthy) continue;
      const words = sharedWords(compared, at);
      if (words.length === 0) continue;
      found.push({ clause: { document: precedent, block: there.block }, heading: headingAt(precedent, there.block), target: targetText(clausePlace(precedent, there.block), behindName ? precedent : document), likely, words, reasons: reasonsFor(compared, at) });
    }
  }
  return found.sort((a, b) => b.likely - a.likely).slice(0, most);
}

function headingAt({ model }: Document, block: BlockId): string {
  return model.tree.kind(block) === 'heading' ? headingText(model, block) : nearestHeading(model, block);
}

/** Letters of a precedent whose index is made at once when somebody types; a longer one is suggested from when a list was asked for, which makes it. */
const atOnce = 300_000;

/** Those of the precedents that can be asked without a wait. */
export function readyPrecedents(precedents: readonly Document[]): readonly Document[] {
  return precedents.filter((precedent) => isIndexed(precedent) || precedent.model.tree.text.length <= atOnce);
}

/** What `@precedent` of other clauses says, as indexes of the precedent's clauses ask for it. */
export function answeredIn(snapshot: Snapshot, document: Document, precedent: Document): Answered {
  return (block) => {
    if (document.model.annotationsNamed(block, 'precedent').length === 0) return [];
    return counterparts(snapshot, document, block).clauses.flatMap((clause) => (clause.document.uri === precedent.uri ? [clause.block] : []));
  };
}

/** One number a clause of the index. */
export function scoresOf({ index, signs: values }: Compared, by: Signs = weights): Float64Array {
  const scores = new Float64Array(index.clauses.length);
  for (const sign of signs) {
    const value = values.get(sign);
    const weight = by[sign];
    if (value && weight !== 0) for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + weight * (value[at] ?? 0);
  }
  return scores;
}

/** The best with their share of the likelihood, as a softmax over the best `rivals`. */
export function likeliest(scores: Float64Array, most: number): readonly { readonly at: number; readonly likely: number }[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (best.length === rivals && score <= (scores[best[rivals - 1] ?? 0] ?? 0)) continue;
    let place = best.length;
    while (place > 0 && score > (scores[best[place - 1] ?? 0] ?? 0)) place -= 1;
    best.splice(place, 0, at);
    if (best.length > rivals) best.pop();
  }
  const top = scores[best[0] ?? 0] ?? 0;
  const shares = best.map((at) => Math.exp((scores[at] ?? 0) - top));
  const sum = shares.reduce((total, share) => total + share, 0);
  return best.slice(0, most).map((at, i) => ({ at, likely: (shares[i] ?? 0) / sum }));
}

function sharedWords({ facts, index }: Compared, at: number): readonly string[] {
  const there = index.clauses[at];
  if (!there) return [];
  const found: { readonly word: string; readonly rare: number }[] = [];
  for (const stem of facts.whole.keys()) {
    if (!there.whole.has(stem)) continue;
    found.push({ word: facts.written.get(stem) ?? stem, rare: 1 / (index.fields.whole.postings.get(stem)?.at.length ?? 1) });
  }
  return found.sort((a, b) => b.rare - a.rare).slice(0, mostWords).map(({ word }) => firstWords(word, mostLetters));
}

const said: readonly Reason[] = ['heading', 'kind', 'component', 'number', 'body', 'zone', 'term', 'after', 'before', 'within'];

/** Signs that speak for it and not for every other clause too. */
function reasonsFor({ signs: values }: Compared, at: number): readonly Reason[] {
  const strength = (reason: Reason): number => weights[reason] * (values.get(reason)?.[at] ?? 0);
  return said.filter((reason) => (values.get(reason)?.[at] ?? 0) >= 0.5 && strength(reason) > 0).sort((a, b) => strength(b) - strength(a)).slice(0, mostReasons);
}
