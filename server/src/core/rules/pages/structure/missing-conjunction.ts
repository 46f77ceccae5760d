// The page of the rule `missing-conjunction`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A list runs on from the words above it, its points end in semicolons or commas, and no "and" or "or" stands in front of the last one. English texts only.',
  why: 'Whether all points are meant or one is enough decides what is owed, and nothing in the text says it.',
  remedy: 'Write "and" or "or" behind the last point but one; the quick fix has both. Or say it in front of the list: "each of the following", "one of the following".',
  good: [
    { title: 'and', text: '1. Each side shall:\n   (a) withdraw; and\n   (b) report.\n' },
    { title: 'said in front', text: '1. Each side shall do all of the following:\n   (a) withdraw;\n   (b) report.\n' },
    { title: 'definitions stand side by side', text: '1. In this Treaty:\n   (a) "ship" is every vessel of war;\n   (b) "port" is every harbour of a Party.\n' },
    { title: 'sentences', text: '1. Each side acts as the Commission says:\n   (a) It withdraws.\n   (b) It reports.\n' },
  ],
  bad: [
    { title: 'all or one?', text: '1. Forces may enter the zone if:\n   (a) the Commission agrees;\n                            ^ missing-conjunction\n   (b) they are unarmed.\n' },
    { title: 'with commas', text: '1. A prisoner shall be returned who\n   (a) is wounded,\n   (b) is sick,\n              ^ missing-conjunction\n   (c) has asked for it.\n' },
  ],
};
