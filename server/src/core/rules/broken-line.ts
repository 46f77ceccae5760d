// A line read as a heading or label that looks like the rest of the sentence above it.

import { faultsOf, message } from './tools.js';
import type { Rule } from './types.js';

export const brokenLine: Rule = {
  name: 'broken-line',
  category: 'structure',
  severity: 'warning',
  what: 'A line is read as a heading or a numbered provision, and the line above it breaks off in the middle of a sentence.',
  why: 'Text pasted from a PDF breaks anywhere. A citation that falls to a line\'s start becomes a clause that nobody wrote.',
  remedy: 'Join the two lines. Where it is a provision after all, put a blank line above it, or end the sentence; a backslash before the word keeps the line as prose.',
  messages: {
    default: 'This line is read as a new {shape}, but the line above breaks off in mid-sentence. Join the two lines, or leave a blank line between them.',
    fix: 'Join with the line above',
  },
  good: [
    { title: 'a point after a colon', text: '1. The sides shall:\n   (a) withdraw;\n   (b) report.\n' },
    { title: 'a blank line between', text: '1. As agreed under\n\n2. Text.\n' },
  ],
  bad: [
    { title: 'a wrapped citation', text: '1. The zone is cleared in accordance with paragraph\n2. Nothing else applies.\n^^ broken-line\n' },
    { title: 'a wrapped article', text: '1. The line is drawn in the manner of\nARTICLE 5.\n^^^^^^^^^ broken-line\n' },
  ],
  *check({ document }) {
    for (const { span, block } of faultsOf(document, 'broken-line')) {
      yield { span, message: message('default', { shape: document.model.tree.kind(block) === 'heading' ? 'heading' : 'provision' }) };
    }
  },
  fix({ document }, finding) {
    const { text } = document.model.tree;
    const window = text.slice(Math.max(0, finding.span.start - 400), finding.span.start);
    const prose = window.trimEnd();
    if (prose === '') return [];
    const start = finding.span.start - (window.length - prose.length);
    return [{ title: message('fix'), changes: [{ uri: document.uri, span: { start, end: finding.span.start }, newText: ' ' }], preferred: true }];
  },
};
