// Points of one list that end in different marks.

import { listFrom, type PointEnd } from '../parts/points.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

type Mark = PointEnd['mark'];

const words: Readonly<Record<Mark, string>> = { '': 'no mark', ';': 'a semicolon', ',': 'a comma', '.': 'a full stop', ':': 'a colon' };

export const listPunctuation: Rule = {
  name: 'list-punctuation',
  category: 'structure',
  severity: 'hint',
  messages: {
    default: 'This point ends in {found}, the others in {expected}. Readers take a full stop for the end of the list and a missing mark for missing words: end all points alike.',
    last: 'The last point of the list ends in {found}, as if another followed. End it with a full stop, or put the missing point in.',
    fix: 'End it with {expected}',
  },
  reads: ['above', 'structure', 'words'],
  blocks: ['provision'],
  *checkBlock(context, block): Iterable<Found> {
    const list = listFrom(context, block);
    if (!list || list.chapeau === NO_BLOCK || list.points.length < 2) return;
    const inner = list.points.slice(0, -1).flatMap(({ end }) => (end && end.mark !== ':' ? [end] : []));
    const expected = usual(inner);
    if (expected !== undefined) {
      for (const { mark, at } of inner) if (mark !== expected) yield { span: at, message: message('default', { found: words[mark], expected: words[expected] }) };
    }
    const last = list.points.at(-1)?.end;
    if (last && (last.mark === ';' || last.mark === ',') && last.joins === '' && !list.nested && !list.goesOn) yield { span: last.at, message: message('last', { found: words[last.mark], expected: words['.'] }) };
  },
  fix({ document }, finding) {
    const { found, expected = '' } = finding.message.args;
    const mark = (Object.keys(words) as Mark[]).find((each) => words[each] === expected);
    if (mark === undefined) return [];
    const span = found === words[''] ? { start: finding.span.end, end: finding.span.end } : finding.span;
    return [{ title: message('fix', { expected }), changes: [{ uri: document.uri, span, newText: mark }], preferred: true }];
  },
};

/** The mark most of them end in; undefined when fewer than two do, or no more than half. */
function usual(ends: readonly PointEnd[]): Mark | undefined {
  const counts = new Map<Mark, number>();
  for (const { mark } of ends) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= 2 && most[1] * 2 > ends.length ? most[0] : undefined;
}
