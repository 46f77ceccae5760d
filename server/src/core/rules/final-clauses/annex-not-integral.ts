// An agreement with annexes that nowhere says that they are part of it.

import { headingKey } from '../../model/unit-keys.js';
import { ask, citationOf, headingsExist } from '../../resolve/asked.js';
import { answersTo } from '../../resolve/components.js';
import { familyOf } from '../../resolve/family.js';
import { judgedAt } from '../parts/checklist.js';
import { profileWords } from '../parts/checklist-items.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { message } from '../tools.js';
import type { CheckContext, Rule } from '../types.js';

export const annexNotIntegral: Rule = {
  name: 'annex-not-integral',
  category: 'final-clauses',
  severity: 'information',
  messages: {
    default: 'This {profile} has an annex ("{annex}") and does not say that its annexes are part of it. Whether a map or a list binds is then open to argument: say that they form an integral part.',
    fix: 'Say that the annexes are an integral part',
  },
  reads: ['structure', 'declarations', 'others'],
  blocks: ['field'],
  *checkBlock(context, block) {
    const judged = context.shared(block, judgedAt);
    if (!judged) return;
    const annex = firstAnnex(context);
    if (annex === undefined || answersTo(context.snapshot, context.document, 'annexes')) return;
    yield { span: judged.span, message: message('default', { profile: profileWords[judged.profile], annex }) };
  },
  fix: (context) => skeletonFix(context, { title: 'Annexes', text: 'The Annexes form an integral part of this Agreement.' }),
};

/** How the first annex is cited, or what the file is called that is one; undefined when there is none. */
function firstAnnex({ snapshot, document }: CheckContext): string | undefined {
  ask(document, headingsExist('annex'));
  const [own] = document.model.unitsWith(headingKey('annex'));
  if (own !== undefined) return citationOf(document, own);
  return familyOf(snapshot, document).find(({ model }) => model.agreement.partOf)?.model.agreement.name.text;
}
