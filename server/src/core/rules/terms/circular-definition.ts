// A definition that needs itself: a term explained by its own name, or two terms each explained by the other.

import { definingBlocks, definitionsIn } from '../parts/terms.js';
import { termsNamedIn } from '../parts/terms-in.js';
import { namePattern } from '../parts/uses.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const circularDefinition: Rule = {
  name: 'circular-definition',
  category: 'terms',
  severity: 'warning',
  messages: {
    default: 'The meaning of "{name}" is given by "{other}", and that of "{other}" by "{name}": neither is defined. Say in one of the two what is meant without the other.',
    self: 'The meaning of "{name}" begins with "{name}" itself, so it says nothing new. Say what it is in other words.',
    other: 'The definition of "{other}".',
  },
  reads: ['declarations', 'words'],
  blocks: definingBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    for (const term of context.shared(block, definitionsIn)) {
      if (term.meaning === '') continue;
      if (startsWithItself(term.name, term.meaning)) {
        yield { span: term.span, message: message('self', { name: term.name }) };
        continue;
      }
      for (const other of termsNamedIn(document, term.meaning)) {
        if (other.key === term.key || general.has(other.key) || general.has(term.key) || other.how !== 'means' || other.meaning === '' || !rests(other.meaning, term.name)) continue;
        // One finding a pair, at the later one.
        if (other.block === block ? other.span.start > term.span.start : document.model.tree.isBefore(block, other.block)) continue;
        yield { span: term.span, message: message('default', { name: term.name, other: other.name }), related: [related(document, other.span, 'other', { other: other.name })] };
        break;
      }
    }
  },
};

/** Names of the agreement and of those who made it: every definition may need them. */
const general: ReadonlySet<string> = new Set(['agreement', 'treaty', 'convention', 'protocol', 'armistice', 'party', 'parties', 'contracting party', 'contracting parties', 'member state', 'member states', 'state', 'states', 'territory']);

/** It is the term itself, and nothing else is said. */
function startsWithItself(name: string, meaning: string): boolean {
  const words = meaning.replace(/^(?:[,:–—-]\s*)?(?:(?:the|a|an|any|each|every)\s+)*/iu, '');
  const match = namePattern(name).exec(words);
  return match?.index === 0 && /^[\s.;]*$/u.test(words.slice(match[0].length));
}

/** The meaning names the term with its capitals, and not as part of a longer name. */
function rests(meaning: string, name: string): boolean {
  return [...meaning.matchAll(namePattern(name))].some(({ 0: written, index }) =>
    /^\p{Lu}/u.test(written) && written.charAt(0) === name.charAt(0) && !/\p{Lu}[\p{L}'’-]*\s+(?:(?:of|for|on)\s+(?:the\s+)?)?$/u.test(meaning.slice(0, index)) && !/^\s+(?:of\s+the\s+)?\p{Lu}/u.test(meaning.slice(index + written.length)));
}
