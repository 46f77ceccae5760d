// How each rule of the category "final-clauses" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const finalClauses: Entries = {
  'missing-entry-into-force': {
    edits: [
      [' without ratification and enters into force at 22:00 UTC on 3 March 2031.\n   @clause entry-into-force, ratification\n', ' without ratification.\n   @clause ratification\n'],
      ['a treaty of peace between the Parties enters into force.', 'a treaty of peace between the Parties replaces it.'],
    ],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-duration': {
    edits: [['This Agreement remains in force until a treaty of peace between the Parties enters into force. After that, each Party', 'After a treaty of peace enters into force, each Party'], ['   @clause duration\n', '']],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-termination': {
    edits: [
      ['may terminate this Agreement at any time by an agreement in writing.\n   @clause termination\n', 'may publish this Agreement at any time by an agreement in writing.\n'],
      ['may withdraw from this Agreement 12 months after it has given notice in writing to the other Party and to the depositary.\n   @clause withdrawal\n', 'may publish the map in Annex I 12 months after it has given notice in writing to the other Party and to the depositary.\n'],
    ],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-withdrawal': {
    edits: [
      ['profile: armistice', 'profile: treaty'],
      ['may withdraw from this Agreement 12 months after it has given notice in writing to the other Party and to the depositary.\n   @clause withdrawal\n', 'may publish the map in Annex I 12 months after it has given notice in writing to the other Party and to the depositary.\n'],
    ],
    in: 'profile: treaty',
    found: 'treaty',
  },
  'missing-amendment-clause': { edits: [['may amend this Agreement by an agreement in writing that both sign.\n   @clause amendment\n', 'may publish this Agreement by an agreement in writing that both sign.\n']], in: 'profile: armistice', found: 'armistice' },
  'missing-dispute-settlement': {
    edits: [
      ['Political Talks and Disputes', 'Political Talks'],
      ['The Parties shall settle each dispute about the meaning of this Agreement by negotiation in the Joint Armistice Commission. If the dispute is not settled within 60 days after a Party brings it, either Party may submit it to 3 arbitrators, of whom each Party chooses 1 and the 2 so chosen choose the third.\n   @clause dispute-settlement\n', 'The Parties shall publish the record of each talk within 60 days after it is held.\n'],
    ],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-depositary': {
    edits: [
      ['  depositary: ORE\n', ''],
      ['role: third-party, depositary', 'role: third-party'],
      ['binds each Party on signature without ratification and', 'binds each Party after its ratification and'],
      [' to the other Party and to the depositary.', ' to the other Party.'],
      ['shall deposit the original of this Agreement with the Republic of Oremar, which has consented to be the depositary, within 10 days after signature. The Parties shall register', 'shall register'],
      ['   @clause depositary\n', ''],
    ],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-registration': {
    edits: [['profile: armistice', 'profile: treaty'], [' The Parties shall register this Agreement with the Secretariat of the United Nations within 30 days after its entry into force.', '']],
    in: 'profile: treaty',
    found: 'treaty',
  },
  'missing-authentic-texts': {
    edits: [
      ['authentic: en\n', 'authentic: en, fr\n'],
      ['The English text of this Agreement is the only authentic text.\n   @clause authentic-texts\n', 'Each Party keeps an English text of this Agreement.\n'],
      [', in 2 originals in the English language.', ', in 2 originals.'],
    ],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-scope': {
    edits: [
      ['Definitions and Scope', 'Definitions'],
      ['means the land, naval and air forces of a Party and', 'means the soldiers and sailors of a Party and'],
      ['This Agreement applies to the Armed Forces of each Party on land, at sea and in the air.\n   @clause scope\n', 'This Agreement binds the Armed Forces of each Party.\n'],
      ['commit a Hostile Act on land, at sea or in the air;', 'commit a Hostile Act;'],
    ],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-cessation': {
    edits: [
      ['Resolved to end the fighting along the river Vell and to spare the people on both banks,', 'Resolved to spare the people on both banks of the river Vell,'],
      ['means the lasting end of all use of weapons between', 'means the lasting silence of the weapons of'],
      ['Article 5. Cease-fire', 'Article 5. Conduct'],
      ['   @clause cessation\n', ''],
      ['Each Party shall begin the Cease-fire at 22:00 UTC', 'Each Party shall sound its sirens at 22:00 UTC'],
      ['(a) commit a Hostile Act', '(a) hide a Hostile Act'],
    ],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-separation': {
    edits: [['Withdrawal of Armed Forces', 'Weapons and Mines'], ['shall withdraw its Armed Forces and weapons from the Separation Zone', 'shall lock away its weapons in the Separation Zone'], ['   @clause withdrawal-of-forces\n', '']],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-prisoners': {
    edits: [
      ['(d) "Prisoner" means a person whom a Party holds because of the conflict; and', '(d) "Returnee" means a person whom a Party sends home because of the conflict; and'],
      ['Prisoners and the Dead', 'Returnees and Letters'],
      ['a list of its Prisoners', 'a list of its Returnees'],
      ['release and return its Prisoners', 'send home its Returnees'],
      ['   @clause prisoners\n', ''],
      ['the remains of the dead of the other Party', 'the letters for the other Party'],
    ],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-humanitarian-access': {
    edits: [['Article 8. Civilians', 'Article 8. People and Goods'], ['relief goods and relief workers of every humanitarian organisation pass', 'food and medicine pass'], ['   @clause humanitarian\n', '']],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-displaced-persons': { edits: [['let every displaced person who so chooses return home', 'let every farmer who so chooses till the fields'], ['   @clause displaced-persons\n', '']], in: 'profile: armistice', found: 'armistice' },
  'missing-communication': { edits: [['keep a direct telephone line to the command of the other Party open at every hour', 'keep the bridge of Tolm open to the command of the other Party at every hour'], ['   @clause communication\n', '']], in: 'profile: armistice', found: 'armistice' },
  'missing-testimonium': { edits: [['Done at Lindhaven on 3 March 2031 at 10:00 UTC, in 2 originals in the English language.\n\n', '']], in: 'profile: armistice', found: 'armistice' },
  'missing-political-follow-up': {
    edits: [['Political Talks and Disputes', 'Markets and Disputes'], ['shall open talks on a treaty of peace in Lindhaven', 'shall open a joint market in Lindhaven'], ['   @clause political-process\n', ''], ['until a treaty of peace between the Parties enters', 'until another agreement between the Parties enters']],
    in: 'profile: armistice',
    found: 'armistice',
  },
  'missing-costs': { edits: [['Other Agreements and Costs', 'Other Agreements and Housing'], ['shall pay half of the costs of the Joint', 'shall house half of the members of the Joint']], in: 'profile: armistice', found: 'armistice' },
  'annex-not-integral': { edits: [['{Annex I} forms an integral part of this Agreement.', '{Annex I} has two originals.']], in: 'profile: armistice', found: 'armistice' },
  'duration-without-sequel': { edits: [['This Agreement remains in force until a treaty of peace between the Parties enters into force. After that, each', 'This Agreement remains in force for 5 years. During that time, each']], found: 'for 5 years' },
  'differing-entry-into-force': { edits: [['without ratification and enters into force at 22:00 UTC on 3 March 2031.', 'without ratification and enters into force at 23:30 UTC on 3 March 2031.']], found: '23:30 UTC on 3 March 2031' },
};
