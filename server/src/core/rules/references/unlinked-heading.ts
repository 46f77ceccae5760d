// A heading that is cited by its title alone, in words nothing follows: "the Article on Withdrawal".

import { headingOf } from '../../syntax/details.js';
import { unitWords } from '../../syntax/words/citations.js';
import { ask, citationOf, saidIn, titled } from '../../resolve/asked.js';
import { targetText, clausePlace } from '../../resolve/places.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { titleKey, titleKeys } from '../parts/titles.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const spoken = /(?<![\p{L}])the ((?:article|chapter|section|part|title|annex)) (?:on|entitled|titled|headed|concerning|called) ["\u201c\u201e\u00ab]?(\p{Lu}[^"\u201c\u201d\u00ab\u00bb.;:,()]{2,60})/iu;

/** Without one of these nothing is found; looked for first. */
const hints: readonly string[] = [' entitled ', ' titled ', ' headed ', ' called ', 'rticle on ', 'hapter on ', 'ection on ', 'art on ', 'itle on ', 'nnex on ', 'RTICLE on ', 'HAPTER on ', 'ECTION on ', 'rticle concerning ', 'hapter concerning ', 'ection concerning ', 'art concerning ', 'itle concerning ', 'nnex concerning '];

export const unlinkedHeading: Rule = {
  name: 'unlinked-heading',
  category: 'references',
  severity: 'hint',
  messages: {
    default: '"{title}" is {citation}, cited by its title only: when the title changes, nothing says that this meant it. Cite it by its number, or as "{braces}".',
    fix: 'Write as a reference to "{target}"',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'words'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    if (!hints.some((hint) => prose.text.includes(hint))) return;
    const match = spoken.exec(prose.text);
    const words = match?.[2]?.trim().split(' ') ?? [];
    const unit = unitWords.get(match?.[1]?.toLowerCase() ?? '')?.unit;
    if (!match || unit === undefined) return;
    const { document } = context;
    const { tree } = document.model;
    // The title may be followed by more of the sentence.
    for (let n = words.length; n > 0; n -= 1) {
      const title = words.slice(0, n).join(' ');
      const key = titleKey(title);
      ask(document, titled(key));
      const [heading, other] = document.model.indexBy(titleKeys).blocks(key).filter((each) => headingOf(tree, each)?.unit === unit);
      if (heading === undefined || other !== undefined) continue;
      ask(document, saidIn(heading));
      const start = match.index + match[0].lastIndexOf(title);
      yield { span: spanIn(prose, start, start + title.length), message: message('default', { title, citation: citationOf(document, heading), braces: `{${targetText(clausePlace(document, heading), document)}}` }) };
      return;
    }
  },
  fix({ document }, { span, message: { args: { title = '', braces = '' } } }) {
    const target = braces.slice(1, -1);
    return [{ title: message('fix', { target }), changes: [{ uri: document.uri, span, newText: `{${target}|${title}}` }], preferred: true }];
  },
};
