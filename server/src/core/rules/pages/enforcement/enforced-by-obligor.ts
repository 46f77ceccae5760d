// The page of the rule `enforced-by-obligor`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Everybody that a duty names as its enforcer (`@enforced-by`) is a party that owes the duty (`@binds`).',
  why: 'Whoever owes a duty is the last to find that it was broken. Where all owe it and only they enforce it, nobody outside the dispute says what happened.',
  remedy: 'Name a body beside the parties, or say whose finding they have to accept.',
  history: 'Paragraph 17 of the Korean armistice leaves compliance and enforcement to the signatories, and paragraph 13(e) has each Commander punish his own people: no outside body looks, no punishment is reported. Source: the digest `korea-1953`.',
  good: [
    { title: 'a body beside them', text: 'party UKR "Ukraine"\nbody JMC "Joint Commission"\n\n1. Ukraine shall withdraw its forces.\n   @binds UKR\n   @enforced-by UKR, JMC\n' },
    { title: 'the other side enforces', text: 'party UKR "Ukraine"\nparty RUS "Russia"\n\n1. Ukraine shall withdraw its forces.\n   @binds UKR\n   @enforced-by RUS\n' },
  ],
  bad: [
    { title: 'its own judge', text: 'party UKR "Ukraine"\n\n1. Ukraine shall withdraw its forces.\n   @binds UKR\n   @enforced-by UKR\n                ^^^ enforced-by-obligor\n' },
    { title: 'both sides, and nobody else', text: 'party NOR "Northern Army"\n  side: North\nparty SOU "Southern Army"\n  side: South\n\nArticle 5. Discipline\n@enforced-by all\n\n3. Each army shall punish those who break this Agreement.\n             ^^^^^ enforced-by-obligor\n   @binds North, South\n' },
  ],
};
