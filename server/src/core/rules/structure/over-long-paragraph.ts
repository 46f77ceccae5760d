// A clause of very many words: more than one duty, which nobody can cite apart.

import { proseOf } from '../../syntax/details.js';
import { optionOf } from '../options.js';
import { proseAt } from '../parts/prose.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

export const overLongParagraph: Rule = {
  name: 'over-long-paragraph',
  category: 'structure',
  severity: 'hint',
  options: { most: { kind: 'number', default: 250, least: 30, most: 10_000, words: 'So many words a paragraph may have.' } },
  messages: {
    default: 'This paragraph has {count} words. Its parts cannot be cited, bracketed or supervised apart: divide it, one duty a paragraph.',
  },
  reads: [],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block): Iterable<Found> {
    const { model } = context.document;
    const { tree } = model;
    const most = optionOf(context, overLongParagraph, 'most', 'number');
    // A word and its blank are two characters at least.
    if (tree.end(block) - tree.start(block) < most * 2) return;
    if (tree.part(block) === 'preamble' || tree.part(block) === 'closing') return;
    const count = wordsIn(proseAt(context, block).text);
    const [first] = proseOf(tree, block);
    const span = model.label(block)?.span ?? (first && firstWord(tree.text.slice(first.start, first.end), first.start));
    if (count > most && span) yield { span, message: message('default', { count: String(count) }) };
  },
};

function wordsIn(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const blank = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0;
    if (!blank && !inWord) count += 1;
    inWord = !blank;
  }
  return count;
}

function firstWord(text: string, start: number): Found['span'] {
  const end = text.search(/\s/u);
  return { start, end: start + (end < 0 ? text.length : end) };
}
