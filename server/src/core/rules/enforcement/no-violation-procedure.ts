// A cease-fire with bodies and no procedure for violations: nobody may complain, look into it, find or mend.

import { lettered } from '../../text/lettered.js';
import { breachProse, firstOf, isWorkedOut, sign, signAt, stopsFighting, violationMark } from '../parts/violations.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const step = lettered(String.raw`(?<![\p{L}])(?:complain|complaints?|investigat|inquir|enquir|report|find|finds|finding|determin|decid|decision|settle|remed|restor|bring|brought|refer|submit|notif|look into|consult|suspend|розслід|скарг|вирішу|встановл|повідомл|расслед|жалоб|решает|устанавл|сообща)`, 'iu');

export const noViolationProcedure: Rule = {
  name: 'no-violation-procedure',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'No clause says what happens when this agreement is broken: who may complain, who looks into it, who decides, what is made good. Then the first shot is answered by a second. Add a clause with these steps and mark it "@clause violations".',
    fix: 'Add a clause on violations',
  },
  reads: ['above', 'declarations'],
  combineReads: ['declarations'],
  blocks: ['declaration', 'heading', 'provision', 'paragraph'],
  *checkBlock(context, block) {
    const { model } = context.document;
    if (model.tree.kind(block) === 'declaration') {
      const declared = model.declarationAt(block);
      if (declared?.kind === 'agreement') yield sign('agreement', declared.id.span);
      return;
    }
    if (violationMark(model, block) || step.test(context.shared(block, breachProse))) yield signAt(model, block, 'procedure');
  },
  combine(context, found) {
    const { model } = context.document;
    if (!stopsFighting(model) || !isWorkedOut(context) || model.bodies.length === 0 || firstOf(found, 'procedure')) return [];
    const agreement = firstOf(found, 'agreement');
    return agreement ? [{ span: agreement.span, message: message('default') }] : [];
  },
  fix: (context) => skeletonFix(context, {
    title: 'Violations',
    text: 'A Party that finds a violation of this Agreement shall report it to […] within […]. […] shall investigate it and decide within […] what is to be made good.',
    clause: 'violations',
  }),
};
