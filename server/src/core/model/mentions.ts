// Mentions of declared names in a block's prose. Invariant: ordered, not overlapping, never inside an explicit reference
// or in the words that attribute a bracket (those are uses of a name, see name-uses.ts), and never the words that cite a clause.

import type { Span } from '../text/span.js';
import type { Inline } from '../syntax/types.js';
import { unitWords } from '../syntax/words/citations.js';
import type { Matcher } from './matcher.js';
import type { Prose } from './prose.js';
import type { Mention } from './types.js';

/** `inlineOf` is asked only when the prose holds a brace or bracket, or a name that is a word of citations. */
export function findMentions(prose: Prose, matcher: Matcher, inlineOf: () => readonly Inline[]): readonly Mention[] {
  const matches = matcher.find(prose.text);
  if (matches.length === 0) return [];
  const closed = /[{[]/u.test(prose.text) ? inlineOf().flatMap(closedSpan) : [];
  const mentions: Mention[] = [];
  let cited: readonly Span[] | undefined;
  /** Of the words by which a clause is cited: no name, even where a term is called so. */
  const isOfCitation = (words: string, { start, end }: Span): boolean => {
    if (!unitWords.has(/\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? '')) return false;
    cited ??= inlineOf().flatMap((inline) => (inline.kind === 'citation' ? [inline.span] : []));
    return cited.some((citation) => citation.start <= start && end <= citation.end);
  };
  let next = 0;
  for (const match of matches) {
    const span = { start: prose.at(match.start), end: endOffset(prose, match.end) };
    while ((closed[next]?.end ?? Infinity) <= span.start) next += 1;
    if ((closed[next]?.start ?? Infinity) >= span.end && !isOfCitation(prose.text.slice(match.start, match.end), span)) mentions.push({ span, declared: match.declared });
  }
  return mentions;
}

/** Document offset just behind the character before `index`: an end never reaches over a line's end. */
export function endOffset(prose: Prose, index: number): number {
  return index === 0 ? prose.at(0) : prose.at(index - 1) + 1;
}

function closedSpan(inline: Inline): readonly Span[] {
  if (inline.kind === 'reference') return [inline.span];
  return inline.kind === 'bracket' && inline.attribution ? [inline.attribution.span] : [];
}
