// Points of one list joined by "and" here and by "or" there.

import { listFrom, type Point, type PointEnd } from '../parts/points.js';
import { message, related } from '../tools.js';
import type { Found, Rule } from '../types.js';

export const mixedConjunctions: Rule = {
  name: 'mixed-conjunctions',
  category: 'structure',
  severity: 'warning',
  messages: {
    default: 'This list is joined by "{word}" here and by "{other}" further up, so it is open which points are needed together. Use one of them, or make a list within the list.',
    other: 'Here it is "{other}".',
  },
  reads: ['above', 'structure', 'words'],
  blocks: ['provision'],
  *checkBlock(context, block): Iterable<Found> {
    const points = listFrom(context, block)?.points ?? [];
    if (points[0]?.label.kind === 'dash') return;
    const [first, second] = mixed(points) ?? [];
    if (!first || !second || first.joins === 'either' || second.joins === 'either') return;
    const { text } = context.document.model.tree;
    const other = text.slice(first.word.start, first.word.end);
    yield { span: second.word, message: message('default', { word: text.slice(second.word.start, second.word.end), other }), related: [related(context.document, first.word, 'other', { other })] };
  },
};

/** The first two words that differ. Behind a colon a list begins within the list, though its letters go on. */
function mixed(points: readonly Point[]): readonly [PointEnd, PointEnd] | undefined {
  let first: PointEnd | undefined;
  // The word behind the last point joins what the list stands in.
  for (const { end } of points.slice(0, -1)) {
    if (end?.mark === ':') first = undefined;
    else if (end && end.joins !== '') {
      if (first && first.joins !== end.joins) return [first, end];
      first ??= end;
    }
  }
  return undefined;
}
