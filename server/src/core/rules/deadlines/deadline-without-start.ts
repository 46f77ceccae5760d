// A length of time that counts from nothing: `@deadline 72 hours`, and a duty "within 30 days" in an armistice, cease-fire or peace.

import type { BlockId } from '../../syntax/types.js';
import { deadlineOf } from '../../model/annotation-values.js';
import { mayStart } from '../../resolve/limit-words.js';
import { mayHoldTime, wordedLimits } from '../../resolve/limits.js';
import { isOfPeace } from '../parts/profiles.js';
import { proseAt } from '../parts/prose.js';
import { quantitiesAt, sentenceAround } from '../parts/quantities.js';
import { bindingDuty, clauseBlocks, message, nothing } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const deadlineWithoutStart: Rule = {
  name: 'deadline-without-start',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: '"{value}" counts from nothing, so nobody can say when it has run out. Write what it counts from: "{value} after entry-into-force", "{value} after #label".',
    prose: '"{value}" does not say from when it counts. Each side will let it begin with another event; name the event.',
    fix: 'Count from {event}',
  },
  reads: ['above', 'declarations'],
  blocks: clauseBlocks,
  checkBlock: (context, block) => ((isOfPeace(context.document.model) || context.document.model.annotationsNamed(block, 'deadline').length > 0) ? find(context, block) : nothing),
  fix({ document }, { span, message: { id } }) {
    if (id !== 'default') return [];
    return ['entry-into-force', 'signature'].map((event) => ({
      title: message('fix', { event }), preferred: false, changes: [{ uri: document.uri, span: { start: span.end, end: span.end }, newText: ` after ${event}` }],
    }));
  },
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { model } = context.document;
  // A length of time on a step that waits for another counts from that one.
  const waits = model.annotationsNamed(block, 'after').length > 0;
  for (const annotation of waits ? [] : model.annotationsNamed(block, 'deadline')) {
    const deadline = deadlineOf(annotation);
    if (deadline?.duration && !deadline.relation) yield { span: annotation.valueSpan, message: message('default', { value: annotation.value }) };
  }
  if (!isOfPeace(model) || !mayHoldTime.test(proseAt(context, block).text) || model.annotationsNamed(block, 'deadline').length > 0) return;
  const duty = context.shared(block, bindingDuty);
  if (!duty) return;
  const prose = proseAt(context, block);
  // `Where a violation is found, the Party shall: (a) …`: what leads into the points says from when.
  if (duty.chapeau !== undefined && mayStart(proseAt(context, duty.chapeau).text, model.agreement.language)) return;
  for (const { relation, event, duration, span } of wordedLimits(model, block)) {
    if (relation !== 'within' || event || !duration) continue;
    const at = quantitiesAt(context, block).find(({ inline }) => inline.span.start === span.start);
    if (!at || at.bracketed) continue;
    const sentence = sentenceAround(prose.text, at.start);
    const [before, after] = [prose.text.slice(sentence.start, at.start), prose.text.slice(at.end, sentence.end)];
    if (/^['\u2019]|^ of\b/u.test(after) || [before, after].some((words) => mayStart(words, model.agreement.language))) continue;
    yield { span, message: message('prose', { value: model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ') }), severity: 'information' };
  }
}
