// A clause that has a body do more than its declared mandate lets it.

import type { Body, Mandate } from '../../model/types.js';
import type { BlockId } from '../../syntax/types.js';
import { type Power, speechIn } from '../parts/body-speech.js';
import { bodyAt, clausesOn, clauseSpan, readsOfBodies } from '../parts/bodies.js';
import { message, related } from '../tools.js';
import type { Fix, Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

export const mandateTooWeak: Rule = {
  name: 'mandate-too-weak',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'The text has "{body}" {power}, and its mandate goes only as far as: {mandate}. When it does so, a side may say that it goes beyond its powers. Add "{power}" to the mandate, or change the clause.',
    clause: 'Here "{body}" is to {power}.',
    fix: 'Add "{power}" to the mandate of {body}',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const { document } = context;
    const open = new Map<BlockId, Body>();
    for (const body of document.model.bodies) if (body.mandate.length > 0 && !document.model.agreement.versionOf) open.set(body.block, body);
    if (open.size === 0) return;
    for (const [index, block] of (yield* clausesOn(context, 'power')).entries()) {
      if (index % 64 === 63) yield undefined;
      for (const { body: declaration, power } of speechIn(document, block).powers) {
        const body = open.get(declaration);
        if (!body || allows(body.mandate, power)) continue;
        open.delete(declaration);
        const name = body.id.text;
        yield {
          span: body.id.span,
          message: message('default', { body: name, power, mandate: body.mandate.join(', ') }),
          related: [related(document, clauseSpan(document, block), 'clause', { body: name, power })],
        };
      }
    }
  },
  fix(context, finding): readonly Fix[] {
    const body = bodyAt(context, finding);
    const field = body && fieldBegun(body, 'mandate');
    const power = finding.message.args['power'];
    if (!body || !field || power === undefined) return [];
    const at = field.valueSpan.start + field.value.trimEnd().length;
    return [{ title: message('fix', { body: body.id.text, power }), changes: [{ uri: context.document.uri, span: { start: at, end: at }, newText: `, ${power}` }], preferred: true }];
  },
};

/** From the weakest to the strongest; what helps people has no rank. */
const ranks: Readonly<Record<Mandate, number>> = { relief: 0, repatriate: 0, monitor: 1, verify: 2, investigate: 3, administer: 4, supervise: 4, adjudicate: 5, guarantee: 5, enforce: 6 };

function allows(mandate: readonly Mandate[], power: Power): boolean {
  return mandate.includes(power) || (power !== 'guarantee' && mandate.some((task) => ranks[task] >= ranks[power] && task !== 'guarantee'));
}
