// Units of measure, months and words of quantity in all languages, lower case, plain apostrophes.
// Invariant: a word has one meaning wherever it stands.

import type { Quantity } from '../types.js';

export type DurationUnit = Extract<Quantity, { kind: 'duration' }>['unit'];
export type LengthUnit = Extract<Quantity, { kind: 'length' }>['unit'];

export type MeasureWord =
  | { readonly kind: 'duration'; readonly unit: DurationUnit }
  | { readonly kind: 'length'; readonly unit: LengthUnit }
  | { readonly kind: 'percent' }
  | { readonly kind: 'count'; readonly unit: string };

const durations: readonly (readonly [DurationUnit, string])[] = [
  ['second', 'second seconds seconde secondes segundo segundos секунда секунди секунд секунды 초'],
  ['minute', 'minute minutes minuto minutos хвилина хвилини хвилин минута минуты минут 분'],
  ['hour', 'hour hours hrs heure heures hora horas година години годин годину час часа часов 시간'],
  ['day', 'day days jour jours día días dia dias день дні днів дня дней суток сутки доба доби діб 일'],
  ['week', 'week weeks semaine semaines semana semanas тиждень тижні тижнів неделя недели недель 주'],
  ['month', 'month months mois mes meses місяць місяці місяців месяц месяца месяцев 개월'],
  ['year', 'year years an ans année années año años рік роки років року год года лет 년'],
];
const lengths: readonly (readonly [LengthUnit, string])[] = [
  ['m', 'm metre metres meter meters mètre mètres metro metros метр метри метрів метра метров м 미터'],
  ['km', 'km kms kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros кілометр кілометри кілометрів километр километра километров км 킬로미터'],
  ['nm', 'nm'],
  ['mile', 'mile miles mille milles milla millas миля милі миль мили'],
];
const counts = 'person persons people member members observer observers officer officers soldier soldiers prisoner prisoners team teams state states port ports vote votes copy copies '
  + 'personne personnes membre membres persona personas miembro miembros осіб членів лиц членов';

export const measureWords: ReadonlyMap<string, MeasureWord> = new Map<string, MeasureWord>([
  ...durations.flatMap(([unit, words]) => words.split(' ').map((word): [string, MeasureWord] => [word, { kind: 'duration', unit }])),
  ...lengths.flatMap(([unit, words]) => words.split(' ').map((word): [string, MeasureWord] => [word, { kind: 'length', unit }])),
  ...counts.split(' ').map((word): [string, MeasureWord] => [word, { kind: 'count', unit: word }]),
  ...['percent', '%', 'відсотків', 'відсотки', 'відсоток', 'процентов', 'процента', 'процент'].map((word): [string, MeasureWord] => [word, { kind: 'percent' }]),
]);
/** `per cent`, `pour cent`: the second word behind the first. */
export const percentPairs: ReadonlyMap<string, string> = new Map([['per', 'cent'], ['pour', 'cent'], ['por', 'ciento']]);
/** Words that may stand between a number and its unit (`ten working days`, `three nautical miles`). */
export const measureAdjectives: ReadonlySet<string> = new Set('calendar working business consecutive full clear nautical календарних робочих календарных рабочих морських морских'.split(' '));
export const nauticalWords: ReadonlySet<string> = new Set(['nautical', 'морських', 'морских', 'náuticas', 'marins']);

export const months: ReadonlyMap<string, number> = new Map([
  'january february march april may june july august september october november december',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'jan feb mar apr may jun jul aug sep oct nov dec',
].flatMap((row) => row.split(' ').map((word, i): [string, number] => [word, i + 1])));
