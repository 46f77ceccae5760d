// The words that head units, in every supported language at once, and the kind of unit each stands for.
// Invariant: every word is written with an initial capital; its all-capital form is derived; tables are never changed.

import type { Unit } from '../types.js';

export type HeadingUnit = Exclude<Unit, 'paragraph' | 'subparagraph' | 'point' | 'item' | 'clause' | 'recital' | 'sentence' | 'indent'>;

export interface HeadingWord {
  readonly word: string;
  readonly capitals: string;
  /** Second letter, small and capital, for a quick look. */
  readonly second: number;
  readonly secondCapital: number;
  readonly unit: HeadingUnit;
  /** `number`: one must follow; `optional`: `Annex` may stand without; `alone`: nothing else on the line. */
  readonly takes: 'number' | 'optional' | 'alone';
}

const optional: ReadonlySet<HeadingUnit> = new Set<HeadingUnit>(['annex', 'appendix', 'schedule', 'protocol']);
const alone: ReadonlySet<HeadingUnit> = new Set<HeadingUnit>(['preamble', 'testimonium']);

function words(unit: HeadingUnit, list: string): readonly HeadingWord[] {
  const takes = alone.has(unit) ? 'alone' : optional.has(unit) ? 'optional' : 'number';
  return list.split(' ').map((word) => {
    const capitals = word.toUpperCase();
    return { word, capitals, second: word.charCodeAt(1), secondCapital: capitals.charCodeAt(1), unit, takes };
  });
}

// en, fr, es, uk, ru. Spanish and French capitals are often written without accents.
export const headingWords: readonly HeadingWord[] = [
  ...words('article', 'Article Artículo Articulo Стаття Статья'),
  ...words('annex', 'Annexe Annex Anexo Додаток Приложение'),
  ...words('appendix', 'Appendix Appendice Apéndice Apendice'),
  ...words('schedule', 'Schedule'),
  ...words('protocol', 'Protocole Protocolo Protocol Протокол'),
  ...words('part', 'Partie Parte Part Частина Часть'),
  ...words('title', 'Title Titre Título Titulo Розділ Раздел'),
  ...words('chapter', 'Chapter Chapitre Capítulo Capitulo Глава'),
  ...words('section', 'Section Sección Seccion'),
  ...words('preamble', 'Preamble Préambule Preambule Preámbulo Preambulo Преамбула'),
  ...words('testimonium', 'Testimonium'),
];

/** Heading words by their first code unit, for all units of Latin and Cyrillic. */
export const headingWordsByLetter: readonly (readonly HeadingWord[])[] = Array.from({ length: 0x500 }, (_, code) => headingWords.filter(({ word }) => word.charCodeAt(0) === code));

/** `제1조`, `第一条`: the counter that closes the number, and its unit. */
export const countedUnits: ReadonlyMap<string, HeadingUnit> = new Map<string, HeadingUnit>([
  ['조', 'article'], ['장', 'chapter'], ['절', 'section'], ['편', 'part'],
  ['条', 'article'], ['條', 'article'], ['章', 'chapter'], ['节', 'section'], ['節', 'section'], ['编', 'part'], ['編', 'part'],
]);

/** Korean and Chinese words that stand before their number, or alone. Longer ones first. */
export const cjkWords: readonly HeadingWord[] = [
  ...words('annex', '부속서 附件'),
  ...words('appendix', '부록 附录 附錄'),
  ...words('protocol', '의정서 议定书 議定書'),
  ...words('preamble', '전문 序言'),
];

/** Words for one, written small, that number an article: `Article premier`, `Artículo primero`. */
const firstWords = 'premier première primero primera único unique'.split(' ');
export const firstArticleWords: ReadonlySet<string> = new Set(firstWords);

/** Numbers in words that headings use: `One` to `Twenty`, the tens, and the first article in French and Spanish. */
export const headingNumberWords: ReadonlyMap<string, string> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, string] => [word, String(i + 1)]),
  ...'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i): [string, string] => [word, String(30 + 10 * i)]),
  ...firstWords.map((word): [string, string] => [word, '1']),
]);

/** Words one letter off a heading word that are words of their own. Small letters. */
export const notMisspelt: ReadonlySet<string> = new Set('party parts parties charter charters particle articles titles chapters sections protocols schedules'.split(' '));
