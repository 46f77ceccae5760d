// Characters nobody sees: soft hyphens, zero-width blanks, marks of direction, control characters. One finding a block, whose mend takes
// out all of them there. Invariant: the byte order mark at a text's start, and joiners that a script needs, are no fault.

import type { BlockKind } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { message } from '../tools.js';
import type { Found, Rule, TextChange } from '../types.js';

const blocks: readonly BlockKind[] = ['heading', 'provision', 'paragraph', 'table', 'note', 'annotation', 'field', 'declaration', 'comment'];

const hidden = new RegExp(String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]`, 'gu');
/** In scripts that join letters, or run from right to left, these have work to do. */
const joins = /[\u0590-\u1cff]/u;
const mayJoin = /[\u200c-\u200f]/u;

export const hiddenCharacters: Rule = {
  name: 'hidden-characters',
  category: 'structure',
  severity: 'warning',
  messages: {
    default: 'A hidden character ({name}) stands in this word. A search for the word does not find it, and another program may show another text. Take it out.',
    several: '{count} hidden characters stand in this block, the first ({name}) in this word. A search for the words does not find them, and another program may show another text. Take them out.',
    fix: 'Take out the hidden characters here',
  },
  reads: [],
  blocks,
  *checkBlock({ document: { model: { tree } } }, block): Iterable<Found> {
    const start = tree.start(block);
    const text = tree.text.slice(start, tree.end(block));
    if (text.search(hidden) < 0) return;
    const places = placesIn(text, start);
    const [first] = places;
    if (first === undefined) return;
    const args = { name: nameOf(text.charCodeAt(first)), count: String(places.length) };
    yield { span: wordAround(text, start, first), message: message(places.length === 1 ? 'default' : 'several', args) };
  },
  fix({ document }, finding) {
    const { tree } = document.model;
    const block = tree.blockAt(finding.span.start);
    if (block === NO_BLOCK) return [];
    const start = tree.start(block);
    const places = placesIn(tree.text.slice(start, tree.end(block)), start);
    const changes = places.map((at): TextChange => ({ uri: document.uri, span: { start: start + at, end: start + at + 1 }, newText: '' }));
    return changes.length === 0 ? [] : [{ title: message('fix'), changes, preferred: true }];
  },
};

/** Indices in the block's text, which begins at `start`. */
function placesIn(text: string, start: number): readonly number[] {
  const needed = joins.test(text);
  return [...text.matchAll(hidden)].filter(({ 0: character, index }) => start + index > 0 && !(needed && mayJoin.test(character))).map(({ index }) => index);
}

/** The word with the hidden character, or that character alone. */
function wordAround(text: string, start: number, at: number): Found['span'] {
  let from = at;
  let to = at + 1;
  while (from > 0 && !isEnd(text.charCodeAt(from - 1))) from -= 1;
  while (to < text.length && !isEnd(text.charCodeAt(to))) to += 1;
  return { start: start + from, end: start + to };
}

function isEnd(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0xad) return `soft hyphen, ${number}`;
  if (code === 0x200b || code === 0x2060 || code === 0xfeff) return `zero-width blank, ${number}`;
  if (code === 0x200c || code === 0x200d) return `joiner, ${number}`;
  if (code >= 0x200e && code <= 0x2069) return `mark of direction, ${number}`;
  return `control character, ${number}`;
}
