// Something that looks like a definition and is written so that neither a reader nor a tool can be sure: `("X")` with nothing said, `"X" is`.

import { mayDefine } from '../parts/definition-keys.js';
import { optionOf } from '../options.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { definingBlocks, definitionsIn } from '../parts/terms.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const bare = /\(((?:the )?["\u201c\u201e\u00ab])(\p{Lu}[\p{L}'’ -]{1,50})["\u201d\u00bb]\)/gu;
const loose = /(?:^|[;:.] )(?:the term )?(["\u201c\u201e\u00ab])(\p{L}[\p{L}'’ -]{1,50})["\u201d\u00bb] (?:(?:is|are)(?! (?:to|intended|used|deemed|defined|understood))|shall be(?! (?:understood|construed|interpreted|read|deemed|given))|stands? for|comprises?|signif(?:y|ies)|impl(?:y|ies)|indicates?) /giu;

export const definitionForm: Rule = {
  name: 'definition-form',
  category: 'terms',
  severity: 'hint',
  messages: {
    bare: '"{name}" in brackets looks like a short name given here, without a word that says so. Write: hereinafter "{name}".',
    loose: 'This looks like a definition of "{name}" and does not say "means". What follows may be read as a statement about it only; write: "{name}" means.',
    means: 'Write: "{name}" means',
    fix: 'Write: hereinafter "{name}"',
  },
  options: { bare: { kind: 'switch', default: false, words: 'Also report a short name in brackets and quotes without a word that says so: ("Commission").' } },
  reads: [],
  blocks: definingBlocks,
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    const { text } = prose;
    if (!mayDefine(text)) return;
    const defined = context.shared(block, definitionsIn);
    for (const [pattern, id] of [[bare, 'bare'], [loose, 'loose']] as const) {
      if (id === 'bare' && !optionOf(context, definitionForm, 'bare', 'switch')) continue;
      for (const match of text.matchAll(pattern)) {
        const name = match[2] ?? '';
        // The letters of a formula.
        if (id === 'loose' && !/\p{Ll}/u.test(name)) continue;
        const start = match.index + match[0].indexOf(name, match[0].search(/["\u201c\u201e\u00ab]/));
        const span = spanIn(prose, start, start + name.length);
        if (!defined.some((each) => each.span.start < span.end && each.span.end > span.start)) yield { span, message: message(id, { name }) };
      }
    }
  },
  fix({ document: { uri, model: { tree } } }, finding) {
    const name = finding.message.args['name'];
    if (name === undefined) return [];
    if (finding.message.id === 'loose') {
      const verb = /^["\u201d\u00bb]\s+(is|are|shall be|stands? for|comprises?|signif(?:y|ies)|impl(?:y|ies)|indicates?)(?!\p{L})/iu.exec(tree.text.slice(finding.span.end, finding.span.end + 24));
      if (verb?.[1] === undefined) return [];
      const end = finding.span.end + verb[0].length;
      return [{ title: message('means', { name }), changes: [{ uri, span: { start: end - verb[1].length, end }, newText: 'means' }], preferred: false }];
    }
    // Up to the bracket that opens: `(the "`.
    const head = tree.text.slice(Math.max(0, finding.span.start - 8), finding.span.start);
    const open = finding.span.start - (head.length - head.lastIndexOf('('));
    return [{ title: message('fix', { name }), changes: [{ uri, span: { start: open + 1, end: open + 1 }, newText: 'hereinafter ' }], preferred: true }];
  },
};
