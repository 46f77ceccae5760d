// A citation that only resolves by reading it as people often write it: `Article 15` for paragraph 15 of a text numbered
// straight through.

import { citationsWritten, memberSpan, message, targetsWritten, writtenBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const citationSlip: Rule = {
  name: 'citation-slip',
  category: 'references',
  severity: 'hint',
  messages: {
    default: '"{written}" is read as {canonical}, the only clause it can mean. Write {canonical}.',
    fix: 'Change to "{canonical}"',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: writtenBlocks,
  *checkBlock(context, block) {
    for (const { target, resolution } of context.shared(block, targetsWritten)) {
      if (resolution.kind === 'resolved' && resolution.slip) yield { span: target.span, message: message('default', { ...resolution.slip }) };
    }
    for (const { citation, places } of context.shared(block, citationsWritten)) {
      for (const { member, resolution } of places) {
        if (resolution.kind !== 'resolved' || !resolution.slip) continue;
        yield { span: memberSpan(citation, member), message: message('default', { ...resolution.slip }) };
      }
    }
  },
  fix({ document }, finding) {
    const canonical = finding.message.args['canonical'];
    // Only explicit targets are rewritten: in prose the unit word and its grammar are the drafter's.
    const inBraces = document.model.tree.text.slice(finding.span.start - 1, finding.span.start);
    if (canonical === undefined || inBraces !== '{') return [];
    return [{ title: message('fix', { canonical }), changes: [{ uri: document.uri, span: finding.span, newText: canonical }], preferred: true }];
  },
};
