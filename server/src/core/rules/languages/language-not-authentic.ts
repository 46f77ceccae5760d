// A text in a language that is none of its authentic ones.

import { fieldNamed } from '../parts/fields.js';
import { isConcluded } from '../parts/signers.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const languageNotAuthentic: Rule = {
  name: 'language-not-authentic',
  category: 'languages',
  severity: 'information',
  messages: {
    default: 'This text is in "{language}", and only {authentic} are authentic: as it stands it is a translation, and what is signed is another text. Add "{language}" to authentic:, or mend language:.',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    const { agreement } = document.model;
    const field = fieldNamed(agreement, 'authentic');
    // A version says by itself what it is; of a text that is concluded translations are made.
    if (!field || agreement.versionOf || isConcluded(document) || agreement.status === 'superseded' || agreement.status === 'terminated' || !fieldNamed(agreement, 'language')) return;
    const { authentic, language } = agreement;
    if (authentic.length === 0 || authentic.some((each) => each.toLowerCase() === language.toLowerCase())) return;
    yield { span: field.valueSpan, message: message('default', { language, authentic: authentic.map((each) => `"${each}"`).join(', ') }) };
  },
};
