// The page of the rule `unknown-body`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: '`@enforced-by`, `@monitored-by` or another annotation names a body that is not declared.',
  why: 'A duty that leans on a body the agreement does not create has nobody behind it.',
  remedy: 'Correct the name, or declare the body with its mandate: `body ID "Name"`.',
  good: [
    { title: 'bodies, and parties that enforce', text: 'party UKR "Ukraine"\nbody JMC "Joint Commission"\n  alias: Commission\n\n1. Text.\n   @enforced-by JMC, UKR\n   @monitored-by Commission\n' },
    { title: 'declared in the agreement this file is a part of', text: 'agreement annex "Annex I"\n  part-of: main\n\n1. Text.\n   @enforced-by JMC\n', others: ['agreement main "Main"\nbody JMC "Joint Commission"\n'] },
  ],
  bad: [
    { title: 'two ids without a comma', text: 'body JMC "Joint Commission"\nbody NSC "Neutral Commission"\n\n1. Words.\n   @enforced-by JMC and NSC\n                ^^^^^^^^^^^ unknown-body\n' },
    { title: 'a misspelt body', text: 'body JMC "Joint Commission"\n\n1. Text.\n   @enforced-by JCM\n                ^^^ unknown-body\n' },
    { title: 'nobody declared it', text: '1. Text.\n   @monitored-by OSCE\n                 ^^^^ unknown-body\n' },
  ],
};
