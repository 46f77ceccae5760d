// A slash with a blank on one side only.

import { lettered } from '../../text/lettered.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message, proseBlocks } from '../tools.js';
import type { Found, Rule } from '../types.js';

/** Blanks on one side of a slash between words; `/s/` in front of a name is a signature. */
const uneven = lettered(String.raw`(?<=[\p{L}\p{N})])(?<!/\p{L})(?: +/|/ +)(?=[\p{L}\p{N}(])(?!\p{L}/)`, 'gu');

export const slashSpacing: Rule = {
  name: 'slash-spacing',
  category: 'wording',
  severity: 'hint',
  messages: {
    default: 'This slash has a blank on one side only: it may join two words or part two items. Close it up, or say "and" or "or".',
    fix: 'Close up the slash',
  },
  reads: [],
  blocks: proseBlocks,
  *checkBlock(context, block): Iterable<Found> {
    const prose = proseAt(context, block);
    if (!prose.text.includes('/')) return;
    const { text } = context.document.model.tree;
    for (const match of prose.text.matchAll(uneven)) {
      // A line that was broken at a slash.
      if (/[\r\n]/u.test(text.slice(prose.at(match.index), prose.at(match.index + match[0].length)))) continue;
      const slash = match.index + match[0].indexOf('/');
      yield { span: spanIn(prose, slash, slash + 1), message: message('default') };
    }
  },
  fix({ document }, finding) {
    const { text } = document.model.tree;
    const before = text.slice(Math.max(0, finding.span.start - 80), finding.span.start);
    const after = text.slice(finding.span.end, Math.min(text.length, finding.span.end + 80));
    const start = finding.span.start - (before.length - before.trimEnd().length);
    const end = finding.span.end + (after.length - after.trimStart().length);
    return [{ title: message('fix'), changes: [{ uri: document.uri, span: { start, end }, newText: '/' }], preferred: true }];
  },
};
