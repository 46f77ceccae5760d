// Which clause goes before which: "notwithstanding paragraph 3", "subject to Article 5", with the clauses that are meant.
// Invariant: only what stands directly before a citation or reference that resolves in this text for certain.

import type { Span } from '../../text/span.js';
import { blockOf } from '../../resolve/places.js';
import type { Resolution } from '../../resolve/types.js';
import { citedPlaces, targetPlaces } from '../../resolve/answers-kept.js';
import { targetsStandingIn } from '../../resolve/occurrences.js';
import { proseOf } from '../../syntax/details.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';

export interface Precedence {
  /** `over`: this clause goes before the others (`notwithstanding`); `under`: behind them (`subject to`). */
  readonly how: 'over' | 'under';
  readonly others: readonly BlockId[];
  /** Of the words. */
  readonly words: Span;
  readonly written: string;
}

const spoken = /(?:^|[.;,:(–—-]\s*)(notwithstanding|irrespective of|in derogation (?:of|from)|as an exception to|subject to)\s+(?:(?:the )?(?:terms|provisions?|conditions|requirements)(?: and (?:conditions|requirements))? (?:of|in|set out in|laid down in)\s+)?(?:the )?\{?$/iu;

/** True when the text may speak of it at all. */
export function maySpeak(text: string): boolean {
  return text.includes('otwithstanding') || text.includes('ubject to') || text.includes('derogation') || text.includes('rrespective') || text.includes('xception');
}

/** In order of position, where the words open a sentence or a part of one (`premises subject to paragraph 2` is about premises); empty for most clauses. */
export function precedenceIn(snapshot: Snapshot, document: Document, block: BlockId): readonly Precedence[] {
  const { tree } = document.model;
  if (!maySpeak(tree.text.slice(tree.start(block), tree.end(block)))) return none;
  const cited: readonly { readonly start: number; readonly resolutions: readonly Resolution[] }[] = [
    ...document.model.citationsIn(block).map((citation) => ({ start: citation.span.start, resolutions: citedPlaces(snapshot, document, block, citation).map(({ resolution }) => resolution) })),
    ...targetsStandingIn(document, block).map(({ target }) => ({ start: target.span.start, resolutions: [targetPlaces(snapshot, document, block, target)] })),
  ];
  return cited.flatMap(({ start, resolutions }) => {
    const from = proseOf(tree, block)[0]?.start ?? tree.start(block);
    const head = tree.text.slice(Math.max(from, start - 90), start);
    const match = spoken.exec(start - from > 90 ? `x${head.slice(1)}` : head);
    const written = match?.[1];
    if (!match || written === undefined) return [];
    const others = resolutions.flatMap((resolution) => (resolution.kind === 'resolved' ? resolution.places : [])).flatMap((place) => (place.kind === 'clause' && place.document === document ? [blockOf(place)] : []));
    const at = start - head.length + match.index + match[0].indexOf(written);
    return others.length === 0 ? [] : [{ how: /^subject/iu.test(written) ? ('under' as const) : ('over' as const), others, words: { start: at, end: at + written.length }, written }];
  });
}

const none: readonly Precedence[] = [];
