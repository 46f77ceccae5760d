// Nothing in the text says in which languages it is authentic.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingAuthenticTexts: Rule = missingClause({
  name: 'missing-authentic-texts',
  severity: 'warning',
  item: 'authenticTexts',
  messages: {
    default: 'This {profile} does not say which language versions are authentic. Where two versions differ, each side will hold to its own. Name the authentic texts, and the one that prevails.',
    fix: 'Add a clause on the authentic texts',
  },
  skeleton: { title: 'Authentic Texts', text: 'This Agreement is done in the […] and […] languages, both texts being equally authentic. If they differ, the […] text prevails.', clause: 'authentic-texts' },
});
