// A body whose mandate runs out before the duties it enforces have to be done, or before the agreement itself ends.

import { deadlineOf } from '../../model/annotation-values.js';
import type { Annotation } from '../../model/types.js';
import { enforcement } from '../../resolve/enforcement.js';
import type { BlockId } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { daysIn, speechIn } from '../parts/body-speech.js';
import { aboutAt, annotationsOn, clausesOn, clauseSpan, readsOfBodies } from '../parts/bodies.js';
import { message, related } from '../tools.js';
import type { CheckContext, Pause, Rule } from '../types.js';

export const mandateEndsEarly: Rule = {
  name: 'mandate-ends-early',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'The mandate of "{body}" ends after {term}, and a duty that it enforces runs for {longer}: nobody is left to see to it at the end. Let the mandate last as long, or say how it is renewed.',
    term: 'The mandate of "{body}" ends here.',
    duty: 'This duty runs for {longer}.',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const { document } = context;
    const { model } = document;
    if (model.bodies.length === 0) return;
    const terms = yield* termsOf(context);
    if (terms.size === 0) return;
    const longest = yield* longestDuties(context);
    for (const { id, block } of model.bodies) {
      const term = terms.get(block);
      const duty = longest.get(block);
      if (!term || !duty || duty.days <= term.days) continue;
      yield {
        span: id.span,
        message: message('default', { body: id.text, term: term.words, longer: duty.words }),
        related: [
          related(document, clauseSpan(document, term.block), 'term', { body: id.text }),
          related(document, duty.annotation.valueSpan, 'duty', { longer: duty.words }),
        ],
      };
    }
  },
};

/** By body: the first term that a clause sets it, without a word on renewal. */
function* termsOf(context: CheckContext): Generator<Pause, ReadonlyMap<BlockId, { readonly days: number; readonly words: string; readonly block: BlockId }>> {
  const terms = new Map<BlockId, { readonly days: number; readonly words: string; readonly block: BlockId }>();
  for (const [index, block] of (yield* clausesOn(context, 'term')).entries()) {
    if (index % 64 === 63) yield undefined;
    for (const { days, words, body } of speechIn(context.document, block).terms) {
      for (const each of body === undefined ? aboutAt(context, block) : [body]) if (!terms.has(each)) terms.set(each, { days, words, block });
    }
  }
  return terms;
}

interface LongDuty {
  readonly days: number;
  readonly words: string;
  readonly annotation: Annotation;
}

/** By body: the longest deadline, counted from the agreement's own start, of the duties it enforces. */
function* longestDuties(context: CheckContext): Generator<Pause, ReadonlyMap<BlockId, LongDuty>> {
  const { snapshot, document } = context;
  const longest = new Map<BlockId, LongDuty>();
  let seen = 0;
  for (const annotation of yield* annotationsOn(context, '@deadline')) {
    if (annotation.owner === NO_BLOCK) continue;
    if ((seen += 1) % 64 === 0) yield undefined;
    const deadline = deadlineOf(annotation);
    const from = deadline?.event?.text;
    if (!deadline?.duration || deadline.relation === 'before' || (from !== 'signature' && from !== 'entry-into-force')) continue;
    const read = /(\d+)\s*(hour|day|week|month|year)/iu.exec(annotation.value);
    const days = Number(read?.[1] ?? 0) * (daysIn[read?.[2]?.toLowerCase() ?? ''] ?? 0);
    for (const { declaration } of enforcement(snapshot, document, annotation.owner).bodies) {
      if (declaration?.kind !== 'body' || days <= (longest.get(declaration.block)?.days ?? 0)) continue;
      longest.set(declaration.block, { days, words: read?.[0] ?? '', annotation });
    }
  }
  return longest;
}
