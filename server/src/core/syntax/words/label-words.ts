// Words that decide whether a label at a line's start is one, in every supported language. Small letters.
// Invariant: tables are never changed.

/** What follows a number in brackets when it is the figure of a quantity: `(30) days`. */
export const measureWords: ReadonlySet<string> = new Set([
  ...'second seconds minute minutes hour hours day days week weeks month months year years percent per times'.split(' '),
  ...'m km cm mm ha kg t metre metres meter meters kilometre kilometres kilometer kilometers mile miles nautical hectare hectares ton tons tonne tonnes'.split(' '),
  ...'members persons copies originals representatives officers men votes'.split(' '),
  ...'jour jours heure heures semaine semaines mois an ans année années mètres kilomètres milles pour exemplaires membres'.split(' '),
  ...'día días hora horas semana semanas mes meses año años metros kilómetros millas por ejemplares miembros'.split(' '),
  ...'день дня дні днів доба доби діб година години годин тиждень тижні тижнів місяць місяці місяців рік роки років метрів кілометр кілометри кілометрів км м відсотки відсотків'.split(' '),
  ...'дней сутки суток час часа часов неделя недели недель месяц месяца месяцев год года лет метров километр километра километров процент процента процентов'.split(' '),
]);

/** Words that may stand between the figure and its measure: `(30) calendar days`. */
export const measureAdjectives: ReadonlySet<string> = new Set([
  ...'calendar working business consecutive successive full further additional square cubic'.split(' '),
  ...'календарних робочих календарных рабочих квадратних квадратных'.split(' '),
]);

/** Measures of languages that write no blank after the word: looked at as beginnings. */
export const measureBeginnings: readonly string[] = ['일', '시간', '개월', '년', '킬로미터', '퍼센트', '天', '日', '小时', '个月', '年', '公里', '%', '％', '°'];

/** Between two labels: `(a) and (b)` is a citation that was wrapped. */
export const labelJoiners: ReadonlySet<string> = new Set(
  'and or to through nor et ou à y o u e al a та або і й до по и или либо 및 또는 和 或 至'.split(' '),
);

/** After a label these make it the end of a citation: `(a) above`. */
export const citedAfter: ReadonlySet<string> = new Set(
  'above below hereof thereof hereto ci-dessus ci-dessous supra infra anterior вище нижче выше ниже'.split(' '),
);

/** `of` and what may stand between it and a unit: `(a) of this paragraph`. */
export const ofWords: ReadonlySet<string> = new Set('of du de del des цього цієї этого этой настоящего настоящей'.split(' '));
export const afterOf: ReadonlySet<string> = new Set(
  'this that the said present same la le l les los el las ce cet cette présent présente este esta presente цього цієї этого этой'.split(' '),
);

/** Units in the form they have after `of`; their other forms are of no use here. */
export const unitsAfterOf: ReadonlySet<string> = new Set([
  ...'article articles paragraph paragraphs subparagraph subparagraphs sub-paragraph sub-paragraphs point points item clause clauses section sections chapter part annex annexes appendix schedule protocol title rule agreement treaty convention'.split(' '),
  ...'article paragraphe alinéa point chapitre section annexe titre partie protocole accord traité'.split(' '),
  ...'artículo párrafo apartado inciso literal capítulo sección anexo título parte protocolo acuerdo tratado'.split(' '),
  ...'статті пункту частини підпункту розділу глави додатка додатку протоколу абзацу угоди договору'.split(' '),
  ...'статьи пункта части подпункта раздела главы приложения протокола абзаца соглашения договора'.split(' '),
]);
