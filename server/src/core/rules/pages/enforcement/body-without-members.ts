// The page of the rule `body-without-members`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body of this agreement has no `members`, and no clause about it says who sits on it.',
  why: 'A body that nobody has to send anyone to cannot meet. Who may sit on it becomes the first quarrel, before its first task.',
  remedy: 'Write `members:` with the parties and their seats, or add a clause that composes the body.',
  history: 'In 1991 the United Nations Command named a South Korean general as its senior member of the Military Armistice Commission; the other side held that he could not speak for a signatory and came no more. The armistice said how many, and not who could be refused. Source: the digest `korea-1953`.',
  good: [
    { title: 'composed in words', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\nArticle 2. Joint Commission\n\n1. A Joint Commission is established.\n   @establishes JMC\n\n2. It shall be composed of five officers of each side.\n' },
    { title: 'an organisation has members of its own', text: 'body ICRC "International Committee of the Red Cross"\n  mandate: relief\n\n1. The Parties shall admit the ICRC to the camps.\n' },
  ],
  bad: [
    { title: 'neither field nor clause', text: 'body JMC "Joint Commission"\n     ^^^ body-without-members\n  mandate: supervise\n\n1. A Joint Commission is hereby established and shall see to the withdrawal.\n   @establishes JMC\n' },
    { title: 'another body is composed', text: 'body PNL "Determination Panel"\n     ^^^ body-without-members\n  mandate: adjudicate\nbody CFC "Committee for Civilians"\n\n1. The Committee for Civilians shall consist of four officers.\n\n2. The Determination Panel decides each complaint.\n' },
  ],
};
