// A softer word in the place of a term: "pause in fighting" in a text that defines "cease-fire".
// Invariant: only words of a short list, and only where the text itself has a term for the thing.

import { nameKey } from '../../model/fold.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { headingOf } from '../../syntax/details.js';
import { isFirstNamed, isTerm, termBlocks, termsAt } from '../parts/terms.js';
import { usesOf } from '../parts/uses.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

/** What a text calls the thing, and what is written where somebody does not want to call it so. */
const families: readonly { readonly terms: ReadonlySet<string>; readonly evasive: readonly string[] }[] = [
  {
    terms: new Set(['cease-fire', 'ceasefire', 'cease fire', 'cessation of hostilities', 'armistice', 'truce']),
    evasive: ['ban on hostilities', 'silence regime', 'regime of silence', 'regime of calm', 'period of calm', 'pause in fighting', 'pause in the fighting', 'humanitarian pause', 'halt to the fighting', 'halt in fighting', 'end of the shooting'],
  },
  {
    terms: new Set(['line of contact', 'contact line', 'demarcation line', 'line of separation', 'cease-fire line', 'ceasefire line', 'military demarcation line']),
    evasive: ['front line', 'frontline', 'current positions', 'positions now held', 'actual line', 'present line'],
  },
  {
    terms: new Set(['demilitarized zone', 'demilitarised zone', 'buffer zone', 'security zone', 'zone of separation']),
    evasive: ['grey zone', 'gray zone', 'neutral area', 'intermediate area', 'sensitive area', 'special area'],
  },
  { terms: new Set(['prisoner of war', 'prisoners of war', 'detained person', 'detained persons']), evasive: ['persons held', 'held persons', 'captured persons', 'captives'] },
];
/** Of one phrase so many are shown. */
const most = 5;

export const evasiveTerm: Rule = {
  name: 'evasive-term',
  category: 'terms',
  severity: 'information',
  messages: {
    default: '"{phrase}" stands where this text has the term "{name}". Whoever is bound may say that something less was promised; write "{name}", or define what else is meant.',
    term: 'The term of this text: "{name}".',
  },
  reads: ['declarations', 'words', 'uses'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    for (const term of context.shared(block, termsAt)) {
      const family = families.find(({ terms }) => term.names.some((name) => terms.has(nameKey(name))));
      if (!family || !isFirstNamed(document, term, [...family.terms]) || family.evasive.some((phrase) => term.names.some((name) => nameKey(name) === phrase))) continue;
      for (const phrase of family.evasive) {
        if (isTerm(document, phrase)) continue;
        let left = most;
        for (const use of usesOf(document, phrase) ?? []) {
          if (left <= 0) break;
          if (!use.prose || use.block === block || use.block === NO_BLOCK || headingOf(tree, use.block) || tree.part(use.block) === 'preamble') continue;
          left -= 1;
          yield { span: use.span, message: message('default', { phrase: use.written, name: term.name }), related: [related(document, term.span, 'term', { name: term.name })] };
        }
      }
    }
  },
};
