// Lines of which any text can be made: every kind of block, citations of every form, names, annotations that fit and that do not.
export const clauseLines: readonly string[] = [
  'agreement own "Own"', '  status: draft', '  precedent: other', '  numbering: per-article', '  alias: Pact', 'party UKR "Ukraine"', '  side: West', '  alias: Kyiv', 'party RUS "Russia"', 'body JMC "Joint Commission"',
  '  members: UKR 5', '  scope: 1(a), DMZ', '  mandate: monitor', 'zone DMZ "Buffer Zone"', 'signature UKR', '  on: 2025-06-01', 'Preamble', 'Article I. Line', 'Article 2', 'Article 5.3. Dotted', 'Section A. General', 'Annex I. Maps', 'Annex',
  'Chapter 3. Zones', '1. Each side shall withdraw:', '2. The JMC shall not [UKR: include] {1|this}.', '(a) to remove mines;', '(b) may stay, as the preceding paragraph says.', '(i) deep', '— dash', '1.1. Dotted', '5.2. More', '23. (a) Two labels',
  'The parties, under paragraph 1(a) and Article 2, in the Buffer Zone.', 'as this Article and that paragraph say', 'See paragraphs 1 to 3 of this Agreement, Annex I and the second recital.', 'See {2(a)}, {#x}, {JMC}, {1-2}, {Art. 2(1)}, {~1}, {other:1}.',
  'of paragraph 51a and section A, sentence 2 of paragraph 1', 'Article 9, Article 19 and paragraph 77', 'Option A', '@option B "Way"', '@precedent other:1(a), other:2', '@precedent none "why"', '@binds UKR, West', '@kind obligation', '@enforced-by JMC', '@ RUS',
  '@omits other:2 "no"', '@id x', '@heading', '@see 1, #x', 'IN WITNESS WHEREOF the undersigned', '// comment', '| a | b |', '[1] note', '', '', '', 'paragraph 1 of Article I, that Article',
];
