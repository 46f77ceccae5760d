// A duty whose enforcing bodies all have a scope, and none of the scopes reaches the clause.

import { isBinding } from '../model/duties.js';
import { enforcement } from '../resolve/enforcement.js';
import { clausesOf, dutySpan, listed, message, related } from './tools.js';
import type { Rule } from './types.js';

export const enforcementOutOfScope: Rule = {
  name: 'enforcement-out-of-scope',
  category: 'enforcement',
  severity: 'warning',
  what: 'A body is named to enforce the clause, and its `scope` does not reach it: neither the clause nor a zone it speaks of lies in it.',
  why: 'A body acts only where its mandate lets it. Outside it the first breach becomes a quarrel about competence, and the breach itself goes unanswered.',
  remedy: 'Widen the `scope` of the body, name a body whose scope reaches the clause, or make the clause speak of a zone the body is competent for.',
  history: 'Korea\'s joint observer teams may work in the Demilitarized Zone and the Han River Estuary only, and could not follow a violation beyond (paragraphs 26 and 27). Source: the digest `korea-1953`.',
  messages: {
    default: 'The scope of {bodies} does not reach this clause, so it has no right to act on it. Widen its scope or name another body.',
    scope: 'The scope of {body} is declared here.',
  },
  good: [
    { title: 'the zone is in scope', text: 'zone DMZ "Demilitarized Zone"\nbody JOT "Observer Teams"\n  mandate: investigate\n  scope: DMZ\n\n1. No forces shall remain in the Demilitarized Zone.\n   @enforced-by JOT\n' },
    { title: 'no scope is no limit', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. No blockade shall be imposed.\n   @enforced-by JMC\n' },
  ],
  bad: [
    { title: 'beside a body that only watches', text: 'body OBS "Observer Mission"\n  mandate: monitor\nbody JOT "Observer Teams"\n  mandate: investigate\n  scope: 1\n\n1. The zone shall be cleared.\n   @enforced-by JOT\n\n2. No blockade shall be imposed.\n   @enforced-by OBS, JOT\n                ^^^^^^^^ enforcement-out-of-scope\n' },
    { title: 'another clause is in scope', text: 'body JOT "Observer Teams"\n  mandate: investigate\n  scope: 1\n\n1. The zone shall be cleared.\n   @enforced-by JOT\n\n2. No blockade shall be imposed.\n   @enforced-by JOT\n                ^^^ enforcement-out-of-scope\n' },
    { title: 'the clause lies outside the zone', text: 'zone DMZ "Demilitarized Zone"\nbody JOT "Observer Teams"\n  mandate: supervise\n  scope: DMZ\n\nArticle 1. Sea\n@enforced-by JOT\n\n1. Each side shall respect the contiguous waters of the other.\n             ^^^^^ enforcement-out-of-scope\n' },
  ],
  *check({ snapshot, document }) {
    const { model } = document;
    for (const block of clausesOf(model)) {
      const duty = model.duty(block);
      if (!duty || !isBinding(duty.kind)) continue;
      const { bodies, from } = enforcement(snapshot, document, block);
      // One that may act is enough; observers alone are `observer-only-enforcement`.
      const outside = bodies.filter((body) => body.why === 'out-of-scope');
      if (outside.length === 0 || !bodies.every((body) => body.why === 'out-of-scope' || body.why === 'observer-only')) continue;
      const own = from === block ? model.annotations(block).find((annotation) => annotation.name === 'enforced-by') : undefined;
      yield {
        span: own?.names[0] ? { start: own.names[0].span.start, end: (own.names.at(-1) ?? own.names[0]).span.end } : dutySpan(model, block, duty),
        message: message('default', { bodies: listed(outside.map((body) => body.name)) }),
        related: outside.flatMap(({ name, declaration }) => {
          const field = declaration?.fields.find((candidate) => candidate.name === 'scope');
          return field ? [related(document, field.valueSpan, 'scope', { body: name })] : [];
        }),
      };
    }
  },
};
