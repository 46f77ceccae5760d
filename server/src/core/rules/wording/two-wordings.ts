// One thing written in two ways: "cease-fire" here, "ceasefire" there. Only pairs that are known to be the same (parts/phrases/wordings.ts).
// Invariant: looks at the first places of a text only (`most`), so that the last word costs the same in a text of any length.

import { isSpelling, phrasesAt } from '../parts/phrases.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message, related } from '../tools.js';
import type { Found, Rule } from '../types.js';

/** So many places are compared. */
const most = 300;

export const twoWordings: Rule = {
  name: 'two-wordings',
  category: 'wording',
  severity: 'information',
  messages: {
    default: 'This text says "{phrase}" here and "{other}" elsewhere. A reader may look for two meanings: choose one of them.',
    other: 'Here it is "{other}".',
  },
  reads: [],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block): Iterable<Found> {
    const forms = new Set<string>();
    for (const { phrase, start, end } of phrasesAt(context, block)) {
      if (phrase.tag !== 'wording' || forms.has(phrase.text)) continue;
      const prose = proseAt(context, block);
      const written = prose.text.slice(start, end);
      if (isSpelling(phrase) && written !== phrase.text) continue;
      forms.add(phrase.text);
      yield { span: spanIn(prose, start, end), message: message('default', { phrase: written, form: phrase.text, family: String(phrase.family) }) };
    }
  },
  combine(context, found) {
    const first = new Map<string, Found>();
    const told = new Set<string>();
    const shown: Found[] = [];
    let left = most;
    for (const each of found) {
      if ((left -= 1) < 0) break;
      const { family = '', form = '', phrase = '' } = each.message.args;
      const before = first.get(family);
      if (before === undefined) {
        first.set(family, each);
        continue;
      }
      const { form: known, phrase: other = '' } = before.message.args;
      if (known === form || told.has(form)) continue;
      told.add(form);
      shown.push({ span: each.span, message: message('default', { phrase, other }), related: [related(context.document, before.span, 'other', { other })] });
    }
    return shown;
  },
};
