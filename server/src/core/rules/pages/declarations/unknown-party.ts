// The page of the rule `unknown-party`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An annotation, a field, a signature or the attribution of bracketed text names a party that is not declared.',
  why: 'The duty, the signature or the position then belongs to nobody.',
  remedy: 'Correct the name, or declare the party: `party ID "Name"`.',
  good: [
    { title: 'all, before any party is declared', text: '1. Text.\n   @binds all\n' },
    { title: 'ids, sides and aliases', text: 'party KPA "Korean People\'s Army"\n  side: North\n  alias: People\'s Army\nparty UNC "United Nations Command"\n\n1. Text [KPA: words].\n   @binds North, UNC\n   @position UNC rejects "for now"\n' },
    { title: 'words of drafters in front of a colon', text: 'party UKR "Ukraine"\nparty RUS "Russian Federation"\n\n1. The line [NOTE: map to follow] is wide [OPTION 1: ten km] [CHAIR: twelve km] [UKR/RUS: and marked] [ПРИМІТКА: уточнити].\n' },
    { title: 'declared in the agreement this file is a part of', text: 'agreement annex-i "Annex I"\n  part-of: main\n\n1. Text.\n   @binds UKR\n', others: ['agreement main "Main"\nparty UKR "Ukraine"\n'] },
  ],
  bad: [
    { title: 'words in place of ids', text: 'party UKR "Ukraine"\n\n1. Prisoners shall go home.\n   @binds both Parties\n          ^^^^^^^^^^^^ unknown-party\n' },
    { title: 'a misspelt party', text: 'party UKR "Ukraine"\n\n1. Ukraine shall withdraw.\n   @binds UKI\n          ^^^ unknown-party\n' },
    { title: 'one of two codes with a slash between', text: 'party UKR "Ukraine"\n\n1. The river [UKR/USA: with its islands] is open.\n                  ^^^ unknown-party\n' },
    { title: 'bracketed text of nobody', text: 'party UKR "Ukraine"\n\n1. The line [USA: and the sea] is fixed.\n             ^^^ unknown-party\n' },
  ],
};
