// A language version whose headings are others than those of the text it is a version of.

import { originalOf, shapeOf, surplus } from '../parts/versions.js';
import { listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const differingHeadings: Rule = {
  name: 'differing-headings',
  category: 'languages',
  severity: 'warning',
  messages: {
    missing: 'This version lacks headings that "{original}" has ({headings}): the texts, each of which may be authentic, have different articles. Put them in, or mend their numbers.',
    more: 'This version has headings that "{original}" has not ({headings}): the texts, each of which may be authentic, have different articles. Take them out, or add them there.',
    both: 'The headings of this version and of "{original}" differ: only here {headings}, only there {others}. The texts, each of which may be authentic, have different articles.',
  },
  reads: ['structure', 'declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    const original = originalOf(snapshot, document);
    const { versionOf } = document.model.agreement;
    if (!original || !versionOf) return;
    const [ours, theirs] = [shapeOf(document).headings, shapeOf(original).headings];
    const [more, missing] = [surplus(ours, theirs), surplus(theirs, ours)];
    if (more.length + missing.length === 0) return;
    const id = more.length === 0 ? 'missing' : missing.length === 0 ? 'more' : 'both';
    yield { span: versionOf.span, message: message(id, { original: versionOf.text, headings: listed(more.length === 0 ? missing : more), others: listed(missing) }) };
  },
};
