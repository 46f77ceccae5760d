// One body that both watches and guarantees: who reports the breach is who has to answer it.

import type { Mandate } from '../../model/types.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

export const guaranteeWithMonitoring: Rule = {
  name: 'guarantee-with-monitoring',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '"{body}" is to {watch} and to {answer}: whoever would have to act on a breach then also says whether there was one, and will not see what it does not want to answer. Give the two tasks to two bodies.',
    mandate: 'Its mandate.',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    for (const body of document.model.bodies) {
      const watch = body.mandate.filter((task) => watching.includes(task));
      const answer = body.mandate.filter((task) => answering.includes(task));
      if (watch.length === 0 || answer.length === 0) continue;
      const field = fieldBegun(body, 'mandate');
      yield {
        span: body.id.span,
        message: message('default', { body: body.id.text, watch: watch.join(' and '), answer: answer.join(' and ') }),
        related: field ? [related(document, field.valueSpan, 'mandate')] : [],
      };
    }
  },
};

const watching: readonly Mandate[] = ['monitor', 'verify'];
const answering: readonly Mandate[] = ['guarantee', 'enforce'];
