// Two limits for one act that differ: two deadlines on one clause, a deadline and the words of its clause, the limit of a clause and of the one it completes.

import { compareClocks, compareDurations } from '../../model/calendar.js';
import type { Duration } from '../../model/moments.js';
import { type Limit, type LimitEvent, markedLimits, sameEvent, wordedLimits } from '../../resolve/limits.js';
import type { BlockId } from '../../syntax/types.js';
import { ask, declaredAs } from '../../resolve/asked.js';
import { placesIn } from '../../resolve/places.js';
import { quantitiesAt } from '../parts/quantities.js';
import { citationsWritten, clauseBlocks, message, nothing, related, targetsWritten } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const conflictingDeadlines: Rule = {
  name: 'conflicting-deadlines',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: 'This clause has two deadlines that differ: "{one}" and "{other}". Each side will keep to the one that suits it. Take one out.',
    words: 'The words of the clause say {words}, its deadline "{marked}". Correct the one that is wrong, or the next change will be made in one place only.',
    clause: '{other} already sets the limit for this: "{theirs}", here "{mine}". Whichever is later will be called the right one. Make the two equal, or state the limit once.',
    other: 'The other limit.',
  },
  reads: ['structure', 'declarations', '@deadline', '@id', '@option', 'others'],
  blocks: clauseBlocks,
  triggers: ['@deadline'],
  checkBlock: (context, block) => (context.document.model.annotationsNamed(block, 'deadline').length > 0 ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { model } = context.document;
  const marked = markedLimits(model, block);
  const [first] = marked;
  if (!first) return;
  const second = marked.find((limit, index) => marked.slice(0, index).some((earlier) => differ(earlier, limit)));
  if (second) {
    const one = marked.find((earlier) => differ(earlier, second)) ?? first;
    // A clause whose words give both limits asks for two things, one by each.
    const said = wordedLimits(model, block);
    if ([one, second].every((limit) => said.some((words) => same(words, limit)))) return;
    yield { span: second.span, message: message('default', { one: valueOf(one), other: valueOf(second) }), related: [related(context.document, one.span, 'other')] };
    return;
  }
  yield* againstWords(context, block, marked);
  yield* againstOthers(context, block, first);
}

function valueOf({ annotation }: Limit): string {
  return annotation?.value ?? '';
}

/** Both say when the same thing is due, and not the same. */
function differ(a: Limit, b: Limit): boolean {
  if (a.relation !== b.relation) return false;
  if (a.clock && b.clock) return (compareClocks(a.clock, b.clock) ?? 0) !== 0;
  if (!a.duration || !b.duration || !a.event || !sameEvent(a.event, b.event)) return false;
  return unequal(a.duration, b.duration);
}

/** The same length of time, or the same day. */
function same(a: Limit, b: Limit): boolean {
  if (a.clock && b.clock) return (compareClocks(a.clock, b.clock) ?? 1) === 0;
  return a.duration !== undefined && b.duration !== undefined && compareDurations(a.duration, b.duration) === 0;
}

function unequal(a: Duration, b: Duration): boolean {
  return (compareDurations(a, b) ?? 0) !== 0;
}

/** The one limit in the clause's own words that its deadlines say otherwise. */
function* againstWords(context: CheckContext, block: BlockId, marked: readonly Limit[]): Generator<Found> {
  const { model } = context.document;
  const bracketed = new Set(quantitiesAt(context, block).filter((each) => each.bracketed).map(({ inline }) => inline.span.start));
  const limits = wordedLimits(model, block).filter(({ relation, duration, span }) => duration && (relation === 'within' || relation === 'after' || relation === 'before') && !bracketed.has(span.start));
  const [words, ...more] = limits;
  const durations = marked.filter(({ duration }) => duration !== undefined);
  const [first] = durations;
  if (!words?.duration || !first || more.length > 0) return;
  for (const { duration, event } of durations) {
    if (!duration || !isSameStart(context, words.event, event) || !unequal(duration, words.duration)) return;
  }
  const { span } = words;
  yield {
    span, message: message('words', { words: `"${model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ')}"`, marked: valueOf(first) }),
    related: [related(context.document, first.span, 'other')],
  };
}

/** The words behind the amount name what the deadline counts from: signature, entry into force, or the term by its name. */
function isSameStart({ document }: CheckContext, words: LimitEvent | undefined, marked: LimitEvent | undefined): boolean {
  if (!words || !marked) return false;
  if (words.kind !== 'words' || marked.kind !== 'named') return sameEvent(words, marked);
  ask(document, declaredAs(marked.name));
  const term = document.model.declared(marked.name);
  return term?.kind === 'term' && [term.name, ...term.aliases].some(({ text }) => text !== '' && words.words.includes(text.toLowerCase()));
}

/** `to have finished what paragraph 3 requires`: the limit of the paragraph that is cited. */
const completes = /\b(?:shall|must|is to|are to)\b.{0,160}\b(?:be completed|be concluded|be carried out|be accomplished|complete|have finished|have completed|be finished|finish)\b/iu;

function* againstOthers(context: CheckContext, block: BlockId, mine: Limit): Generator<Found> {
  const { document } = context;
  const { model } = document;
  if (!mine.duration || !mine.event || !completes.test(model.textOf(block))) return;
  const cited = [
    ...context.shared(block, targetsWritten).flatMap(({ resolution }) => placesIn(resolution)),
    ...context.shared(block, citationsWritten).flatMap(({ places }) => places.flatMap(({ resolution }) => placesIn(resolution))),
  ];
  for (const place of cited) {
    if (place.kind !== 'clause' || place.document !== document || place.block === block) continue;
    const [theirs, ...more] = markedLimits(model, place.block);
    if (!theirs || more.length > 0 || !differ(theirs, mine)) continue;
    const other = model.citation(place.block);
    yield { span: mine.span, message: message('clause', { other, theirs: valueOf(theirs), mine: valueOf(mine) }), related: [related(document, theirs.span, 'other')] };
    return;
  }
}
