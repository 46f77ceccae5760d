// A body that the agreement sets up, of which nothing says when it meets or who calls it.

import { addField, readsOfBodies, spokenBodies, standsAlone, untold } from '../parts/bodies.js';
import type { Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

export const bodyWithoutMeetings: Rule = {
  name: 'body-without-meetings',
  category: 'enforcement',
  severity: 'information',
  messages: {
    default: 'Nothing says when "{body}" meets or who may call it: a side that stays away can leave it idle. Write "meets:", or a clause on meetings and on who may demand one.',
    fix: 'Give {body} a field "meets"',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    // One that works under another body is called by that body.
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldBegun(body, 'meets') && standsAlone(context, body));
    // A chair may call it.
    yield* untold(context, silent, 'meetings', 'tie');
  },
  fix: (context, finding) => addField(context, finding, 'meets'),
};
