// A body that watches or investigates, of which nothing says to whom it reports.

import type { Mandate } from '../../model/types.js';
import { addField, readsOfBodies, spokenBodies, untold } from '../parts/bodies.js';
import type { Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

const finds: readonly Mandate[] = ['monitor', 'verify', 'supervise', 'investigate'];
const acts: readonly Mandate[] = ['adjudicate', 'enforce'];

export const bodyWithoutReportingLine: Rule = {
  name: 'body-without-reporting-line',
  category: 'enforcement',
  severity: 'information',
  messages: {
    default: '"{body}" watches or investigates, and nothing says to whom it reports: what it finds reaches nobody who has to act. Write "reports-to:", or a clause on its reports.',
    fix: 'Give {body} a field "reports-to"',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    // What it finds out is there to be told, but where it acts on it itself.
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldBegun(body, 'reports-to') && finds.some((task) => body.mandate.includes(task)) && !acts.some((task) => body.mandate.includes(task)));
    yield* untold(context, silent, 'report');
  },
  fix: (context, finding) => addField(context, finding, 'reports-to'),
};
