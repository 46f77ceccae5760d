// The words the generator writes with, by language: headings, titles, opening and closing words, duties, natural citations.
// Invariant: our own wording; every form of the language page that differs by language has a row here. `N` is a number, `M` a
// later one, `L` a letter, `A` the name of another instrument.

import type { Language } from './scope.js';

export interface Words {
  /** Forms of a heading, `#` for its number: the unit first, so that a document takes one of a kind. */
  readonly headings: readonly (readonly [unit: string, form: string])[];
  readonly titles: readonly string[];
  readonly preamble: string;
  readonly recitals: readonly string[];
  readonly closing: readonly string[];
  /** Sentences with a duty (first five) and without. */
  readonly sentences: readonly string[];
  readonly citations: readonly string[];
  readonly option: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    headings: [['article', 'Article #.'], ['article', 'ARTICLE #'], ['article', 'Article #'], ['article', 'Article # –'], ['part', 'Part #:'], ['title', 'Title #.'], ['chapter', 'Chapter #.'], ['section', 'Section #.'], ['annex', 'Annex #.'], ['annex', 'ANNEX'], ['appendix', 'Appendix #'], ['schedule', 'Schedule #.'], ['protocol', 'Protocol #.'], ['protocol', 'Protocol']],
    titles: ['Line of Contact', 'Withdrawal of Forces', '“Exchange of Prisoners”', 'Final Provisions', '(Scope)', 'General'],
    preamble: 'Preamble',
    recitals: ['Recalling the talks held at the river,', 'Resolved to stop the loss of life,', 'The Parties have agreed as follows:', 'Having regard to the third recital,'],
    closing: ['IN WITNESS WHEREOF the undersigned have signed this Agreement.', 'Done at the river crossing in two copies.', 'In faith whereof they have signed.'],
    sentences: ['The Parties shall withdraw their forces.', 'Each side undertakes to open the roads', 'No armed person may enter the zone.', 'Each Party is obliged to report and shall not delay', 'Both sides must refrain from fire;', 'The maps shall form part of this Agreement.', 'A Party may ask for a meeting.', 'The Parties should meet again.', 'The line runs along the river.', 'The sides will keep the roads open.'],
    citations: ['Article N', 'paragraph N', 'paragraphs N to M', 'paragraphs N (L), (b) and (d)', 'Articles N, M and 9', 'paragraph N(L)', 'Article N(M)(L)', 'paragraph N of Article M', 'Article N, paragraph M(L)', 'this Article', 'this paragraph', 'the preceding paragraph', 'the second subparagraph of paragraph N', 'point (L)', 'the third recital', 'Art. N', 'para. N', 'sub-paragraph (L)', '¶N', '§ N', 'Article N of this Agreement', 'hereof', 'Article N of A', 'paragraph N of that Agreement', 'Article N of the Vienna Convention on Rivers', 'GATT Article XX', 'Articles N and M of the GATT 1994', 'Annex I', 'paragraph N of Annex I', 'Article NL', 'Article N.M', 'Nth paragraph', 'lit. L'],
    option: 'Option',
  },
  fr: {
    headings: [['article', 'Article #'], ['article', 'ARTICLE #'], ['part', 'Partie #.'], ['title', 'Titre #.'], ['chapter', 'Chapitre #.'], ['section', 'Section #.'], ['annex', 'Annexe #.'], ['protocol', 'Protocole #.']],
    titles: ['Ligne de contact', 'Retrait des forces', '« Échange des prisonniers »', 'Dispositions finales'],
    preamble: 'Préambule',
    recitals: ['Rappelant les entretiens tenus au bord du fleuve,', 'Les Parties sont convenues de ce qui suit :'],
    closing: ['EN FOI DE QUOI les soussignés ont signé.', 'Fait à la rivière, en deux exemplaires.'],
    sentences: ['Les Parties doivent retirer leurs forces.', 'Chaque Partie est tenue de rouvrir les routes.', 'Nul ne peut entrer dans la zone.', 'Les Parties s’engagent à se réunir.', 'Il est interdit de tirer.', 'La ligne suit le fleuve.', 'Une Partie peut demander une réunion.'],
    citations: ['l\'article N', 'au paragraphe N de l\'article M', 'l\'article N, paragraphe M', 'aux articles N à M', 'aux articles N, M et 9', 'le présent article', 'l\'article N du présent accord', 'l\'article N de la Charte des Nations Unies', 'aux points a) et b)', 'le paragraphe précédent', 'le premier alinéa de l\'article N'],
    option: 'Variante',
  },
  es: {
    headings: [['article', 'Artículo #.'], ['article', 'ARTÍCULO #'], ['part', 'Parte #.'], ['title', 'Título #.'], ['chapter', 'Capítulo #.'], ['section', 'Sección #.'], ['annex', 'Anexo #.'], ['protocol', 'Protocolo #.']],
    titles: ['Línea de contacto', 'Retirada de las fuerzas', 'Disposiciones finales'],
    preamble: 'Preámbulo',
    recitals: ['Recordando las conversaciones junto al río,', 'Las Partes han convenido en lo siguiente:'],
    closing: ['EN FE DE LO CUAL los abajo firmantes han firmado.', 'Hecho en el río, en dos ejemplares.'],
    sentences: ['Las Partes deberán retirar sus fuerzas.', 'Cada Parte se compromete a abrir las carreteras.', 'Nadie podrá entrar en la zona.', 'Queda prohibido disparar.', 'Las Partes se obligan a informar.', 'La línea sigue el río.', 'Una Parte puede pedir una reunión.'],
    citations: ['el artículo N', 'el párrafo N del artículo M', 'el artículo N, párrafo M,', 'los artículos N al M', 'los artículos N, M y 9', 'este artículo', 'del presente Capítulo', 'el literal a) del párrafo N', 'el párrafo anterior', 'el artículo N de la Carta de las Naciones Unidas', 'el inciso (L)'],
    option: 'Opción',
  },
  uk: {
    headings: [['article', 'Стаття #.'], ['article', 'СТАТТЯ #'], ['part', 'Частина #.'], ['title', 'Розділ #.'], ['chapter', 'Глава #.'], ['annex', 'Додаток #.'], ['annex', 'Додаток'], ['protocol', 'Протокол #.']],
    titles: ['Лінія зіткнення', 'Відведення військ', '«Обмін полоненими»', 'Прикінцеві положення'],
    preamble: 'Преамбула',
    recitals: ['Нагадуючи про переговори біля річки,', 'Сторони домовилися про таке:'],
    closing: ['НА ПОСВІДЧЕННЯ ЧОГО нижчепідписані підписали цю Угоду.', 'Вчинено біля річки у двох примірниках.'],
    sentences: ['Сторони зобов’язуються відвести війська.', 'Кожна Сторона повинна відкрити дороги.', 'Заборонено входити до зони.', 'Сторони мають повідомити про це.', 'Сторони утримуються від вогню.', 'Лінія йде річкою.', 'Україна може скликати нараду.'],
    citations: ['статті N', 'пунктом N статті M', 'статтями N–M', 'ч. N ст. M', 'статтями N, M та 9', 'підпунктом «а» пункту N статті M', 'цією статтею', 'попередньому пункті', 'статтею N цієї Угоди', 'статтею N Статуту', 'частині першій статті N', 'у Додатку І'],
    option: 'Варіант',
  },
  ru: {
    headings: [['article', 'Статья #.'], ['article', 'СТАТЬЯ #'], ['part', 'Часть #.'], ['title', 'Раздел #.'], ['chapter', 'Глава #.'], ['annex', 'Приложение #.'], ['protocol', 'Протокол #.']],
    titles: ['Линия соприкосновения', 'Отвод войск', '«Обмен пленными»', 'Заключительные положения'],
    preamble: 'Преамбула',
    recitals: ['Напоминая о переговорах у реки,', 'Стороны договорились о следующем:'],
    closing: ['В УДОСТОВЕРЕНИЕ ЧЕГО нижеподписавшиеся подписали настоящее Соглашение.', 'Совершено у реки в двух экземплярах.'],
    sentences: ['Стороны обязуются отвести войска.', 'Каждая Сторона должна открыть дороги.', 'Запрещается входить в зону.', 'Стороны обязаны сообщить об этом.', 'Стороны воздерживаются от огня.', 'Линия идёт по реке.', 'Сторона может созвать совещание.'],
    citations: ['статье N', 'пункту N статьи M', 'статьях N–M', 'ч. N ст. M', 'статьях N, M и 9', 'подпункте «б» пункта N статьи M', 'настоящей статье', 'предыдущем пункте', 'статье N настоящего Соглашения', 'статье N Женевской Конвенции', 'пунктах N и M'],
    option: 'Вариант',
  },
  ko: {
    headings: [['article', '제#조'], ['chapter', '제#장'], ['section', '제#절'], ['part', '제#편'], ['annex', '부속서 #'], ['appendix', '부록'], ['protocol', '의정서']],
    titles: ['(목적)', '(적용 범위)', '군사분계선'],
    preamble: '전문',
    recitals: ['양측은 강가에서 가진 회담을 상기하며,', '다음과 같이 합의하였다.'],
    closing: ['이상의 증거로 아래 서명자는 서명하였다.'],
    sentences: ['쌍방은 병력을 철수하여야 한다.', '각 당사자는 도로를 개방하여야 한다.', '누구도 지역에 들어가서는 아니 된다.', '쌍방은 보고할 의무를 진다.', '선은 강을 따른다.', '대한민국은 회의를 요청할 수 있다.'],
    citations: ['제N조', '제N항', '제N조 제M항', '제N항 (d)목', '제N조 및 제M조', '제N조부터 제M조까지', '본 협정 제N조', '유엔 헌장 제N조', '이 조', '전항', '부속서 2'],
    option: 'Alternative',
  },
  zh: {
    headings: [['article', '第#条'], ['chapter', '第#章'], ['section', '第#节'], ['annex', '附件#'], ['appendix', '附录']],
    titles: ['总则', '停火线', '（范围）'],
    preamble: '序言',
    recitals: ['双方回顾在河边举行的会谈，', '达成协议如下：'],
    closing: ['以昭信守，签字如下。'],
    sentences: ['双方应当撤出部队。', '任何人不得进入该区。', '各方必须报告。', '停火线沿河而行。'],
    citations: ['第N条', '第N款', '第N条第M款', '第十三款', '附件二'],
    option: 'Option',
  },
};

/** Number words and forms a heading may bear, by style; the place in the list is its order. */
export const headingNumbers: Readonly<Record<string, (n: number) => string>> = {
  arabic: (n) => String(n),
  roman: (n) => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][n - 1] ?? String(n),
  words: (n) => ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][n - 1] ?? String(n),
  dotted: (n) => `1.${n}`,
  dashed: (n) => `6-0${n}`,
  letter: (n) => String.fromCharCode(64 + ((n - 1) % 26) + 1),
  bis: (n) => (n % 3 === 0 ? `${n - 1}bis` : String(n)),
};
