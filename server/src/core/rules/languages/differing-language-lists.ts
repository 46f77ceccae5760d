// A language version that names other authentic languages than the text it is a version of.

import { fieldNamed } from '../parts/fields.js';
import { originalOf } from '../parts/versions.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const differingLanguageLists: Rule = {
  name: 'differing-language-lists',
  category: 'languages',
  severity: 'warning',
  messages: {
    default: 'This version names {own} as authentic, "{original}" names {theirs}: one text claims a version the other denies. Give all versions the same list.',
    other: 'The list of "{original}".',
    fix: 'Take the list of "{original}"',
  },
  reads: ['declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    const { agreement } = document.model;
    const original = originalOf(snapshot, document);
    const own = fieldNamed(agreement, 'authentic');
    const theirs = original && fieldNamed(original.model.agreement, 'authentic');
    if (!original || !own || !theirs || !agreement.versionOf || sorted(agreement.authentic) === sorted(original.model.agreement.authentic)) return;
    const args = { own: sorted(agreement.authentic), theirs: sorted(original.model.agreement.authentic), original: agreement.versionOf.text };
    yield { span: own.valueSpan, message: message('default', args), related: [related(original, theirs.valueSpan, 'other', args)] };
  },
  fix({ document }, { span, message: { args } }) {
    return [{ title: message('fix', { original: args['original'] ?? '' }), changes: [{ uri: document.uri, span, newText: args['theirs'] ?? '' }], preferred: false }];
  },
};

function sorted(languages: readonly string[]): string {
  return [...new Set(languages.map((each) => each.toLowerCase()))].sort().join(', ');
}
