// "Hostile act" and its like, on which the whole of a cease-fire hangs, without a definition.

import { nameKey } from '../../model/fold.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { isTerm } from '../parts/terms.js';
import { message } from '../tools.js';
import type { CheckContext, Rule } from '../types.js';

const phrase = /(?<![\p{L}-])(?:hostile acts?|acts? of hostility|hostile actions?|acts? of aggression|provocations?|provocative acts?)(?![\p{L}-])/iu;
/** Words for one thing: whoever defines one of them has said what the others mean. */
const families: readonly (readonly string[])[] = [
  ['hostile act', 'hostile acts', 'act of hostility', 'acts of hostility', 'hostile action', 'hostile actions', 'hostilities'],
  ['act of aggression', 'acts of aggression', 'aggression'],
  ['provocation', 'provocations', 'provocative act', 'provocative acts'],
];

export const undefinedHostileAct: Rule = {
  name: 'undefined-hostile-act',
  category: 'terms',
  severity: 'warning',
  messages: {
    default: '"{phrase}" is not defined in this text. Whether something was one will be the first dispute after the signing; say what counts (firing, overflight, laying mines, moving the line) and what does not.',
    fix: 'Add a definition of "{phrase}"',
  },
  reads: ['declarations', 'words'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    const { text } = prose;
    if (!text.includes('ostil') && !text.includes('ggression') && !text.includes('rovocati')) return;
    const { tree } = context.document.model;
    // A clause that is still to be written.
    if (text.includes('[')) return;
    if (tree.part(block) === 'preamble' || tree.part(block) === 'closing') return;
    const match = phrase.exec(text);
    if (!match || isDefined(context, match[0]) || /\b(?:includ\w+|such as|in particular|namely|that is|means?|defined?)\b/iu.test(text)) return;
    yield { span: spanIn(prose, match.index, match.index + match[0].length), message: message('default', { phrase: match[0] }) };
  },
  combineReads: [],
  combine(_context, found) {
    if (found.size <= 1) return undefined;
    for (const first of found) return [first];
    return undefined;
  },
  fix(context, { message: { args } }) {
    const phrase = (args['phrase'] ?? '').replace(/\s+/gu, ' ');
    return skeletonFix(context, { title: 'Definition', text: `"${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}" means […].` }, { phrase });
  },
};

function isDefined({ document }: CheckContext, phrase: string): boolean {
  const key = nameKey(phrase);
  const names = families.find((family) => family.includes(key)) ?? [key];
  return names.some((name) => isTerm(document, name));
}
