// A declared body that has to report, and nothing says how often or when.

import { lettered } from '../../text/lettered.js';
import { reportDemanded } from '../parts/reports.js';
import { dutySlots } from '../parts/slots.js';
import { proseAt } from '../parts/prose.js';
import { dutySpan, message } from '../tools.js';
import type { Rule } from '../types.js';

const interval = lettered(String.raw`(?<![\p{L}])(?:daily|weekly|fortnightly|monthly|quarterly|annual|annually|yearly|every|each|regular|regularly|periodic|periodically|within|at once|immediately|prompt|promptly|forthwith|without|request|requests|requested|upon|when|whenever|where|if|after|before|as soon|once|during|end|time to time|on (?:the|any|its|each|every) (?:[\p{L}-]+ ){0,2}(?:violation|violations|incident|incidents|finding|findings|result|results|outcome|decision|complaint|breach)|findings?|results?|violations?|incidents?|complaints?)(?![\p{L}])`, 'iu');

export const reportWithoutInterval: Rule = {
  name: 'report-without-interval',
  category: 'enforcement',
  severity: 'information',
  messages: { default: 'Nothing says how often "{body}" reports, or when: months may pass in silence and no duty is broken. Give an interval ("every 30 days") or an event that calls for a report.' },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const slots = context.shared(block, dutySlots);
    if (!slots || reportDemanded(slots) === undefined || slots.byWhen.kind !== 'missing' || slots.who.kind === 'missing') return;
    const [body] = slots.who.names.flatMap(({ declared }) => (declared?.kind === 'body' ? [declared] : []));
    if (!body || interval.test(proseAt(context, block).text)) return;
    yield { span: dutySpan(context.document.model, block, slots.duty), message: message('default', { body: body.id.text }) };
  },
};
