// What speaks for a suggested counterpart, in one line: the words both share, then what else is alike.
// Invariant: says that it is a suggestion's ground and nothing more; words are the drafter's own.

import type { Phrases } from './messages.js';

export interface Suggested {
  readonly words: readonly string[];
  readonly reasons: readonly string[];
}

/** `prisoners, released, sixty · same title · beside its neighbours' counterparts`; '' where nothing is said. */
export function suggestionWords({ words, reasons }: Suggested, say: Phrases): string {
  const shared = words.length === 0 ? [] : [words.join(', ')];
  return [...shared, ...reasons.map((reason) => say(`suggest.reason.${reason}`))].join(' · ');
}

/** Beside an item of completion: `suggested, 61 %: prisoners, released`. */
export function suggestionRemark({ likely, words }: { readonly likely: number; readonly words: readonly string[] }, say: Phrases): string {
  return say('suggest.remark', { likely: String(Math.round(100 * likely)), words: words.join(', ') });
}
