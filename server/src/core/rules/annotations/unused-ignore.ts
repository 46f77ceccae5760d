// An ignore of a rule that finds nothing where it stands.
// Invariant: says nothing of a rule that is off or does not exist, nor of itself: whether `@ignore unused-ignore` silences something
// hangs on what this rule says.

import { ignoreAt } from '../ignore.js';
import { takeOut } from '../parts/ignore-fix.js';
import { listed, message } from '../tools.js';
import type { Rule } from '../types.js';

const itself = 'unused-ignore';

export const unusedIgnore: Rule = {
  name: itself,
  category: 'annotations',
  severity: 'information',
  messages: {
    default: 'The rule "{rule}" finds nothing here, so ignoring it silences nothing; left standing, it would hide a fault that comes later. Remove it, or move it to the clause it was meant for.',
    all: 'None of these rules finds anything here ({rules}), so ignoring them silences nothing; left standing, it would hide a fault that comes later. Remove the line, or move it to the clause it was meant for.',
    name: 'Ignore "{rule}" no more',
    line: 'Remove the line',
  },
  reads: [],
  *checkIgnore({ document }, block, silence) {
    const ignore = ignoreAt(document, block);
    if (!ignore) return;
    const unused = ignore.rules.filter(({ text }) => text !== itself && silence.runs(text) && !silence.silences(block, text));
    const [first] = unused;
    const last = unused.at(-1);
    if (first && last && unused.length > 1 && unused.length === ignore.rules.length) {
      yield { span: { start: first.span.start, end: last.span.end }, message: message('all', { rules: listed(unused.map(({ text }) => `"${text}"`)) }) };
    } else for (const { text, span } of unused) yield { span, message: message('default', { rule: text }) };
  },
  fix: ({ document }, { span }) => takeOut(document, span),
};
