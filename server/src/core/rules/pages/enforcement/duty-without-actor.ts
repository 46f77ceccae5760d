// The page of the rule `duty-without-actor`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Something has to be carried out (mines removed, prisoners released, forces withdrawn), the sentence is passive, and neither it nor `@binds` names anybody who is to do it.',
  why: 'A task that is nobody\'s is done by nobody. When it is found undone, each side points to the other, and whoever supervises has no one to write to.',
  remedy: 'Write who acts: "Each Party shall remove the mines it has laid". Where the sentence should stay as it is, add `@binds` with the parties. A breach can then be laid at a door.',
  history: 'In the Korean armistice paragraph 13(f) leaves the time for the graves registration teams to a commission, and paragraph 11 of the Annex "refers" prisoners to a conference that nobody is bound to hold. Point 10 of the Minsk Protocol of 2014 has illegal armed formations removed from Ukraine and does not say by whom. Source: the digests `korea-1953` and `minsk-protocol-2014` in the library.',
  good: [
    { title: 'who acts is named behind the verb', text: '1. All mines shall be removed by the Party that laid them.\n' },
    { title: 'whose forces they are says who', text: '1. The forces of both sides shall be withdrawn from the zone.\n' },
    { title: 'an annotation names who owes it', text: 'party UKR "Ukraine"\n  role: signatory\nparty RUS "Russia"\n  role: signatory\n\n1. Prisoners of war shall be released within ten days.\n   @binds UKR, RUS\n' },
    { title: 'the text itself does it', text: '1. A Joint Commission shall be established.\n\n2. The line shall be drawn on the map.\n' },
    { title: 'a ban binds everybody', text: '1. No prisoner shall be returned against his will.\n' },
    { title: 'a chapeau names who acts', text: '1. The Parties shall ensure that:\n   (a) all mines are cleared; and\n   (b) the roads are opened.\n' },
  ],
  bad: [
    { title: 'mines', text: 'party UKR "Ukraine"\n  role: signatory\nparty RUS "Russia"\n  role: signatory\n\n1. All mines and obstacles shall be removed from the zone within sixty days.\n                           ^^^^^ duty-without-actor\n' },
    { title: 'prisoners in a list', text: '1. The following shall be handled without delay.\n\n2. Persons held in connection with the conflict shall be promptly released and returned to their homes.\n                                                ^^^^^ duty-without-actor\n' },
    { title: 'the one who receives is not the one who acts', text: '1. Heavy weapons must be handed over to the Commission.\n                 ^^^^ duty-without-actor\n' },
    { title: 'in Ukrainian', text: 'agreement own "Угода"\n  language: uk\n\n1. Міни та інші перешкоди повинні бути знищені протягом тридцяти днів.\n                          ^^^^^^^ duty-without-actor\n' },
  ],
};
