// A label that does not follow from the one before it; or that follows from one which stands in the middle of a line, and so
// is no clause of its own.

import { faultsOf, lineEndOf, message, related } from './tools.js';
import type { Rule } from './types.js';

export const numberingGap: Rule = {
  name: 'numbering-gap',
  category: 'numbering',
  severity: 'warning',
  what: 'A number or letter is missing in a sequence, or a list does not begin with its first one.',
  why: 'A gap looks like a clause that was taken out, and citations to the missing number go astray.',
  remedy: 'Put the missing clause back, or renumber what follows. Where the number stands in the middle of the line above, begin a new line before it.',
  messages: {
    default: '"{expected}" was expected here, and it is "{found}". Put the missing clause back or renumber.',
    inside: '"{expected}" was expected before this "{found}", and it stands in the middle of the text above, so it is no clause of its own. Begin a new line before it.',
    place: 'Here is "{expected}".',
    fix: 'Begin a new line before "{expected}"',
  },
  good: [
    { title: 'inserted numbers are no gap', text: '1. Text.\n\n1bis. Text.\n\n2. Text.\n' },
    { title: 'numbers that go on over a heading', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Arms\n\n2. Text.\n' },
    { title: 'numbers that begin with their chapter', text: 'Article 101. Line\n\nText.\n\nArticle 201. Arms\n\nText.\n' },
  ],
  bad: [
    { title: 'a number is missing', text: '1. The line.\n\n2. The zone.\n\n4. The map.\n^^ numbering-gap\n' },
    { title: 'a letter is missing', text: '1. The sides shall:\n   (a) withdraw;\n   (c) report.\n   ^^^ numbering-gap\n' },
    { title: 'a letter stands in the middle of a line', text: '1. The sides shall: (a) withdraw; and\n   (b) report.\n   ^^^ numbering-gap\n' },
  ],
  *check({ document }) {
    for (const { span, args, other } of faultsOf(document, 'numbering-gap')) {
      if (other === undefined) yield { span, message: message('default', args) };
      else yield { span, message: message('inside', args), related: [related(document, other, 'place', args)] };
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
