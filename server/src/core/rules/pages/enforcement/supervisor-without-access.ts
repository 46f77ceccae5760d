// The page of the rule `supervisor-without-access`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body is declared whose mandate is to monitor or verify, and no clause of the text gives anybody access, free movement or immunity. Reported once a draft has a dated signature or another status, or when the checker is set to `review` or `final`.',
  why: 'What cannot be reached cannot be verified. Whoever has something to hide closes the road, and breaks nothing by it.',
  remedy: 'Add a clause that binds the parties to give the body free and safe access, at what notice, to which places, with the immunities its members need.',
  history: 'The inspection teams of the Korean armistice were hampered in the North until inspection ended in June 1956, and the observers under Minsk were restricted in their movement. The model clauses are paragraphs 11, 13(g) and 13(j) of 1953. Source: the digests `korea-1953` and `minsk-memorandum-2014` in the library.',
  good: [
    { title: 'safe passage', text: 'party AAA "Aland"\n  role: signatory\nbody LCC "Coordination Cell"\n  mandate: monitor\n\n1. The Cell goes to the place within two hours, with safe passage from both sides.\n' },
    { title: 'access is given', text: 'agreement own "Own"\n  status: signed\n\nbody OBS "Observer Mission"\n  mandate: monitor\n\n1. Each Party shall give the Observer Mission free access to the zone.\n' },
    { title: 'freedom of movement', text: 'agreement own "Own"\n  status: signed\n\nbody OBS "Observer Mission"\n  mandate: verify\n\n1. Nothing shall limit the freedom of movement of the Observer Mission.\n' },
    { title: 'a draft that is still being written', text: 'body OBS "Observer Mission"\n  mandate: monitor\n\n1. The Parties shall meet.\n' },
    { title: 'a body that only decides', text: 'agreement own "Own"\n  status: signed\n\nbody PAN "Panel"\n  mandate: adjudicate\n\n1. The Panel shall decide by majority.\n' },
  ],
  bad: [
    { title: 'observers', text: 'agreement own "Own"\n  status: signed\n\nbody OBS "Observer Mission"\n     ^^^ supervisor-without-access\n  mandate: monitor, verify\n\n1. The Observer Mission shall watch the cease-fire.\n' },
    { title: 'inspectors', text: 'body INQ "Inspection Teams"\n     ^^^ supervisor-without-access\n  mandate: verify\n\n1. Each shipment shall be looked at by the Inspection Teams within a week.\n\nsignature EAS\n  on: 2031-03-03\n' },
  ],
};
