// A duty that holds only if another party consents to it: who can refuse can keep it from ever falling due.

import { indexAt } from '../../model/prose.js';
import { mentionsOf } from '../../resolve/named-here.js';
import { lettered } from '../../text/lettered.js';
import { dutySlots } from '../parts/slots.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const condition = lettered(
  String.raw`(?<![\p{L}])(?:(?:subject to|only with|only after|only upon|conditional (?:on|upon)|provided (?:that )?(?:it has|they have)|not without|on condition of) (?:(?:the|its|their|a|prior|written|express|explicit|full|unanimous|further|mutual) ){0,4}(?:consent|agreement|approval|permission|consensus|acceptance) (?:of|from|by) ((?:the |each |any |either |every )?(?:other|opposing) (?:Party|side|Parties|sides)|((?:the |each |every |either |any )?[\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+){0,4}))|(?:if|once|when|provided that) (?:the other (?:party|side)) (?:so )?(?:agrees|consents|approves|accepts))(?![\p{L}])`,
  'iu',
);

/** What can only be done together needs the other's agreement by its nature, and so does what is allowed. */
const together = /^(?:\w+ly |also )*(?:be )?(?:review|consult|decid|amend|agree|extend|establish|adopt|negotiat|co-?operat|meet|discuss|renew|appoint|settle|permitted|allowed|granted|authori[sz]ed|exempt|disclos|shared|transferred)/iu;

export const opponentCondition: Rule = {
  name: 'opponent-condition',
  category: 'enforcement',
  severity: 'warning',
  messages: { default: 'This duty holds only if another party agrees to it: whoever may refuse can keep it from ever falling due. Tie it to a fact or to the finding of a neutral body, or say what holds if the agreement is refused.' },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    if (!/consent|agree|approv|permission|consensus|accept/iu.test(prose.text)) return;
    const slots = context.shared(block, dutySlots);
    if (slots?.kind !== 'obligation') return;
    const match = condition.exec(prose.text);
    if (!match || together.test(slots.predicate)) return;
    // In the sentence of the duty itself.
    const at = prose.at(match.index);
    const words = slots.duty.words.start;
    if (slots.what.kind === 'missing' || /(?<![\p{L}])may(?![\p{L}])/u.test(prose.text.slice(Math.max(0, match.index - 160), match.index)) || (at > words ? at >= slots.what.span.end : /[.;] /u.test(prose.text.slice(match.index, indexAt(prose, words))))) return;
    const span = spanIn(prose, match.index, match.index + match[0].length);
    // A name must be a party's: a body, a court, one's own parliament may be asked.
    const named = match[2] === undefined || mentionsOf(context.snapshot, context.document, block).some((mention) => mention.declared.kind === 'party' && mention.span.end === span.end);
    if (named) yield { span, message: message('default') };
  },
};
