// A part of an agreement (an annex in a file of its own) that has a status of its own.

import { fieldNamed } from '../parts/fields.js';
import { otherNamed } from '../parts/named-agreements.js';
import { withoutLine } from '../parts/take-out.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const partWithOwnStatus: Rule = {
  name: 'part-with-own-status',
  category: 'amendments',
  severity: 'warning',
  messages: {
    default: 'This file is a part of "{whole}", which is {theirs}, and calls itself {own}: a part stands and falls with its agreement. Delete the status here, or mend the one of the two that is wrong.',
    whole: 'The status of "{whole}".',
    fix: 'Leave the status to "{whole}"',
  },
  reads: ['declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    const { agreement } = document.model;
    const status = fieldNamed(agreement, 'status');
    if (!agreement.partOf || !status) return;
    const whole = otherNamed(snapshot, document, agreement.partOf.text);
    const theirs = whole?.model.agreement;
    if (!whole || !theirs || theirs.status === agreement.status) return;
    const args = { whole: agreement.partOf.text, theirs: theirs.status, own: agreement.status };
    yield { span: status.valueSpan, message: message('default', args), related: [related(whole, fieldNamed(theirs, 'status')?.valueSpan ?? theirs.id.span, 'whole', args)] };
  },
  fix({ document }, { span, message: { args } }) {
    return [{ title: message('fix', args), changes: [withoutLine(document, document.model.tree.blockAt(span.start))], preferred: false }];
  },
};
