// Numbers written as words, for headings (`Chapter Twenty-Two`) and words-and-figures pairs (`seventy-two (72)`).
// One table for all languages: a word means one number wherever it stands. Words are lower case, apostrophes are ’ or ' alike.
// Invariant: no word here is a unit, a conjunction or a letter label of its own language.

/** Values up to ninety (and the ready-made hundreds of Spanish, Ukrainian and Russian): added to what stands before. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...rows(0, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
  // fr
  ...rows(1, 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  ...tens('vingt trente quarante cinquante soixante'),
  ['une', 1], ['vingts', 20], ['septante', 70], ['huitante', 80], ['octante', 80], ['nonante', 90],
  // es
  ...rows(1, 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
  ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  ['una', 1], ['dieciseis', 16], ['veintiún', 21], ['veintidos', 22], ['veintitres', 23], ['veintiseis', 26],
  ['ciento', 100], ['doscientos', 200], ['trescientos', 300], ['quinientos', 500],
  // uk
  ...rows(1, "один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять"),
  ...tens("двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто"),
  ['одна', 1], ['одного', 1], ['дві', 2], ['двох', 2], ['трьох', 3], ['чотирьох', 4], ["п'яти", 5], ['шести', 6], ['семи', 7], ['восьми', 8],
  ["дев'яти", 9], ['десяти', 10], ['двадцяти', 20], ['тридцяти', 30], ["дев'яноста", 90], ['двісті', 200], ['триста', 300],
  // ru
  ...rows(3, 'три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'),
  ...tens('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  ['две', 2], ['двух', 2], ['трех', 3], ['трёх', 3], ['четырех', 4], ['четырёх', 4], ['пяти', 5], ['семи', 7], ['восьми', 8],
  ['девяти', 9], ['двадцати', 20], ['тридцати', 30], ['девяноста', 90], ['двести', 200], ['триста', 300],
]);

/** Words that multiply what stands before them (one when nothing does). */
export const numberMultipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1000], ['million', 1_000_000],
  ['cent', 100], ['cents', 100], ['mille', 1000],
  ['cien', 100], ['cientos', 100], ['mil', 1000],
  ['сто', 100], ['ста', 100], ['тисяча', 1000], ['тисячі', 1000], ['тисяч', 1000], ['тысяча', 1000], ['тысячи', 1000], ['тысяч', 1000],
]);

/** Joining words inside a number (`one hundred and eighty`, `vingt et un`, `setenta y dos`). */
export const numberJoiners: ReadonlySet<string> = new Set(['and', 'et', 'y']);

/** Ordinal words of citations (`the third recital`); a stem ending in `*` takes any ending. */
export const ordinalWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...rows(1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  ...rows(1, 'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'),
  ['première', 1], ['second', 2], ['seconde', 2],
  ...rows(1, 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'),
  ['primer', 1], ['primera', 1], ['segunda', 2], ['tercer', 3], ['tercera', 3], ['cuarta', 4], ['quinta', 5],
  ...stems(1, 'перш друг трет четверт п’ят шост сьом восьм дев’ят десят', 'ий|а|е|ої|ому|ого|ій|у|я|є|ю|ього|ьому|ьої|им|ім|ою|ьою'),
  ...stems(1, 'перв втор трет четвёрт пят шест седьм восьм девят десят', 'ый|ой|ая|ое|ого|ому|ом|ым|ую|ий|ья|ье|ью|ьего|ьему|ьем|ьим|ьей'),
  ['четвертый', 4], ['четвертая', 4], ['четвертого', 4], ['четвертой', 4],
]);

/** Digits of Sino-Korean and Chinese numbers; `places` multiply. */
export const cjkDigits: ReadonlyMap<string, number> = new Map([
  ...Array.from('일이삼사오육칠팔구').map((c, i): [string, number] => [c, i + 1]),
  ...Array.from('一二三四五六七八九').map((c, i): [string, number] => [c, i + 1]),
  ['〇', 0], ['零', 0], ['两', 2], ['兩', 2],
]);
export const cjkPlaces: ReadonlyMap<string, number> = new Map([['십', 10], ['백', 100], ['천', 1000], ['十', 10], ['百', 100], ['千', 1000]]);

function rows(first: number, words: string): [string, number][] {
  return words.split(' ').map((word, i) => [word.replaceAll('’', "'"), first + i]);
}

function tens(words: string): [string, number][] {
  return words.split(' ').map((word, i) => [word, 20 + i * 10]);
}

function stems(first: number, words: string, endings: string): [string, number][] {
  return rows(first, words).flatMap(([stem, value]) => endings.split('|').map((ending): [string, number] => [stem + ending, value]));
}
