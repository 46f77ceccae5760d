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
  what: 'A citation is written in a form that is not right for this text, and only one clause can be meant by it.',
  why: 'Every reader has to make the same guess. In a text numbered straight through, "Article 15" names an article that does not exist.',
  remedy: 'Use the canonical citation.',
  history: 'The Korean armistice has five articles and 63 paragraphs; newspapers and even officials cite "Article 15" for paragraph 15. Source: the domain notes on how it is cited.',
  messages: {
    default: '"{written}" is read as {canonical}, the only clause it can mean. Write {canonical}.',
    fix: 'Change to "{canonical}"',
  },
  good: [{ title: 'the canonical form', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Arms\n\n2. As {1} and paragraph 1 say.\n' }],
  bad: [
    { title: 'article for paragraph', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Arms\n\n2. Text.\n\n3. Text.\n\n4. See {Art. 3} too.\n        ^^^^^^ citation-slip\n' },
    { title: 'a letter stuck to the number', text: '1. The sides:\n   (a) withdraw;\n   (b) report.\n\n2. As {1b} says.\n       ^^ citation-slip\n' },
  ],
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
