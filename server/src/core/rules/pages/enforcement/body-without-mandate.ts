// The page of the rule `body-without-mandate`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body of this agreement has no `mandate`, and no clause about it says what it is to do.',
  why: 'What a body may do is what the weaker side will later dispute. A body without a mandate cannot enter, ask, find or decide without being told that it goes beyond its powers.',
  remedy: 'Write `mandate:` (monitor, verify, supervise, investigate, adjudicate, enforce …), or add a clause on its functions.',
  history: 'The OSCE mission in Ukraine had a list of verbs (gather, report, monitor, facilitate) that held none to find who was responsible, and its findings bound nobody. Source: the digests of the Minsk texts.',
  good: [
    { title: 'its tasks in words', text: 'body JMC "Joint Commission"\n  members: UKR 5, RUS 5\n\n1. The Joint Commission shall supervise the cease-fire.\n' },
    { title: 'an organisation', text: 'body UNO "United Nations"\n\n1. The United Nations may be asked for help.\n' },
  ],
  bad: [
    { title: 'nothing but members', text: 'body JMC "Joint Commission"\n     ^^^ body-without-mandate\n  members: UKR 5, RUS 5\n\n1. A Joint Commission is hereby created.\n\n2. Each side pays half of what the Joint Commission costs.\n' },
    { title: 'an enforcer without powers', text: 'body GUC "Council of Guarantors"\n     ^^^ body-without-mandate\n\n\nArticle 9. Sea\n@enforced-by GUC\n\n1. Neither side shall close a port.\n\n2. The Council of Guarantors consists of three States.\n' },
  ],
};
