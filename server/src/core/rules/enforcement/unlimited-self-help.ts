// A right to answer a breach by oneself with no finding before it, no proportion to it and no end.

import { answerToBreach } from '../parts/self-help.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

/** What sets a limit: how much, how long, after whose finding, with what notice. */
const limit = /proportion|equivalent|equal (?:in|to)|correspond|commensurate|same kind|similar (?:kind|extent)|until|as long as|for (?:the|a) (?:period|duration)|temporar|finding|(?:has|have|is|was) (?:been )?(?:found|determined|established|decided)|(?:finds|determines|decides|establishes) (?:that|whether|the)|decision|authori[sz]|permit|consult|notif|notice|before (?:so )?doing|priority|least|urgency|pending|solution|arbitra|panel|tribunal|court|security council|limited to|no more than|not exceed|extent (?:of|necessary|required)|only to|strictly|in accordance with (?:article|paragraph|chapter|the law|international law)|article \d|paragraph \d/iu;

export const unlimitedSelfHelp: Rule = {
  name: 'unlimited-self-help',
  category: 'enforcement',
  severity: 'warning',
  messages: { default: 'This lets a party answer a breach by itself and sets no limit: nobody has to find the breach first, the answer need not be in proportion, and nothing ends it. Ask for a finding, bind the answer to the breach, and say when performance must resume.' },
  reads: [],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const found = context.shared(block, answerToBreach);
    if (!found || limit.test(found.rest) || limit.test(found.before)) return;
    if (/(?<![\p{L}])(?:neither|no|nobody|none|nothing)(?![\p{L}])/iu.test(found.before)) return;
    yield { span: spanIn(proseAt(context, block), found.start, found.end), message: message('default') };
  },
};
