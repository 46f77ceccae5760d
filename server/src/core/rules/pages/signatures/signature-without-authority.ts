// The page of the rule `signature-without-authority`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause speaks to governments or States, and only commanders sign the text.',
  why: 'A commander binds the forces under his command. What a government is to do needs a signature for the State, or at least a clause that says who brings it before the government.',
  remedy: 'Let somebody with full powers sign for the State, or write which signatory transmits the clause and when.',
  history: 'The armistice of 1953 was signed by commanders, and no State is a signatory; its paragraph 60 left the political questions to governments that had signed nothing. Source: the digest `korea-1953`.',
  good: [
    { title: 'a minister signs too', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. The peace talks are open to the governments.\n   @addresses "the governments on both sides"\n\nsignature AAA\n  by: "A. Name", "General, Chief of Staff"\nsignature BBB\n  by: "B. Name", "Minister of Foreign Affairs"\n' },
    { title: 'it speaks to no government', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. The relief societies are asked to help.\n   @addresses "the relief societies"\n\nsignature AAA\n  by: "A. Name", "General, Army of Aland"\n' },
  ],
  bad: [
    { title: 'two generals', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. A conference is recommended to the governments.\n   @addresses "the governments on both sides"\n               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ signature-without-authority\n\nsignature AAA\n  by: "A. Name", "General, Army of Aland"\nsignature BBB\n  by: "B. Name", "Commander of the Forces of Beland"\n' },
    { title: 'an admiral', text: 'party NLD "Norland"\n\n1. Fishing is left to a later treaty.\n   @addresses "States of the coast"\n               ^^^^^^^^^^^^^^^^^^^ signature-without-authority\n\nsignature NLD\n  by: "Ida Berg", "Admiral of the Fleet"\n' },
  ],
};
