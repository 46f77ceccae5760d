// A line read as a heading or label that looks like the rest of the sentence above it.

import { clauseBlocks, faultsOf, message } from '../tools.js';
import type { Rule } from '../types.js';

export const brokenLine: Rule = {
  name: 'broken-line',
  category: 'structure',
  severity: 'warning',
  messages: {
    default: 'This line is read as a new {shape}, but the line above breaks off in mid-sentence. Join the two lines, or leave a blank line between them.',
    fix: 'Join with the line above',
  },
  reads: ['faults'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    for (const { span } of faultsOf(context, block, 'broken-line')) {
      yield { span, message: message('default', { shape: context.document.model.tree.kind(block) === 'heading' ? 'heading' : 'provision' }) };
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
