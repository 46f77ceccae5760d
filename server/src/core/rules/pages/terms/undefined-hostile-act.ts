// The page of the rule `undefined-hostile-act`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text forbids or counts hostile acts, acts of aggression or provocations, and does not say what one is.',
  why: 'On these words hangs whether the cease-fire was broken and who broke it. Undefined, they are the first dispute after the signing.',
  remedy: 'Define the term, or list what counts (firing, overflight, laying mines, moving the line) and what does not.',
  history: 'Paragraph 6 of the Korean armistice forbids any hostile act within, from or against the demilitarized zone, and defines none. Source: Armistice Agreement, 27 July 1953, paragraph 6.',
  good: [
    { title: 'it is defined', text: '1. "Hostile act" means any use of weapons across the line.\n\n2. No hostile act shall be carried out.\n' },
    { title: 'the clause lists what counts', text: '1. No hostile act shall be carried out, including firing, overflight and laying mines.\n' },
  ],
  bad: [
    { title: 'the ban of the armistice', text: '1. Nobody carries out a hostile act in the zone.\n                        ^^^^^^^^^^^ undefined-hostile-act\n\n2. A hostile act from the zone is forbidden too.\n' },
    { title: 'provocations', text: 'Article 3. Incidents\n\n1. The Parties refrain from provocations at sea.\n                            ^^^^^^^^^^^^ undefined-hostile-act\n' },
  ],
};
