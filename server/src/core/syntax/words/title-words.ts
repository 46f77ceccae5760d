// Words that tell a heading's title from its first paragraph, the closing part's first words, and words a line cannot end with.
// Invariant: tables are never changed; letters are small unless said otherwise.

/** A text that holds one of these obliges somebody, so it is no title. */
export const dutyWords: ReadonlySet<string> = new Set([
  ...'shall must undertakes undertake agrees agree'.split(' '),
  ...'doit doivent engage engagent conviennent'.split(' '),
  ...'deberá deberán debe deben compromete comprometen'.split(' '),
  ...'повинен повинна повинні зобов’язується зобов’язуються зобов\'язується зобов\'язуються'.split(' '),
  ...'должен должна должны обязуется обязуются обязан обязаны'.split(' '),
]);

/** The same for scripts that join words: looked for anywhere. */
export const dutyEndings: readonly string[] = ['하여야', '한다', '应当', '應當', '必须', '必須'];

/** First words of the closing part, small letters; the text must begin with a capital where its script has one. */
export const closingOpenings: readonly string[] = [
  'in witness whereof', 'in faith whereof', 'in testimony whereof', 'done at', 'done in', 'en foi de quoi', 'fait à', 'en fe de lo cual', 'en testimonio de lo cual', 'hecho en',
  'на посвідчення чого', 'на підтвердження чого', 'учинено', 'вчинено', 'в удостоверение чего', 'в подтверждение чего', 'совершено',
  '이상의 증거로', '以昭信守', '下列签署人', '下列簽署人',
];

/** Last words after which a number belongs to the sentence. */
export const citingLastWords: ReadonlySet<string> = new Set([
  ...'article articles art paragraph paragraphs para paras subparagraph subparagraphs point points item items clause clauses section sections chapter chapters part annex annexes appendix schedule protocol rule no nos number numbers'.split(' '),
  ...'paragraphe paragraphes alinéa alinéas chapitre annexe numéro artículo artículos párrafo párrafos apartado inciso literal capítulo anexo'.split(' '),
  ...'стаття статті статтею статей пункт пункту пункті пунктом пунктів підпункт підпункту частина частини додаток додатку статья статьи статье статей пункта пункте пунктов подпункт подпункта часть части приложение приложения приложении'.split(' '),
]);

/** Last words that leave a sentence open. */
export const openLastWords: ReadonlySet<string> = new Set([
  ...'of with in under to by for from at on into upon between through within the a an this that its their each any which as than'.split(' '),
  ...'de du des le la les à dans par pour avec sous sur el los las del al en con por para bajo'.split(' '),
  ...'в у з із зі до від за на по під про через та і й с со из к от о об под для и или'.split(' '),
]);

/** Longer words that titles write small between their capitals. */
export const titleJoiners: ReadonlySet<string> = new Set(
  'about above after against among before behind below between beyond concerning during other outside regarding relating their through toward towards under within without'.split(' '),
);

/** Names that follow a bare number in a date or a count, so that `3 January` is no label. Initial capital. */
export const afterBareNumber: ReadonlySet<string> = new Set([
  ...'January February March April May June July August September October November December'.split(' '),
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
]);

/** `Option 1`, `Alternative A` on a line of its own. */
export const optionWords: readonly string[] = ['Option', 'OPTION', 'Alternative', 'ALTERNATIVE', 'Variant', 'VARIANT', 'Variante', 'VARIANTE', 'Opción', 'OPCIÓN', 'Варіант', 'ВАРІАНТ', 'Вариант', 'ВАРИАНТ'];
