// A duty whose enforcing bodies may all only watch.

import { isBinding } from '../model/duties.js';
import { enforcement } from '../resolve/enforcement.js';
import { clausesOf, dutySpan, listed, message, related } from './tools.js';
import type { Rule } from './types.js';

export const observerOnlyEnforcement: Rule = {
  name: 'observer-only-enforcement',
  category: 'enforcement',
  severity: 'warning',
  what: 'Every body named to enforce the clause has a mandate of `monitor` or `verify` only.',
  why: 'Such a body can see and report a breach, not decide who broke the agreement, order a remedy or act. Reports that nobody must answer change nothing on the ground.',
  remedy: 'Name a body that may supervise, investigate, adjudicate or enforce, widen the mandate of this one where the parties agree, or say that it only watches with `@monitored-by`.',
  history: 'The observers of the OSCE in Ukraine (2014 to 2022) published thousands of reports under Minsk and had no power to attribute or to enforce. Source: the digests of the Minsk texts in the library.',
  messages: {
    default: '{bodies} may only {mandate}: it can report a breach of this duty, not answer one. Name a body that may supervise, investigate, adjudicate or enforce, or write "@monitored-by" for watching only.',
    mandate: 'The mandate of {body} is declared here.',
  },
  good: [
    { title: 'a second body may act', text: 'body OBS "Observer Mission"\n  mandate: monitor, verify\nbody JMC "Joint Commission"\n  mandate: supervise\n\n1. Each side shall withdraw its forces.\n   @enforced-by OBS, JMC\n' },
    { title: 'watching is said to be watching', text: 'body OBS "Observer Mission"\n  mandate: monitor\nparty UKR "Ukraine"\n\n1. Each side shall withdraw its forces.\n   @enforced-by UKR\n   @monitored-by OBS\n' },
  ],
  bad: [
    { title: 'named on the clause', text: 'body OBS "Observer Mission"\n  mandate: monitor, verify\n\n1. Each side shall withdraw its forces.\n   @enforced-by OBS\n                ^^^ observer-only-enforcement\n' },
    { title: 'inherited from the heading', text: 'body OBS "Observer Mission"\n  mandate: monitor\n\nArticle 1. Cease-fire\n@enforced-by OBS\n\n1. All firing must stop at midnight.\n              ^^^^ observer-only-enforcement\n' },
  ],
  *check({ snapshot, document }) {
    const { model } = document;
    for (const block of clausesOf(model)) {
      const duty = model.duty(block);
      if (!duty || !isBinding(duty.kind)) continue;
      const { bodies, from } = enforcement(snapshot, document, block);
      const [first] = bodies;
      if (!first || !bodies.every((body) => body.why === 'observer-only')) continue;
      const own = from === block ? model.annotations(block).find((annotation) => annotation.name === 'enforced-by') : undefined;
      const mandates = bodies.flatMap(({ declaration }) => (declaration?.kind === 'body' ? declaration.mandate : []));
      yield {
        span: own?.names[0] ? { start: own.names[0].span.start, end: (own.names.at(-1) ?? own.names[0]).span.end } : dutySpan(model, block, duty),
        message: message('default', { bodies: listed(bodies.map((body) => body.name)), mandate: [...new Set(mandates)].join(' and ') }),
        related: bodies.flatMap(({ name, declaration }) => (declaration ? [related(document, declaration.id.span, 'mandate', { body: name })] : [])),
      };
    }
  },
};
