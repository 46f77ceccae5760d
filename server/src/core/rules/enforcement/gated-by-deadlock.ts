// A body that may act only after another has spoken, and that other can be divided for good.

import { speechIn } from '../parts/body-speech.js';
import { clausesOn, clauseSpan, mayTie, readsOfBodies, toldOf } from '../parts/bodies.js';
import type { Body } from '../../model/types.js';
import type { BlockId } from '../../syntax/types.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const gatedByDeadlock: Rule = {
  name: 'gated-by-deadlock',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '"{body}" may not act before "{other}" has spoken, and "{other}" has an even number of seats and no way out of a tie: half of it can hold up both. Give "{other}" a tie-break, or say when "{body}" may go on without it.',
    clause: 'Here "{body}" waits for "{other}".',
    other: '"{other}" is declared here.',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const { document } = context;
    const bodies = new Map<BlockId, Body>(document.model.bodies.map((body) => [body.block, body]));
    const even = [...bodies.values()].filter((body) => mayTie(document, body));
    if (bodies.size < 2 || even.length === 0) return;
    const told = yield* toldOf(context, 'tie', even);
    const found = new Set<BlockId>();
    for (const [index, block] of (yield* clausesOn(context, 'waiting')).entries()) {
      if (index % 64 === 63) yield undefined;
      for (const wait of speechIn(document, block).waits) {
        const [body, other] = [bodies.get(wait.body), bodies.get(wait.for)];
        if (!body || !other || found.has(body.block) || !mayTie(document, other) || told.has(other.block)) continue;
        found.add(body.block);
        const args = { body: body.id.text, other: other.id.text };
        yield {
          span: body.id.span,
          message: message('default', args),
          related: [related(document, clauseSpan(document, block), 'clause', args), related(document, other.id.span, 'other', args)],
        };
      }
    }
  },
};
