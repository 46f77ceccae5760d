// How each rule of the category "references" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const references: Entries = {
  'unresolved-reference': { edits: [['   @clause political-process\n', '   @clause political-process\n   @see #mine-maps\n']], found: '#mine-maps' },
  'ambiguous-reference': { edits: [['   @clause political-process\n', '   @clause political-process\n   @see (a)\n']], in: '@see (a)', found: '(a)' },
  'unresolved-citation': { edits: [['does not act under paragraph 4', 'does not act under paragraph 14']], found: 'paragraph 14' },
  'citation-slip': { edits: [['   @clause political-process\n', '   @clause political-process\n   @see 5(2a)\n']], found: '5(2a)' },
  'wrong-kind-reference': { edits: [['   @clause political-process\n', '   @clause political-process\n   @after JAC\n']], in: '@after JAC', found: 'JAC' },
  'reference-to-deleted': { edits: [['   @precedent none "the truce cost nothing"\n', '   @precedent none "the truce cost nothing"\n\n4. (deleted)\n   @precedent none "struck in the talks"\n'], ['   @clause political-process\n', '   @clause political-process\n   @see 11(4)\n']], in: '@see 11(4)', found: '11(4)' },
  'missing-annex': { edits: [['within 20 km of the Line of Separation.', 'within 20 km of the Line of Separation, as Annex II says.']], found: 'Annex II' },
  'circular-precedence': { edits: [['1. Each Party shall let relief goods', '1. Notwithstanding paragraph 3, each Party shall let relief goods'], ['3. Neither Party shall attack', '3. Notwithstanding paragraph 1, neither Party shall attack']], in: 'Notwithstanding paragraph 1', found: 'Notwithstanding' },
  'precedence-without-target': { edits: [['3. Neither Party shall attack', '3. Notwithstanding the foregoing, neither Party shall attack']], found: 'Notwithstanding the foregoing' },
  'vague-reference': { edits: [['about the meaning of this Agreement', 'about the relevant articles of this Agreement']], found: 'the relevant articles of this Agreement' },
  'self-reference': { edits: [['   @clause political-process\n', '   @clause political-process\n   @see 10(1)\n']], in: '@see 10(1)', found: '10(1)' },
  'unlinked-heading': { edits: [['10 days after the decision.', '10 days after the decision under the Article on Violations.']], in: 'the Article on Violations', found: 'Violations' },
  'unreferenced-annex': { edits: [['   @precedent none "the truce was in one language"\n', '   @precedent none "the truce was in one language"\n\nAnnex II. Crossings\n\n1. The bridge of Tolm is open by day.\n   @precedent none "the truce had no crossings"\n']], found: 'Annex II' },
  'unused-label': { edits: [['   @clause political-process\n', '   @clause political-process\n   @id talks\n']], in: '@id talks', found: 'talks' },
  'typed-reference': { edits: [['has not yet performed.', 'has not yet performed, as point (c) of paragraph 2 of Article 5 says.']], found: 'point (c) of paragraph 2 of Article 5', config: { options: { 'typed-reference': { units: ['point'] } } } },
};
