// "The Parties will": a promise to some, a forecast to others. Where the profile says that "will" binds, it is a duty and no finding.

import { lettered } from '../../text/lettered.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

/** Who acts, then "will": a noun for a party in front of it. */
const acts = lettered(String.raw`(?<![\p{L}\p{M}-])(?:Part(?:y|ies)|Governments?|[Ss]ides?|States?|[Bb]oth|Commission|Committee|Council|signator(?:y|ies)|Signator(?:y|ies)) (?:also |each |jointly )?(will)(?! of)(?![\p{L}\p{M}-])`, 'gu');
/** The sentence up to there says a condition or a reason, not a duty. */
const subordinate = lettered(String.raw`(?<![\p{L}])(?:if|when|whenever|where|whether|that|which|who|unless|until|once|because|since|as|before|after) (?:[^.;:,]{0,60})$`, 'iu');

export const ambiguousWill: Rule = {
  name: 'ambiguous-will',
  category: 'wording',
  severity: 'information',
  messages: {
    default: '"will" may be a promise or a forecast, so it is open whether this binds. Write "shall" where it is a duty, "intends to" where it is not, or say it with "@kind".',
    fix: 'Change to "shall"',
  },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block): Iterable<Found> {
    const prose = proseAt(context, block);
    if (!prose.text.includes('will')) return;
    const { model } = context.document;
    const { profile } = model.agreement;
    if (profile === 'armistice' || profile === 'ceasefire' || !model.isClause(block) || model.tree.part(block) === 'preamble') return;
    for (const match of prose.text.matchAll(acts)) {
      if (subordinate.test(prose.text.slice(Math.max(0, match.index - 80), match.index))) continue;
      if (model.annotationsNamed(block, 'kind').length > 0) return;
      const end = match.index + match[0].length;
      yield { span: spanIn(prose, end - 4, end), message: message('default') };
    }
  },
  fix: ({ document }, finding) => [{ title: message('fix'), changes: [{ uri: document.uri, span: finding.span, newText: 'shall' }], preferred: false }],
};
