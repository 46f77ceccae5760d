// A text that follows an agreement between the same parties, signed and not ended, and says nowhere which of the two holds.
// Invariant: silent where any clause, in whichever file of the agreement, speaks of other agreements, and where that cannot be told.

import { answersTo } from '../../resolve/components.js';
import { unjudged } from '../parts/checklist-items.js';
import { otherNamed } from '../parts/named-agreements.js';
import { askWhoSigns, isConcluded, isSameActor, signatoriesOf } from '../parts/signers.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { listed, message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const relationToEarlier: Rule = {
  name: 'relation-to-earlier',
  category: 'amendments',
  severity: 'information',
  messages: {
    default: '"{agreement}" binds {parties} already, and this text follows it without a word on which of the two holds: where they differ, each side will keep to the one that suits it. Name it in supersedes: or amends:, or add a clause on earlier agreements.',
    signed: '"{party}" is a signatory of "{agreement}".',
    fix: 'Add a clause on earlier agreements',
  },
  reads: ['structure', 'declarations', 'others'],
  blocks: ['field'],
  *checkBlock({ snapshot, document }, block) {
    const { model } = document;
    const { agreement } = model;
    const extent = model.extent(block);
    const named = agreement.precedents.filter(({ span }) => span.start >= extent.start && span.end <= extent.end);
    if (named.length === 0 || agreement.amends.length > 0 || agreement.supersedes.length > 0) return;
    askWhoSigns(document);
    const ours = signatoriesOf(document);
    for (const name of named) {
      const earlier = otherNamed(snapshot, document, name.text);
      if (!earlier || !isConcluded(earlier)) continue;
      const both = signatoriesOf(earlier).filter((party) => ours.some((own) => isSameActor(own, party)));
      if (both.length < 2 || unjudged(snapshot, document) !== undefined || answersTo(snapshot, document, 'other-agreements')) continue;
      yield {
        span: name.span,
        message: message('default', { agreement: name.text, parties: listed(both.map(({ id }) => `"${id.text}"`)) }),
        related: both.map(({ id }) => related(earlier, id.span, 'signed', { party: id.text, agreement: name.text })),
      };
    }
  },
  fix: (context) => skeletonFix(context, { title: 'Earlier Agreements', text: 'Between the Parties, this Agreement prevails over the earlier agreement of […] where the two differ; what it does not touch remains in force.' }),
};
