// The page of the rule `mixed-conjunctions`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Points of one list are joined by "and" at one place and by "or" at another.',
  why: 'It is open which points are needed together: (a) and (b), or else (c)? Each side may group them as it likes.',
  remedy: 'Use one word for the list, or put the points that belong together into a list of their own.',
  good: [
    { title: 'one word', text: '1. Each side shall:\n   (a) withdraw; and\n   (b) report; and\n   (c) stay out.\n' },
    { title: 'a list within the list', text: '1. Each side shall:\n   (a) withdraw:\n       (i) by road; or\n       (ii) by rail; and\n   (b) report.\n' },
    { title: 'a list within the list, its letters going on', text: '1. A vehicle passes when:\n   (a) it is marked; and\n   (b) it does not carry:\n   (c) arms; or\n   (d) fuel.\n' },
  ],
  bad: [
    { title: 'and, then or', text: '1. A vehicle passes when:\n   (a) it is marked; and\n   (b) it is listed; or\n                     ^^ mixed-conjunctions\n   (c) it is escorted.\n' },
    { title: 'in Ukrainian', text: '1. Транспорт пропускають, коли:\n   (a) він позначений; або\n   (b) він у списку; та\n                     ^^ mixed-conjunctions\n   (c) його супроводжують.\n' },
  ],
};
