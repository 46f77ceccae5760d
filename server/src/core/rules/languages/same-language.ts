// A language version in the language of the text it is a version of.

import { fieldNamed } from '../parts/fields.js';
import { originalOf } from '../parts/versions.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const sameLanguage: Rule = {
  name: 'same-language',
  category: 'languages',
  severity: 'warning',
  messages: {
    default: 'This is a language version of "{original}" and in the same language, "{language}": there would be two texts of one language, and nobody could say which holds. Mend language:, or delete version-of:.',
    original: 'The language of "{original}".',
  },
  reads: ['declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    const { agreement } = document.model;
    const original = originalOf(snapshot, document);
    const theirs = original?.model.agreement;
    if (!agreement.versionOf || !original || theirs?.language.toLowerCase() !== agreement.language.toLowerCase()) return;
    const args = { original: agreement.versionOf.text, language: agreement.language };
    yield {
      span: fieldNamed(agreement, 'language')?.valueSpan ?? agreement.versionOf.span,
      message: message('default', args),
      related: [related(original, fieldNamed(theirs, 'language')?.valueSpan ?? theirs.id.span, 'original', args)],
    };
  },
};
