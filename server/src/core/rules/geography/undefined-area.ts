// A duty that holds in an area whose edges nobody has drawn: "certain districts", "contiguous waters".

import { mentionsOf } from '../../resolve/named-here.js';
import { isWhollyBracketed } from '../parts/brackets.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { bindingDuty, clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

const vague = /\b(?:certain (?:districts|areas|regions|territories)|(?:adjacent|contiguous|surrounding|neighbouring) (?:areas?|waters|territor(?:y|ies)|districts)|(?:temporarily )?(?:occupied|uncontrolled) territor(?:y|ies)|grey zones?)\b|окрем(?:их|і) район|отдельны(?:х|е) район|тимчасово окупован|прилегл(?:их|і) (?:вод|район)|прилегающ(?:их|ие) (?:вод|район)/iu;

/** Behind the words: fields of work ("certain areas, such as services"), or what a list names. */
const fields = /^(?:\s+or\s+matters\b|,?\s+such as\b|\s+of (?:co-?operation|activity|work|law|trade|common interest)\b|\s+(?:listed|named|described) in\b)/iu;

export const undefinedArea: Rule = {
  name: 'undefined-area',
  category: 'geography',
  severity: 'information',
  messages: {
    default: '"{words}" has no edges in this text: where the duty holds, and where it ends, each side will say. Name a declared zone, or delimit it by a map, a line or a list.',
  },
  reads: ['above', 'declarations'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    const match = vague.exec(prose.text);
    if (!match || fields.test(prose.text.slice(match.index + match[0].length, match.index + match[0].length + 40)) || !context.shared(block, bindingDuty) || context.shared(block, isWhollyBracketed)) return;
    const span = spanIn(prose, match.index, match.index + match[0].length);
    // A declared zone or term of that name has its edges elsewhere.
    if (mentionsOf(context.snapshot, context.document, block).some((mention) => mention.span.start < span.end && span.start < mention.span.end)) return;
    yield { span, message: message('default', { words: match[0] }) };
  },
};
