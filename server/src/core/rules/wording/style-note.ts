// Slips of the hand that a copy editor marks: a word twice, a mark twice, a blank in front of a comma. Off unless a team asks for it.

import { lettered } from '../../text/lettered.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message, proseBlocks } from '../tools.js';
import type { Found, Rule } from '../types.js';

const twice = lettered(String.raw`(?<![\p{L}\p{M}\p{N}'’-])([\p{L}]{2,})( \1)(?![\p{L}\p{M}\p{N}'’-])`, 'giu');
const doubled = /(?<![,;:.!?])(?:,,+|;;+|::+|\.\.|,\.|;\.|,;|;,)(?![,;:.])/gu;
const blankBefore = lettered(String.raw`(?<=[\p{L}\p{N})])( +)[,.](?= |$)`, 'gu');
/** Words that may well stand twice. */
const mayRepeat = /^(?:that|had|very|nous|vous)$/iu;

export const styleNote: Rule = {
  name: 'style-note',
  category: 'wording',
  severity: 'hint',
  offByDefault: true,
  messages: {
    twice: '"{word}" stands here twice. Take one of them out, so that nobody looks for a meaning in it.',
    doubled: 'Two marks stand here where one belongs, and a reader may miss words between them. Take one out.',
    blank: 'A blank stands in front of this mark. Take it out.',
    fix: 'Take it out',
  },
  reads: [],
  blocks: proseBlocks,
  *checkBlock(context, block): Iterable<Found> {
    const prose = proseAt(context, block);
    if (prose.text === '') return;
    for (const match of prose.text.matchAll(twice)) {
      const [, word = '', second = ''] = match;
      const end = match.index + match[0].length;
      if (!mayRepeat.test(word)) yield { span: spanIn(prose, end - second.length + 1, end), message: message('twice', { word }) };
    }
    for (const match of prose.text.matchAll(doubled)) yield { span: spanIn(prose, match.index, match.index + match[0].length), message: message('doubled') };
    for (const match of prose.text.matchAll(blankBefore)) {
      const end = match.index + match[0].length;
      const span = spanIn(prose, match.index, end);
      if (span.end - span.start === match[0].length) yield { span, message: message('blank') };
    }
  },
  fix({ document }, finding) {
    const { text } = document.model.tree;
    const found = text.slice(finding.span.start, finding.span.end);
    const change = (start: number, end: number, newText: string) => [{ title: message('fix'), changes: [{ uri: document.uri, span: { start, end }, newText }], preferred: false }];
    if (finding.message.id === 'blank') return change(finding.span.start, finding.span.end, found.trimStart());
    // Which of two different marks is meant, nobody can tell.
    if (finding.message.id === 'doubled') return new Set(found).size === 1 ? change(finding.span.start, finding.span.end, found.charAt(0)) : [];
    const before = text.slice(Math.max(0, finding.span.start - 40), finding.span.start);
    const start = finding.span.start - (before.length - before.trimEnd().length);
    return /[\r\n]/u.test(before.slice(before.trimEnd().length)) ? [] : change(start, finding.span.end, '');
  },
};
