// A word of old instruments. Treaties often use them on purpose, so the rule is off unless a team asks for it.

import { phraseOptions, phrasesFor } from '../parts/phrases.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const archaicWord: Rule = {
  name: 'archaic-word',
  category: 'wording',
  severity: 'hint',
  offByDefault: true,
  options: phraseOptions,
  messages: {
    default: '"{phrase}" is a word of old instruments, which readers and translators may take in more than one way. Say it in a plain word, or leave it out.',
    instead: '"{phrase}" is a word of old instruments, which readers and translators may take in more than one way. Write "{instead}", or name what is meant.',
    fix: 'Change to "{instead}"',
  },
  reads: [],
  blocks: proseBlocks,
  *checkBlock(context, block) {
    for (const { phrase, start, end } of phrasesFor(context, block, archaicWord, 'archaic')) {
      const prose = proseAt(context, block);
      if (context.document.model.tree.part(block) === 'closing') return;
      const args = { phrase: prose.text.slice(start, end), instead: phrase.instead };
      yield { span: spanIn(prose, start, end), message: message(phrase.instead === '' ? 'default' : 'instead', args) };
    }
  },
  /** Not for "herein" and its like: whether the agreement or the article is meant is what such words leave open. */
  fix({ document }, { span, message: { args: { instead = '', phrase = '' } } }) {
    if (instead === '' || /\bthis\b/u.test(instead)) return [];
    const first = phrase.charAt(0);
    const newText = first === first.toLowerCase() ? instead : instead.charAt(0).toUpperCase() + instead.slice(1);
    return [{ title: message('fix', { instead: newText }), changes: [{ uri: document.uri, span, newText }], preferred: false }];
  },
};
