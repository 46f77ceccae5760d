// An ignore of a rule that does not exist, or of no rule at all.

import { ignoreAt } from '../ignore.js';
import { takeOut } from '../parts/ignore-fix.js';
import { message, nearestFix, nearestName } from '../tools.js';
import type { Rule } from '../types.js';

export const unknownIgnoredRule: Rule = {
  name: 'unknown-ignored-rule',
  category: 'annotations',
  severity: 'warning',
  messages: {
    default: 'There is no rule "{rule}", so ignoring it silences nothing. The name of a rule stands behind each of its findings.',
    nearest: 'There is no rule "{rule}", so ignoring it silences nothing; "{nearest}" is one. Correct the name.',
    nameless: 'This ignore names no rule, so it silences nothing. Write the rule before the reason: the name stands behind each finding.',
    fix: 'Change to "{nearest}"',
    name: 'Ignore "{rule}" no more',
    line: 'Remove the line',
  },
  reads: [],
  *checkIgnore({ document, ruleNames }, block) {
    const ignore = ignoreAt(document, block);
    if (!ignore) return;
    // Without a reason either it is being typed.
    if (ignore.rules.length === 0 && ignore.reason !== undefined) yield { span: ignore.head, message: message('nameless') };
    for (const { text, span } of ignore.rules) {
      if (ruleNames.includes(text)) continue;
      const nearest = nearestName(text, ruleNames);
      yield { span, message: nearest === undefined ? message('default', { rule: text }) : message('nearest', { rule: text, nearest }) };
    }
  },
  fix({ document }, finding) {
    if (finding.message.id === 'nameless') return [];
    const nearest = nearestFix(document, finding, { preferred: true });
    return [...nearest, ...takeOut(document, finding.span).map((fix) => ({ ...fix, preferred: nearest.length === 0 }))];
  },
};
