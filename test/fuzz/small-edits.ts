// Edits of one text, as the hand makes them: one letter, a word, a line, a region; what turns a line into another shape.
// Invariant: pure; an edit is for the text handed in, `several` for the text as each edit left it.

import { applyEdit, type Edit } from './case.js';
import { lineEnd, lineStart, nextLine, placeToEdit } from './places.js';
import type { Random } from './random.js';
import type { Scope } from './scope.js';
import { citation, reference, sentence } from './sentences.js';
import { fragment, treatyText } from './treaty.js';

export interface Menu {
  readonly random: Random;
  readonly scope: Scope;
  readonly segment: number;
}

type Make = (menu: Menu, text: string) => readonly Edit[];

const letters = '@/\\|[]{}()".;:,0123456789aivxAIX #~-—\n\n\n яаㄱ가条'.split('');
const shapes = ['@', '// ', '//', '\\', '| ', '[1] ', '[NOR: ', 'Article 7. ', 'ARTICLE 8', 'Annex II. ', 'Section A. ', 'Стаття 3. ', '제4조 ', '第五条 ', '1. ', '2. ', '(a) ', '(b) ', '(i) ', '- ', '① ', 'ㄱ. ', 'а) ', '@ ', '@heading\n', '@id line\n', '@enforced-by JMC\n', 'party NOR "Norland"\n', 'body JMC "Commission"\n', 'Preamble\n', 'IN WITNESS WHEREOF ', 'Option A\n\n', '\n', '\n\n', 'agreement hill-accord "Hill"\n', 'signature NOR\n', '  role: signatory\n'];
const odd = ['🕊', '𝔸𝔹', '\ud83d', '\udc00', '\ud83d\ud83d', '\ufeff', '\u2028', '\u200b', '\0', 'e\u0301'];
const lineEnds = ['\n', '\r\n', '\r'];

const insert = (at: number, newText: string): readonly Edit[] => [{ start: at, end: at, newText }];
const remove = (start: number, end: number): readonly Edit[] => [{ start, end, newText: '' }];

function spot({ random, segment }: Menu, text: string): number {
  return placeToEdit(random, text, segment);
}

/** Each kind of edit with its weight. */
export const smallEdits: readonly (readonly [weight: number, name: string, make: Make])[] = [
  [8, 'insert a character', (menu, text) => insert(spot(menu, text), menu.random.pick(letters))],
  [6, 'delete a character', (menu, text) => stretch(menu, text, 1)],
  [3, 'delete a few', (menu, text) => stretch(menu, text, menu.random.between(2, 90))],
  [3, 'replace a stretch', (menu, text) => replaced(stretch(menu, text, menu.random.between(1, 40)), word(menu))],
  [3, 'insert words', (menu, text) => insert(spot(menu, text), ` ${word(menu)} `)],
  [4, 'paste some lines', (menu, text) => insert(lineStart(text, spot(menu, text)), fragment(menu.random, menu.scope))],
  [2, 'paste inside a line', (menu, text) => insert(spot(menu, text), fragment(menu.random, menu.scope))],
  [1.5, 'cut a region', (menu, text) => stretch(menu, text, menu.random.below(Math.floor(text.length / (menu.random.chance(0.2) ? 1 : 4)) + 1))],
  [3, 'delete whole lines', (menu, text) => { const start = lineStart(text, spot(menu, text)); return remove(start, lines(text, start, menu.random.between(1, 4))); }],
  [3, 'join two lines', (menu, text) => { const end = lineEnd(text, spot(menu, text)); return [{ start: end, end: nextLine(text, end), newText: menu.random.pick(['', ' ']) }]; }],
  [3, 'split a line', (menu, text) => insert(menu.random.below(text.length + 1), menu.random.pick(lineEnds))],
  [2, 'change a line end', (menu, text) => { const end = lineEnd(text, spot(menu, text)); return [{ start: end, end: nextLine(text, end), newText: menu.random.pick(lineEnds) }]; }],
  [1.5, 'halve a CRLF', (menu, text) => { const at = text.indexOf('\r\n', menu.random.below(text.length)); return at < 0 ? insert(spot(menu, text), '\r\n') : menu.random.pick([remove(at, at + 1), remove(at + 1, at + 2), insert(at + 1, menu.random.pick(['x', '\n', '\r', '@']))]); }],
  [0.6, 'flip all line ends', (menu, text) => { const end = menu.random.pick(lineEnds); return [{ start: 0, end: text.length, newText: text.replace(/\r\n|\r|\n/gu, end) }]; }],
  [0.4, 'flip all line ends one by one', (menu, text) => flips(text, menu.random.pick(lineEnds))],
  [2, 'odd characters', (menu, text) => insert(spot(menu, text), menu.random.pick(odd))],
  [1, 'halve a pair', (menu, text) => { const at = text.slice(menu.random.below(text.length)).search(/[\ud800-\udbff]/u); return at < 0 ? insert(spot(menu, text), '🕊') : remove(at, at + 1); }],
  [8, 'change the shape of a line', (menu, text) => insert(lineStart(text, spot(menu, text)), menu.random.pick(shapes))],
  [4, 'take the head off a line', (menu, text) => { const start = lineStart(text, spot(menu, text)); const head = /^[ \t]*(?:@\S*|\/\/|\S+)[ \t]*/u.exec(text.slice(start, start + 60)); return remove(start, start + (head?.[0].length ?? 1)); }],
  [3, 'change a label', (menu, text) => { const start = lineStart(text, spot(menu, text)); const head = /^[ \t]*\S*/u.exec(text.slice(start, start + 20))?.[0].length ?? 0; return [{ start, end: start + head, newText: menu.random.pick(['1.', '2.', '3.', '9.', '(a)', '(b)', '(c)', '(i)', '(h)', '12bis.', '-', '①', 'а)', '§ 2']) }]; }],
  [2, 'change a number', (menu, text) => { const at = text.slice(menu.random.below(text.length)).search(/\d/u); return at < 0 ? insert(spot(menu, text), '1') : [{ start: at, end: at + 1, newText: String(menu.random.below(10)) }]; }],
  [3, 'move lines', (menu, text) => moved(menu, text)],
  [1.5, 'double lines', (menu, text) => { const start = lineStart(text, spot(menu, text)); const end = lines(text, start, menu.random.between(1, 5)); return insert(end, text.slice(start, end)); }],
  [1, 'write the whole text anew', (menu, text) => { const at = spot(menu, text); return [{ start: 0, end: text.length, newText: text.slice(0, at) + menu.random.pick(shapes) + text.slice(at) }]; }],
  [0.3, 'another text', (menu, text) => [{ start: 0, end: text.length, newText: treatyText(menu.random, menu.scope, 1500) }]],
  [0.2, 'empty the text', (_, text) => remove(0, text.length)],
  [0.5, 'nothing at all', (menu, text) => insert(spot(menu, text), '')],
];

