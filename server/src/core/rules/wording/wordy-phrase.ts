// A roundabout phrase for which there is a short one. A matter of style, so the rule is off unless a team asks for it.

import { phraseOptions, phrasesFor } from '../parts/phrases.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const wordyPhrase: Rule = {
  name: 'wordy-phrase',
  category: 'wording',
  severity: 'hint',
  offByDefault: true,
  options: phraseOptions,
  messages: {
    default: '"{phrase}" says in many words what fewer would, and every word of an agreement is argued over. Shorten it.',
    instead: '"{phrase}" says in many words what "{instead}" says. Every word of an agreement is argued over, so write the short one.',
    fix: 'Change to "{instead}"',
  },
  reads: [],
  blocks: proseBlocks,
  *checkBlock(context, block) {
    for (const { phrase, start, end } of phrasesFor(context, block, wordyPhrase, 'wordy')) {
      const prose = proseAt(context, block);
      const args = { phrase: prose.text.slice(start, end), instead: phrase.instead };
      yield { span: spanIn(prose, start, end), message: message(phrase.instead === '' ? 'default' : 'instead', args) };
    }
  },
  fix({ document }, finding) {
    const { instead = '', phrase = '' } = finding.message.args;
    if (instead === '') return [];
    const first = phrase.charAt(0);
    const newText = first === first.toLowerCase() ? instead : instead.charAt(0).toUpperCase() + instead.slice(1);
    return [{ title: message('fix', { instead: newText }), changes: [{ uri: document.uri, span: finding.span, newText }], preferred: false }];
  },
};
