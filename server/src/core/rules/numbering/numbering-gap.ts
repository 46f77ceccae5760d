// A label that does not follow from the one before it; or that follows from one which stands in the middle of a line, and so
// is no clause of its own.

import { clauseBlocks, faultsOf, lineEndOf, message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const numberingGap: Rule = {
  name: 'numbering-gap',
  category: 'numbering',
  severity: 'warning',
  messages: {
    default: '"{expected}" was expected here, and it is "{found}". Put the missing clause back or renumber.',
    inside: '"{expected}" was expected before this "{found}", and it stands in the middle of the text above, so it is no clause of its own. Begin a new line before it.',
    place: 'Here is "{expected}".',
    fix: 'Begin a new line before "{expected}"',
  },
  reads: ['faults'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    for (const { span, args, other } of faultsOf(context, block, 'numbering-gap')) {
      if (other === undefined) yield { span, message: message('default', args) };
      else yield { span, message: message('inside', args), related: [related(context.document, other, 'place', args)] };
    }
  },
  fix({ document }, finding) {
    const place = finding.related[0];
    if (finding.message.id !== 'inside' || place === undefined) return [];
    const { text } = document.model.tree;
    const window = text.slice(Math.max(0, place.span.start - 20), place.span.start);
    const start = place.span.start - (window.length - window.trimEnd().length);
    const change = { uri: document.uri, span: { start, end: place.span.start }, newText: lineEndOf(document.model) };
    return [{ title: message('fix', finding.message.args), changes: [change], preferred: true }];
  },
};