/** One edit (now and then a few that belong together) with the name of its kind. */
export function smallEdit(menu: Menu, text: string): { readonly name: string; readonly edits: readonly Edit[] } {
  const [, name, make] = menu.random.weighted(smallEdits.map((row) => [row[0], row] as const));
  return { name, edits: make(menu, text) };
}

/** Several edits for one change, each of the text as the one before left it. */
export function severalEdits(menu: Menu, text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let now = text;
  for (let more = menu.random.between(2, 6); more > 0; more -= 1) {
    for (const edit of smallEdit(menu, now).edits) {
      edits.push(edit);
      now = applyEdit(now, edit);
    }
  }
  return edits;
}

function word({ random, scope }: Menu): string {
  return random.pick([() => reference(random, scope), () => citation(random, scope), () => sentence(random, scope), () => random.pick([...scope.own.parties, ...scope.own.bodies]).name, () => 'x', () => 'shall'])();
}

/** Deletes about `length` characters, ending or beginning at a place worth it. */
function stretch(menu: Menu, text: string, length: number): readonly Edit[] {
  const at = spot(menu, text);
  const start = menu.random.chance(0.5) ? at : Math.max(0, at - length);
  return remove(start, Math.min(text.length, start + length));
}

function replaced(edits: readonly Edit[], newText: string): readonly Edit[] {
  return edits.map((edit) => ({ ...edit, newText }));
}

function lines(text: string, start: number, count: number): number {
  let end = start;
  for (let i = 0; i < count; i += 1) end = nextLine(text, end);
  return end;
}

function moved(menu: Menu, text: string): readonly Edit[] {
  const start = lineStart(text, spot(menu, text));
  const end = lines(text, start, menu.random.between(1, 8));
  const rest = text.slice(0, start) + text.slice(end);
  const to = lineStart(rest, spot(menu, rest));
  return [{ start, end, newText: '' }, { start: to, end: to, newText: text.slice(start, end) }];
}

/** From the last to the first, so that each offset is one of the text as it then is. */
function flips(text: string, end: string): readonly Edit[] {
  return [...text.matchAll(/\r\n|\r|\n/gu)].toReversed().map(({ 0: old, index }) => ({ start: index, end: index + old.length, newText: end }));
}
