// How each rule of the category "structure" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const structure: Entries = {
  'misspelt-keyword': { edits: [['term CEASEFIRE "Cease-fire"\n', 'term CEASEFIRE "Cease-fire"\n\npartty AIR "Air Team"\n']], found: 'partty' },
  'unclosed-bracket': { edits: [['as delimited in {Annex I}.', 'as delimited in [Annex I.']], found: '[', in: 'delimited in [' },
  'broken-line': { edits: [['Have agreed as follows:\n\nArticle 1.', 'Have agreed to be bound from the entry into force of\nArticle 1.']], in: 'Article 1. Definitions', found: 'Article 1' },
  'label-without-space': { edits: [['; or\n   (c) lay mines', '; or\n\n   (c)lay mines']], in: '(c)lay mines', found: '(c)' },
  'heading-order': { edits: [['Article 12. Final Clauses', 'Article 5. Final Clauses']], in: 'Article 5. Final Clauses', found: '5' },
  'level-skipped': { edits: [['on a scale of 1:50,000.\n   @precedent none "the truce had no annex"\n', 'on a scale of 1:50,000.\n   @precedent none "the truce had no annex"\n\n3.1.1. Its north is up.\n   @precedent none "the truce had no annex"\n']], found: '3.1.1.' },
  'too-deep': {
    edits: [['       @after #mine-records\n       @deadline 60 days after CEASEFIRE\n', '       @after #mine-records\n       @deadline 60 days after CEASEFIRE\n       (i) with its troops:\n           (A) by hand:\n               1) at night; and\n               2) at dawn; and\n           (B) by vehicle; and\n       (ii) with its engineers.\n'], ['Separation Zone within 60 days after the Cease-fire begins.', 'Separation Zone within 60 days after the Cease-fire begins:']],
    found: '1)',
    in: '1) at night',
  },
  'empty-heading': { edits: [['Annex I. Delimitation and Map\n', 'Article 13. Languages\n\nAnnex I. Delimitation and Map\n']], found: 'Article 13' },
  'duplicate-heading': { edits: [['Article 8. Civilians', 'Article 8. Cease-fire']], found: 'Cease-fire', in: 'Article 8. Cease-fire' },
  'lone-point': { edits: [[';\n   (b) send Armed Forces across the Line of Separation; or\n   (c) lay mines.', '.']], found: '(a)', in: '(a) commit' },
  'mixed-conjunctions': { edits: [['on land, at sea or in the air;\n   (b) send', 'on land, at sea or in the air; and\n   (b) send']], found: 'or', in: 'Line of Separation; or\n' },
  'missing-conjunction': { edits: [['Line of Separation; or\n', 'Line of Separation;\n']], found: ';', in: 'Line of Separation;\n' },
  'list-punctuation': { edits: [['under its command;\n', 'under its command.\n']], found: '.', in: 'under its command.\n' },
  'over-long-paragraph': {
    edits: [['   @precedent none "the truce was never changed"\n', `   @precedent none "the truce was never changed"\n\nThe annex, the map and the markers show one line. ${'They show where it runs. '.repeat(50)}\n`]],
    found: 'The', in: 'The annex, the map',
  },
  'unmatched-quotes': { edits: [['The English text of this Agreement is', 'The “English text of this Agreement is']], found: '“' },
  'hidden-characters': { edits: [['cut off power plants', 'cut off power\u200b plants']], found: 'power\u200b' },
  'raw-html': { edits: [['marker on the ground differ', 'marker on the <b>ground differ']], found: '<b>' },
};
