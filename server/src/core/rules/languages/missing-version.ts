// A language that is to be authentic and has no text, while other languages have theirs.

import { fieldNamed } from '../parts/fields.js';
import { versionsOf } from '../parts/versions.js';
import { splitList } from '../../model/lists.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const missingVersion: Rule = {
  name: 'missing-version',
  category: 'languages',
  severity: 'information',
  severityIn: { final: 'warning' },
  messages: {
    default: 'The text in "{language}" is to be authentic, and there is no file of it here: nobody can compare it with the others before it is signed. Add a file with version-of: {id} and language: {language}.',
  },
  reads: ['declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    const { agreement } = document.model;
    if (agreement.authentic.length < 2) return;
    const versions = versionsOf(snapshot, document);
    // Where no version is at hand the versions are kept elsewhere.
    if (versions.length === 0) return;
    const had = new Set([document, ...versions].map(({ model }) => model.agreement.language.toLowerCase()));
    const field = fieldNamed(agreement, 'authentic');
    for (const language of field ? splitList(field.value, field.valueSpan.start) : []) {
      if (!had.has(language.text.toLowerCase())) yield { span: language.span, message: message('default', { language: language.text, id: agreement.id.text }) };
    }
  },
};
