// The page of the rule `drafting-residue`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text holds words that belong to its making: "TODO", "TBC", "insert date", "(to be completed)", "Note to draft", a word processor\'s "Error! Reference source not found", doubled angle brackets, question marks in a row.',
  why: 'They are signed with the text, they show that it was not finished, and a drafting note can give a position away.',
  remedy: 'Settle them. What is to stay for the drafters becomes a comment (`// ...`) or a `@note`, which are no part of the agreement.',
  good: [
    { title: 'comments, notes, and ordinary words', text: '// TODO ask about the map\n\n1. The line is to be determined by the Commission, which may insert a date of its own.\n   @note TBC with the delegation\n\n2. Each Party shall supply the forces with food.\n\n3. Emprender todo lo anterior (to be continued).\n' },
  ],
  bad: [
    { title: 'a note to oneself', text: '1. The zone is four km wide TODO check the map.\n                            ^^^^ drafting-residue\n' },
    { title: 'something to fill in, a broken reference', text: 'Article 5. Date\n\nThe truce begins on [insert date].\n                    ^^^^^^^^^^^^ drafting-residue\n\nArticle 6. Map\n\nAs shown in Error! Reference source not found.\n            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ drafting-residue\n' },
    { title: 'a paragraph that is a note', text: 'Article 7. Ports\n\n1. The ports stay open.\n\n[Drafting note: the south\n^^^^^^^^^^^^^^ drafting-residue\nasked for two more ports].\n' },
  ],
};
