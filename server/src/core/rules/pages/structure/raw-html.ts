// The page of the rule `raw-html`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A tag or an entity of a web page stands in the text: `<b>`, `<br/>`, `&nbsp;`.',
  why: 'It is no markup here. It would be printed in the agreement as it stands, and may hide what it was meant to show (struck-out words look agreed).',
  remedy: 'Take the tag out, or write the character that the entity stands for; the quick fix does it.',
  good: [
    { title: 'less and more', text: '1. Ships of < 100 tons & boats pass; so do those of > 5 m.\n' },
  ],
  bad: [
    { title: 'tags', text: '1. The zone is <b>closed</b>.\n               ^^^ raw-html\n                        ^^^^ raw-html\n' },
    { title: 'an entity', text: '1. Text.\n\n2. The sides mark land&nbsp;and sea.\n                      ^^^^^^ raw-html\n' },
  ],
};
