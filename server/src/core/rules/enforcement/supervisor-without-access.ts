// A body that is to watch or verify, in an agreement that gives nobody access, free movement or immunity.

import { lettered } from '../../text/lettered.js';
import { firstOf, isWorkedOut, signAt } from '../parts/violations.js';
import { proseAt } from '../parts/prose.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { listed, message } from '../tools.js';
import type { Rule } from '../types.js';

const mayHold = /access|movement|immunit|inspect|passage|admit|enter|доступ|пересуван|передвиж|імунітет|иммунитет/iu;
const access = lettered(
  String.raw`(?<![\p{L}])(?:access|(?:freedom|liberty|convenience) of movement|safe passage|free(?:ly)? (?:to )?(?:move|movement|passage)|move freely|privileges and immunities|immunit(?:y|ies)|inspect (?:any|all|each|every|at any)|(?:admit|let in|allow in) the (?:[\p{Lu}][\p{L}-]* ?){1,5}|may enter (?:any|all|each|every)|доступ(?:у|ом)?|свобод(?:а|у|и|ы) (?:пересування|передвижения)|імунітет(?:и|ів)?|иммунитет(?:ы|ов)?)(?![\p{L}])`,
  'iu',
);

export const supervisorWithoutAccess: Rule = {
  name: 'supervisor-without-access',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '{bodies} is to {tasks}, and no clause gives it access, free movement or immunity: whoever has something to hide closes the road. Add a clause that binds the parties to let it go where its task calls it.',
    several: '{bodies} are to {tasks}, and no clause gives them access, free movement or immunity: whoever has something to hide closes the road. Add a clause that binds the parties to let them go where their task calls them.',
    fix: 'Add a clause on access',
  },
  reads: ['declarations'],
  blocks: ['declaration', 'provision', 'paragraph'],
  *checkBlock(context, block) {
    const { model } = context.document;
    if (model.tree.kind(block) === 'declaration') {
      const body = model.declarationAt(block);
      const tasks = body?.kind === 'body' ? body.mandate.filter((task) => task === 'monitor' || task === 'verify') : [];
      // What another agreement sets up has its access there.
      const elsewhere = body?.kind === 'body' && body.establishedBy?.agreement !== undefined;
      if (body && tasks.length > 0 && !elsewhere) yield { span: body.id.span, message: message('default', { bodies: `"${body.id.text}"`, tasks: tasks.join(', ') }) };
      return;
    }
    const { text } = proseAt(context, block);
    if (mayHold.test(text) && access.test(text)) yield signAt(model, block, 'access');
  },
  combineReads: ['declarations'],
  combine(context, found) {
    if (!isWorkedOut(context) || firstOf(found, 'access')) return [];
    const [first, ...others] = found;
    if (!first || others.length === 0) return undefined;
    const all = [first, ...others].map(({ message: { args } }) => args);
    const tasks = [...new Set(all.flatMap(({ tasks: each = '' }) => each.split(', ')))];
    return [{ span: first.span, message: message('several', { bodies: listed(all.map(({ bodies = '' }) => bodies)), tasks: tasks.join(', ') }) }];
  },
  fix: (context) => skeletonFix(context, { title: 'Access', text: 'Each Party shall give the bodies of this Agreement freedom of movement and access to […].' }),
};
