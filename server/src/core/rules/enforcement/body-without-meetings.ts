// A body that the agreement sets up, of which nothing says when it meets or who calls it.

import { addField, fieldNamed, readsOfBodies, spokenBodies, standsAlone, toldOf } from '../parts/bodies.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

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
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldNamed(body, 'meets') && standsAlone(context, body));
    if (silent.length === 0) return;
    const told = yield* toldOf(context, 'meetings', silent);
    // A chair may call it.
    const chaired = yield* toldOf(context, 'tie', silent);
    for (const { id, block } of silent) if (!told.has(block) && !chaired.has(block)) yield { span: id.span, message: message('default', { body: id.text }) };
  },
  fix: (context, finding) => addField(context, finding, 'meets'),
};
