// How each rule of the category "brackets" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const brackets: Entries = {
  'open-in-agreed': {
    edits: [['  status: draft\n  profile', '  status: agreed\n  profile'], ['keep its warships at least 5 km', 'keep its warships [at least] 5 km']],
    found: '[at least]',
  },
  'agreed-on-bracketed': {
    edits: [['   @after #prisoner-lists\n', '   @after #prisoner-lists\n   @status agreed\n'], ['and return its Prisoners within 30 days', 'and return its Prisoners [KES: and Deserters] within 30 days']],
    found: '[KES: and Deserters]',
  },
  // The record is that of the same words with 4 km.
  'agreed-text-changed': { edits: [['   @domain sea\n', '   @domain sea\n   @tag agreed:2e41b1a5377b\n']], found: 'Each Party shall keep its warships at least 5 km from the coast of the other Party.' },
  'reference-into-brackets': { edits: [['   @precedent none "the truce knew no remedy"\n\n5.', '   @precedent none "the truce knew no remedy"\n   @bracket KES\n\n5.']], found: 'paragraph 4' },
  'lone-alternative': { edits: [['   @precedent none "the truce used messengers"', '   @option A "a telephone line"\n   @precedent none "the truce used messengers"']], in: '@option A', found: 'A' },
  'option-gap': {
    edits: [[
      '   @precedent none "the truce used messengers"',
      '   @option A "a telephone line"\n   @precedent none "the truce used messengers"\n\n5. Each Party shall keep a direct radio channel to the command of the other Party open at every hour.\n   @option C "a radio channel"\n   @binds ALD, KES\n   @precedent none "the truce used messengers"',
    ]],
    in: '@option C', found: 'C',
  },
  'unattributed-bracket': { edits: [['keep its warships at least 5 km', 'keep its warships [at least] 5 km']], found: '[at least]' },
  'bracketed-verb': { edits: [['Each Party shall keep its warships', 'Each Party [KES: shall] keep its warships']], found: '[KES: shall]' },
  'term-only-in-brackets': { edits: [['(d) "Prisoner" means a person whom a Party holds because of the conflict; and', '(d) [KES: "Prisoner" means a person whom a Party holds because of the conflict]; and']], in: '"Prisoner" means', found: 'Prisoner' },
  placeholder: { edits: [['keep its warships at least 5 km', 'keep its warships at least [●] km']], found: '[●]' },
  'drafting-residue': { edits: [['keep its warships at least 5 km from', 'keep its warships TBC at least 5 km from']], found: 'TBC' },
  'filled-two-ways': { edits: [['  status: draft\n', '  status: draft\n  signed: 2031-03-04\n']], in: 'Done at Lindhaven on 3 March 2031', found: '3 March 2031' },
};
