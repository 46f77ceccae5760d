// Pieces of text for what chance alone writes too seldom: each run deals them out in turn, so that a run of 2,000 edits has met all.
// Invariant: a piece is what a drafter might write; it stands in the main part, between two headings.

export const rarities: readonly (readonly string[])[] = [
  ['Article 61. Lists', '', '1. The lists hold:', '   (a) names;', '   (b) dates; and', '   (с) places.', ''],
  ['body SCO "Scoped Office"', '  mandate: enforce', '  scope: #scoped', '', 'Article 62. Offices', '', '1. The Parties shall report every month.', '   @enforced-by SCO', '', '2. The lists are kept.', '   @id scoped', ''],
  ['body EYE "Watchers"', '  mandate: monitor, verify', '', 'Article 63. Watching', '', '1. The Parties shall leave the roads.', '   @enforced-by EYE', ''],
  ['party OUT "Outland"', '  role: observer', '', '1. Outland shall keep its ships away.', '   @binds OUT', ''],
  ['Article 5bis. More', '', '(a) one;', '(b)to leave the roads;', '(c) three.', ''],
  ['Schedule 2. Posts', '', 'Appendix 3. Lists', '', 'Protocol 4. Signs', ''],
  ['Section 9. Roads', '', 'Part II. Lines', '', 'Chapter 4. Posts', '', 'Title One. Names', ''],
  ['Статья 64. Отвод', '', '1. Согласно статье 3 Женевской Конвенции и пункту 2 статьи 1 стороны обязуются отойти.', ''],
  ['Стаття 65. Відведення', '', '1. Згідно зі статтею 2 цієї Угоди та пунктом 1 статті 65 сторони зобов’язані відійти.', ''],
  ['Artículo 66. Línea', '', '1. Según el artículo 2 y el párrafo 1 del artículo 66, las Partes deberán retirarse.', ''],
  ['Article 67. Autres', '', '1. Selon l\'article 2 et le paragraphe 1 de l\'article 67, les Parties doivent se retirer.', ''],
  ['제68조 (기타)', '', '1. 제2조 제1항 및 전항에 따라 쌍방은 철수하여야 한다.', ''],
  ['第六条 其他', '', '1. 按照第一条第二款的规定，双方应当撤出。', ''],
  ['Article 69. Others', '', '1. Article 5 of the Vienna Convention on Rivers and Articles XX and XXI of the GATT 1994 apply; 5 per cent at 37°57′N 126°40′E, ten (12) days, 4 km.', ''],
  ['Article V. Numbers', '', 'Article VI. More of them', '', '1. The line of 2025-06-01 at 22:00 [1] is [NOR: the [SUD: old] line] … {nowhere-1999:}.', '', '[1] Map one.', '', '| a | b |', ''],
  ['Article 70. Roads', '', '1. The roads are kept.', '   @ignore numbering-gap, no-such-rule', ''],
  ['Article One. Words', '', 'Article 1.1. Dots', '', 'Testimonium', ''],
];
