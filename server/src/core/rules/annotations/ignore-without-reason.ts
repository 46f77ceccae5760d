// An ignore that does not say why. One that names no rule is not judged: it silences nothing, or is being typed.

import { ignoreAt } from '../ignore.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const ignoreWithoutReason: Rule = {
  name: 'ignore-without-reason',
  category: 'annotations',
  severity: 'hint',
  severityIn: { review: 'information', final: 'information' },
  messages: {
    default: 'This silences the checker and does not say why, so nobody can tell later whether it still holds. Add the reason in quotes behind the rules.',
  },
  reads: [],
  *checkIgnore({ document }, block) {
    const ignore = ignoreAt(document, block);
    if (ignore && ignore.rules.length > 0 && ignore.reason === undefined) yield { span: ignore.head, message: message('default') };
  },
};
