// The page of the rule `partisan-neutral`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body is called neutral, impartial or independent, and a party that is bound by the agreement and no guarantor or witness has a seat on it.',
  why: 'The word promises somebody who has no case of its own. With a party on it, the other side will take no finding of it as neutral, and a reader is misled about what was agreed.',
  remedy: 'Give the seats to States or persons outside the conflict, or call the body a joint one.',
  history: 'Each side in Korea chose two of the four neutral nations, which the armistice defined as nations whose forces had not fought (paragraph 37); they were neutral by that definition, and each was held to speak for those who had chosen it. Source: the digest `korea-1953`.',
  good: [
    { title: 'outsiders only', text: 'party UKR "Ukraine"\n  role: signatory\nparty CHE "Switzerland"\n  role: third-party\nbody NSC "Neutral Supervisory Commission"\n  members: CHE 1, "Sweden" 1\n' },
    { title: 'a joint body', text: 'party UKR "Ukraine"\n  role: signatory\nbody JMC "Joint Commission"\n  members: UKR 5\n' },
    { title: 'a guarantor that signs', text: 'party FRA "France"\n  role: guarantor, signatory\nbody NSC "Neutral Commission"\n  members: FRA 1\n' },
  ],
  bad: [
    { title: 'a signatory on it', text: 'party UKR "Ukraine"\n  role: signatory\nparty CHE "Switzerland"\n  role: third-party\nbody NSC "Neutral Supervisory Commission"\n     ^^^ partisan-neutral\n  members: UKR 1, CHE 1\n' },
    { title: 'both sides on it, by the names of the sides', text: 'party NOR "Northern Army"\n  role: party\n  side: North\nparty SOU "Southern Army"\n  role: party\n  side: South\nbody IEB "Independent Expert Board"\n     ^^^ partisan-neutral\n  members: North 2, South 2\n' },
  ],
};
