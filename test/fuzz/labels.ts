// Labels as lists write them: one style each, the value for a place in the list, with the slips drafters make.
// Invariant: place 1 is a first label of its style, so that a list of it opens a level.

import type { Random } from './random.js';

export interface LabelStyle {
  readonly name: string;
  at(place: number): string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const from = (list: string | readonly string[]) => (place: number): string => list[(place - 1) % list.length] ?? '';
const style = (name: string, at: (place: number) => string): LabelStyle => ({ name, at });

/** Styles a text may number its paragraphs in. */
export const outer: readonly LabelStyle[] = [
  style('1.', (n) => `${n}.`), style('1.', (n) => `${n}.`), style('1)', (n) => `${n})`), style('(1)', (n) => `(${n})`), style('§ 1', (n) => `§ ${n}`), style('1.1.', (n) => `1.${n}.`), style('①', from('①②③④⑤⑥⑦⑧⑨⑩')),
];

/** Styles of points. */
export const inner: readonly LabelStyle[] = [
  style('(a)', (n) => `(${from(letters)(n)})`), style('(a)', (n) => `(${from(letters)(n)})`), style('a)', (n) => `${from(letters)(n)})`), style('a.', (n) => `${from(letters)(n)}.`), style('(A)', (n) => `(${from(letters)(n).toUpperCase()})`), style('A)', (n) => `${from(letters)(n).toUpperCase()})`),
  style('(i)', (n) => `(${from(romans)(n)})`), style('i)', (n) => `${from(romans)(n)})`), style('ii.', (n) => `${from(romans)(n + 1)}.`),
  style('а)', (n) => `${from('абвгдежик')(n)})`), style('ㄱ.', (n) => `${from('ㄱㄴㄷㄹㅁㅂ')(n)}.`), style('가.', (n) => `${from('가나다라마바')(n)}.`), style('子)', (n) => `${from('子丑寅卯')(n)})`), style('甲)', (n) => `${from('甲乙丙丁')(n)})`),
  style('—', () => '—'), style('-', () => '-'), style('•', () => '•'), style('–', () => '–'), style('1.1', (n) => `1.${n}`),
];

const twin = (label: string): string => label.replace(/[ac]/u, (letter) => (letter === 'a' ? 'а' : 'с'));

/** The label at a place of a list: now and then inserted, left out, repeated, or written with a letter that only looks right. */
export function labelAt(random: Random, { at }: LabelStyle, place: number): string {
  if (!random.chance(0.08)) return at(place);
  const right = at(place);
  return random.pick([
    at(place + 1), at(Math.max(1, place - 1)), right.replace(/\d+/u, '$&bis'), right.replace(/\d+/u, '$&a'), right.replace(/\d+/u, '$& ter'), twin(right), twin(right), twin(right), right.replace(/[a]/u, 'а'),
    `${right}${random.pick(['(a)', '1.', '(i)'])}`, `${right} ${random.pick(['(a)', '(1)', '(i)'])}`, right.replace(/[.)]$/u, ''), at(place + 40), '(h)',
  ]);
}
