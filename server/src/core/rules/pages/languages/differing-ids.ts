// The page of the rule `differing-ids`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A language version declares other parties, bodies, zones, terms or labels than the text it is a version of.',
  why: 'The ids are what is the same in all languages: by them the texts are laid side by side. A body that one text declares and another does not is a body that exists in one language only.',
  remedy: 'Declare the same ids in each version, with names in its language.',
  good: [
    { title: 'the same ids with other names', text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\nparty AAA "Аланд"\n\n1. Текст.\n', others: ['agreement pact "Pact"\n  language: en\nparty AAA "Aland"\n\n1. Text.\n'] },
    { title: 'not marked up yet', text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Текст.\n', others: ['agreement pact "Pact"\n  language: en\nparty AAA "Aland"\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'a body missing', text: 'agreement pact-uk "Угода"\n  version-of: pact\n              ^^^^ differing-ids\n  language: uk\nparty AAA "Аланд"\n\n1. Текст.\n', others: ['agreement pact "Pact"\n  language: en\nparty AAA "Aland"\nbody JC "Joint Commission"\n\n1. Text.\n'] },
    { title: 'a label of its own', text: 'agreement line-fr "Ligne"\n  version-of: line\n              ^^^^ differing-ids\n  language: fr\nparty NLD "Nordlande"\n\n1. Ils se reposent.\n   @id repos\n', others: ['agreement line "Line"\nparty NLD "Norland"\n\n1. They rest.\n'] },
    { title: 'a label missing', text: 'agreement rest-uk "Спокій"\n  version-of: rest\n              ^^^^ differing-ids\n  language: uk\n\n1. Лінія стоїть.\n   @id line\n\n2. Зона порожня.\n', others: ['agreement rest "Rest"\n  language: en\n\n1. The line stands.\n   @id line\n\n2. The zone is empty.\n   @id zone\n'] },
  ],
};
