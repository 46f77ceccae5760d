// A duty that points to a clause which only recommends: it hangs on what nobody has to do.

import { isWhollyBracketed } from '../parts/brackets.js';
import { ask, citationOf, ofKind } from '../../resolve/asked.js';
import type { Place } from '../../resolve/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { proseAt } from '../parts/prose.js';
import { bindingDuty, citationsWritten, memberSpan, message, related, targetsWritten } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

/** What is kept free of a clause hangs on nothing in it. */
const apart = /(?:without prejudice to|notwithstanding|except (?:for|as)|nothing in|other than|in addition to)(?: [\w,]+){0,3}\s*$/iu;

export const dutyOnRecommendation: Rule = {
  name: 'duty-on-recommendation',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'This duty hangs on {citation}, which only recommends: if the recommendation is not followed, the duty has nothing to rest on. Make {citation} a duty, or say what holds if it is not followed.',
    other: 'What is recommended only.',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'words', 'others'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const { document } = context;
    if (!context.shared(block, bindingDuty) || context.shared(block, isWhollyBracketed)) return;
    const seen = new Set<BlockId>();
    for (const { span, places } of pointedAt(context, block)) {
      for (const place of places) {
        if (place.kind !== 'clause' || place.document !== document || seen.has(place.block) || !recommends(document, place.block)) continue;
        seen.add(place.block);
        const prose = proseAt(context, block);
        const before = document.model.tree.text.slice(Math.max(document.model.tree.start(block), span.start - 60), span.start);
        if (prose.text === '' || apart.test(before)) continue;
        yield finding(document, span, place.block);
      }
    }
  },
};

function finding(document: Document, span: Span, block: BlockId): Found {
  const { model } = document;
  const [annotation] = model.annotationsNamed(block, 'kind');
  return {
    span,
    message: message('default', { citation: citationOf(document, block) }),
    ...(annotation ? { related: [related(document, annotation.valueSpan, 'other')] } : {}),
  };
}

function* pointedAt(context: CheckContext, block: BlockId): Generator<{ readonly span: Span; readonly places: readonly Place[] }> {
  for (const { target, resolution } of context.shared(block, targetsWritten)) if (resolution.kind === 'resolved') yield { span: target.span, places: resolution.places };
  for (const { citation, places } of context.shared(block, citationsWritten)) {
    for (const { member, resolution } of places) if (resolution.kind === 'resolved') yield { span: memberSpan(citation, member), places: resolution.places };
  }
}

/** Marked so itself, or by the clause it is a point of: prose is not judged, so that nothing is said of it that its drafter did not say. */
function recommends(document: Document, block: BlockId): boolean {
  const { model } = document;
  for (let at = block; at !== NO_BLOCK; at = model.chapeau(at)) {
    ask(document, ofKind(at));
    const [kind] = model.annotationsNamed(at, 'kind');
    if (kind) return kind.value === 'recommendation';
  }
  return false;
}
