// The page of the rule `no-enforcement-body`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause obliges or forbids something, and no body or party is named that would enforce it. `@monitored-by` does not count: whoever only watches cannot act. What a body itself is charged with (*The Commission shall decide*) is not asked about.',
  why: 'A duty nobody enforces is kept for as long as it suits the side that bears it. When it is broken there is no one to turn to, and the other side is left with force or silence.',
  remedy: 'Name who enforces it with `@enforced-by BODY` below the clause (or on the heading above, for everything under it). Where that is left open on purpose, write `@enforced-by none "reason"`.',
  history: 'In the Korean armistice paragraphs 15 and 16 (sea and air) and 52 (re-use of prisoners) name no body; the sea border has been fought over ever since. Minsk left its cease-fire to observers who could report and not act. Source: the digest `korea-1953` in the library.',
  good: [
    { title: 'named on the clause', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. Each side shall withdraw its forces.\n   @enforced-by JMC\n' },
    { title: 'named on the heading above', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\nArticle 1. Withdrawal\n@enforced-by JMC\n\n1. Each side shall withdraw its forces.\n' },
    { title: 'left open with a reason', text: '1. Each side shall withdraw its forces.\n   @enforced-by none "each side answers for its own forces"\n' },
    { title: 'one line for the whole text', text: 'agreement truce "Truce"\n  status: draft\n@enforced-by JMC\n\nbody JMC "Joint Commission"\n  mandate: supervise\n\n1. Troops shall return to barracks.\n\n2. Bridges shall be repaired.\n' },
    { title: 'no duty', text: '1. This Agreement shall enter into force upon signature.\n\n2. The Commission shall be composed of ten officers.\n' },
    { title: 'a body’s own task', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. The Joint Commission shall meet within five days of signature and shall decide on each complaint within ten.\n' },
    { title: 'how a body is made up', text: 'body RC "Review Chamber"\n  mandate: adjudicate\n\n1. A Review Chamber shall be established with its seat in Port Elna.\n' },
    { title: 'a body’s own task, by the end of its name', text: 'body JNC "Joint Naval Commission"\n  mandate: investigate\nbody HLC "Hotline Centre"\n  mandate: monitor\n\n1. The Commission shall investigate each incident at sea.\n' },
    { title: 'a chapeau is judged by its points', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. Each side shall\n   @enforced-by JMC\n   (a) withdraw its forces; and\n   (b) remove mines.\n' },
  ],
  bad: [
    { title: 'nobody is named', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. Each side shall withdraw its forces.\n             ^^^^^ no-enforcement-body\n' },
    { title: 'each point of a chapeau', text: '1. Each side shall:\n   (a) withdraw its forces; and\n   ^^^ no-enforcement-body\n   (b) remove mines.\n   ^^^ no-enforcement-body\n' },
    { title: 'a duty only the annotation states', text: '1. Sea forces come under this Agreement.\n^^ no-enforcement-body\n   @kind obligation\n' },
    { title: 'many duties in a text that says nothing of enforcement', text: '1. Forces shall leave the zone.\n          ^^^^^ no-enforcement-body\n\n2. Mines shall be lifted.\n\n3. Roads shall be opened.\n\n4. Prisoners shall go home.\n\n5. Ships shall stay in port.\n\n6. Aircraft shall stay on the ground.\n' },
    { title: 'a body is declared, and none of many duties is marked', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. Troops shall return to barracks.\n          ^^^^^ no-enforcement-body\n\n2. Bridges shall be repaired.\n\n3. Lists shall be exchanged.\n\n4. Checkpoints shall be removed.\n\n5. Harbours shall be reopened.\n\n6. Convoys shall pass.\n' },
    { title: 'watching is not enforcing', text: 'body OBS "Observer Mission"\n  mandate: monitor\n\n1. The Parties undertake to refrain from any blockade.\n               ^^^^^^^^^^^^ no-enforcement-body\n   @monitored-by OBS\n' },
  ],
};
