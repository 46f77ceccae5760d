// A duty to report that does not say to whom.

import { lettered } from '../../text/lettered.js';
import { reportDemanded } from '../parts/reports.js';
import { proseAt } from '../parts/prose.js';
import { dutySlots } from '../parts/slots.js';
import { dutySpan, message } from '../tools.js';
import type { Rule } from '../types.js';

/** Whatever may name somebody who hears of it, or the public. */
const receiver = lettered(String.raw`(?<![\p{L}])(?:to|with|before|between|among|public|publicly|publish|available|inform|notify|each other|one another|the (?:[\p{L}-]+ ){0,3}(?:part(?:y|ies)|commission|committee|council|secretar(?:y|iat)|secretary-general|director-general|conference|assembly|depositary|government|members) (?:with )?(?:a|an|its|the|regular|periodic|annual))(?![\p{L}])`, 'iu');

/** A tribunal's report goes to those who dispute, one at a meeting to those who meet. */
const understood = /tribunal|panel|arbitra|meeting|session|conference/iu;

export const reportWithoutReceiver: Rule = {
  name: 'report-without-receiver',
  category: 'enforcement',
  severity: 'warning',
  messages: { default: 'This duty to report does not say to whom: a report that nobody has to receive obliges nobody to answer it. Name the receiver ("report to the Commission …"), best one that can act on what it reads.' },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const slots = context.shared(block, dutySlots);
    const demanded = slots && reportDemanded(slots);
    if (!slots || demanded === undefined || receiver.test(demanded) || slots.toWhom.kind !== 'missing' || understood.test(proseAt(context, block).text)) return;
    yield { span: dutySpan(context.document.model, block, slots.duty), message: message('default') };
  },
};
