// A text that calls itself an amendment and does not say of what.

import { message } from '../tools.js';
import type { Rule } from '../types.js';

const amending = /\b(?:amend(?:ing|ment|ments|s)?|additional protocol|protocol (?:to|amending))\b|про внесення змін|зміни до|о внесении изменений|개정/iu;

export const amendmentWithoutOriginal: Rule = {
  name: 'amendment-without-original',
  category: 'amendments',
  severity: 'warning',
  messages: {
    default: 'By its title this text amends another agreement, and it names none: nobody can lay the new words beside the old. Add amends: with the id of that agreement.',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    const { agreement } = document.model;
    if (!agreement.declared || agreement.amends.length > 0 || agreement.partOf || agreement.supersedes.length > 0 || !amending.test(agreement.name.text)) return;
    yield { span: agreement.name.span, message: message('default') };
  },
};
