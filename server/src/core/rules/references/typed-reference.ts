// A number typed in prose where a reference in braces would follow its clause through every renumbering.

import { clausePlace, targetText } from '../../resolve/places.js';
import { optionOf } from '../options.js';
import { citationsWritten, clauseMeant, message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const typedReference: Rule = {
  name: 'typed-reference',
  category: 'references',
  severity: 'hint',
  offByDefault: true,
  messages: {
    default: '"{written}" is typed, and will not follow its clause when numbers change. Write it as a reference: "{braces}".',
    fix: 'Write as a reference to "{target}"',
  },
  options: { units: { kind: 'words', default: ['article', 'paragraph', 'subparagraph', 'point', 'chapter', 'section', 'part', 'annex'], words: 'Kinds of clauses whose typed numbers are reported, by the English word.' } },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: proseBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    for (const { citation, places } of context.shared(block, citationsWritten)) {
      const [only, other] = places;
      if (!only?.member || !optionOf(context, typedReference, 'units', 'words').includes(only.member.steps.findLast(({ unit }) => unit !== undefined)?.unit ?? '')) continue;
      if (other || only.member.to || citation.relative || citation.instrument.kind !== 'unmarked') continue;
      const there = only.resolution.kind === 'resolved' && only.resolution.slip ? undefined : clauseMeant(document, only.resolution);
      if (there === undefined) continue;
      const written = tree.text.slice(citation.span.start, citation.span.end);
      if (/[\r\n{}|[\]]/u.test(written)) continue;
      const target = targetText(clausePlace(document, there), document);
      yield { span: citation.span, message: message('default', { written, braces: `{${target}|${written}}`, target }) };
    }
  },
  fix({ document }, finding) {
    const braces = finding.message.args['braces'];
    return braces === undefined ? [] : [{ title: message('fix', { target: finding.message.args['target'] ?? '' }), changes: [{ uri: document.uri, span: finding.span, newText: braces }], preferred: true }];
  },
};
