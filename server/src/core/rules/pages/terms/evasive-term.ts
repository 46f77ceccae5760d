// The page of the rule `evasive-term`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A softer word stands where the text has a term for the thing: "humanitarian pause" in a text that defines "cease-fire", "front line" beside a defined line of contact.',
  why: 'Whoever is bound can say that something less was promised there.',
  remedy: 'Write the term, or define what else is meant.',
  history: 'In the debate on ending the Korean War "ban on hostilities" was proposed in place of "end of war", for what it does not say. Source: published articles on a peace treaty for Korea; the armistice itself in the digest `korea-1953`.',
  good: [
    { title: 'the term is used', text: 'term STOP "cease-fire"\n\n1. The cease-fire begins at noon.\n' },
    { title: 'the text has no term for it', text: '1. A humanitarian pause begins at noon.\n' },
  ],
  bad: [
    { title: 'a pause for a cease-fire', text: 'term STOP "cease-fire"\n\n1. Relief goods pass while the humanitarian pause lasts.\n                               ^^^^^^^^^^^^^^^^^^ evasive-term\n' },
    { title: 'another line', text: '1. "Line of Contact" means the line of Annex I.\n\n2. Forces stay behind the front line.\n                          ^^^^^^^^^^ evasive-term\n' },
  ],
};
