// A defined term of several words that stands in other capitals than those it is defined with: it may be the ordinary words.

import { nameKey } from '../../model/fold.js';
import { headingOf } from '../../syntax/details.js';
import { scopeOf } from '../parts/scopes.js';
import { firstDefined, isFirstNamed, termBlocks, termsAt } from '../parts/terms.js';
import { hasSameCapitals, isCapitalised, usesOf } from '../parts/uses.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

/** Said to be another thing than the defined one: "its own rules of procedure", "the other relevant agreements". */
const another = /\b(?:(?:its|their|his|her) own|other(?:\s+(?:relevant|applicable|such|similar|existing))?)\s+$/iu;

/** Of one term so many are shown. */
const most = 10;

export const differingCapitals: Rule = {
  name: 'differing-capitals',
  category: 'terms',
  severity: 'information',
  messages: {
    default: '"{written}" differs from the term "{name}" in its capitals only. A reader cannot tell whether the defined thing is meant or the ordinary words; write it as it is defined, or in other words.',
    term: 'The definition of "{name}".',
    fix: 'Change to "{right}"',
  },
  reads: ['above', 'structure', 'declarations', 'words', 'uses'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    for (const term of context.shared(block, termsAt)) {
      // Of one word nobody can tell whether the ordinary word is meant.
      if (!/\s/u.test(term.name) || !isCapitalised(term.name) || /^[^\p{Ll}]+$/u.test(term.name) || !isFirstNamed(document, term, keysOf(term.names))) continue;
      if (term.how !== 'declared' && (firstDefined(document, term.key)?.block !== block || scopeOf(document, term).kind !== 'all')) continue;
      let left = most;
      for (const use of usesOf(document, term.name) ?? []) {
        if (left <= 0) break;
        if (!use.prose || use.block === block || headingOf(tree, use.block) || !/^[\p{L}\s-]*\p{Ll}/u.test(use.written) || hasSameCapitals(use.written, term.name) || another.test(tree.text.slice(Math.max(0, use.span.start - 30), use.span.start))) continue;
        left -= 1;
        yield { span: use.span, message: message('default', { written: use.written, name: term.name, right: capitalsOf(use.written, term.name) }), related: [related(document, term.span, 'term', { name: term.name })] };
      }
    }
  },
  fix({ document }, finding) {
    const right = finding.message.args['right'];
    return right === undefined ? [] : [{ title: message('fix', { right }), changes: [{ uri: document.uri, span: finding.span, newText: right }], preferred: true }];
  },
};

/** Of the terms that the same words would be found for. */
function keysOf(names: readonly string[]): readonly string[] {
  return names.map(nameKey).flatMap((key) => [key, `${key}s`, key.replace(/s$/u, ''), key.replace(/-/gu, ' '), key.replace(/ /gu, '-')]);
}

/** The words as written, each beginning as in the name: its plural stays. */
function capitalsOf(written: string, name: string): string {
  const words = name.split(/[\s-]+/u);
  let i = 0;
  return written.replace(/[^\s-]+/gu, (word) => {
    const model = words[i++] ?? word;
    const capital = model.charAt(0) !== model.charAt(0).toLowerCase();
    return (capital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1);
  });
}
