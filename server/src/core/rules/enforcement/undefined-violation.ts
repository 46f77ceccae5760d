// A cease-fire that answers violations and nowhere says what one is.

import { lettered } from '../../text/lettered.js';
import { breachProse, firstOf, isWorkedOut, sign, signAt, stopsFighting, violationMark } from '../parts/violations.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const defines = lettered(
  String.raw`["“„«](?:[\p{L}-]+ ){0,2}(?:violations?|breach(?:es)?|порушення|нарушени[ея])(?: [\p{L}-]+){0,3}["”“»]|(?<![\p{L}])(?:violations?|breach(?:es)?)(?: of [\p{L} ]{1,40})? (?:means?|shall mean|(?:is|are) (?:any|an|every|each) (?:act|omission|failure|use|breach)|includes?|shall include|consists?)(?![\p{L}])|(?:shall|will|is|are) (?:be )?(?:constitutes?|regarded as|considered|treated as|deemed|amounts? to) (?:to be )?(?:a |an )?(?:[\p{L}]+ ){0,2}(?:violations?|breach)|(?:constitutes?|amounts? to) (?:a |an )?(?:[\p{L}]+ ){0,2}(?:violation|breach)`,
  'iu',
);

export const undefinedViolation: Rule = {
  name: 'undefined-violation',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'This agreement answers violations and nowhere says what one is: each side will count those of the other, and none will be found. Define it ("Violation" means …), with the acts that count and those that are grave.',
    fix: 'Add a definition of "violation"',
  },
  reads: ['above', 'declarations'],
  combineReads: ['declarations'],
  blocks: ['heading', 'provision', 'paragraph'],
  *checkBlock(context, block) {
    const { model } = context.document;
    const mark = violationMark(model, block);
    if (mark) yield sign('default', mark);
    if (defines.test(context.shared(block, breachProse))) yield signAt(model, block, 'defined');
  },
  combine(context, found) {
    const { model } = context.document;
    if (!stopsFighting(model) || !isWorkedOut(context) || found.size === 0) return [];
    if (model.terms.some(({ name, means }) => means !== undefined && /violation|breach|порушення|нарушение/iu.test(name.text))) return [];
    const first = firstOf(found, 'defined') ? undefined : firstOf(found, 'default');
    return first ? [{ ...first, message: message('default') }] : [];
  },
  fix: (context) => skeletonFix(context, { title: 'Violations', text: '"Violation" means […].' }),
};
