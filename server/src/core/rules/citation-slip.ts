// A citation that only resolves by reading it as people often write it: `Article 15` for paragraph 15 of a text numbered
// straight through.

import { citedPlaces } from '../resolve/answers-kept.js';
import { placesOf, targetsStandingIn } from '../resolve/occurrences.js';
import { blocksOf, message } from './tools.js';
import type { Rule } from './types.js';

export const citationSlip: Rule = {
  name: 'citation-slip',
  category: 'references',
  severity: 'hint',
  messages: {
    default: '"{written}" is read as {canonical}, the only clause it can mean. Write {canonical}.',
    fix: 'Change to "{canonical}"',
  },
  *check({ snapshot, document }) {
    for (const block of blocksOf(document.model)) {
      for (const occurrence of targetsStandingIn(document, block)) {
        const resolution = placesOf(snapshot, document, occurrence);
        if (resolution.kind === 'resolved' && resolution.slip) yield { span: occurrence.target.span, message: message('default', { ...resolution.slip }) };
      }
      for (const inline of document.model.inline(block)) {
        if (inline.kind !== 'citation') continue;
        for (const { member, resolution } of citedPlaces(snapshot, document, block, inline)) {
          if (resolution.kind !== 'resolved' || !resolution.slip) continue;
          yield { span: member && inline.members.length > 1 ? member.span : inline.span, message: message('default', { ...resolution.slip }) };
        }
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
