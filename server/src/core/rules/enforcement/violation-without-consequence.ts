// A procedure for violations that ends with a report or a finding: nothing has to be mended, nothing follows.

import { lettered } from '../../text/lettered.js';
import { breachProse, firstOf, isUnderViolations, isWorkedOut, sign, signAt, violationMark } from '../parts/violations.js';
import { proseAt } from '../parts/prose.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const remedy = lettered(
  String.raw`(?<![\p{L}])(?:restor|make good|makes good|repair|reparation|compensat|indemn|suspend|suspension|sanction|penalt|countermeasure|counter-measure|remed|redress|rectif|correct|make up for|put an end|end the|end it|ends? the violation|cease the|stop the|undo|return to|withdraw again|withdraws? the unit|answers? for (?:those|whoever|the)|put off its|expel|liable|liability|fine|terminate|Security Council|enforce|compel|measures? against|consequence|сплат|відшкод|віднов|усун|припин|призупин|санкці|возмещ|восстан|устран|прекра|приостан|санкци)`,
  'iu',
);

export const violationWithoutConsequence: Rule = {
  name: 'violation-without-consequence',
  category: 'enforcement',
  severity: 'warning',
  messages: { default: 'Violations are reported or looked into here, and nothing follows: no clause asks for an end, for repair, or for a measure against the side that did it. Say what it must mend and by when, and what may be done if it does not.' },
  reads: ['above'],
  blocks: ['heading', 'provision', 'paragraph'],
  *checkBlock(context, block) {
    const { model } = context.document;
    const mark = violationMark(model, block);
    if (mark) yield sign('default', mark);
    if (model.tree.kind(block) === 'heading' || (context.shared(block, breachProse) === '' && !isUnderViolations(model, block))) return;
    if (remedy.test(proseAt(context, block).text)) yield signAt(model, block, 'remedy');
  },
  combineReads: ['declarations'],
  combine(context, found) {
    const first = !isWorkedOut(context) || firstOf(found, 'remedy') ? undefined : firstOf(found, 'default');
    return first ? [{ ...first, message: message('default') }] : [];
  },
};
