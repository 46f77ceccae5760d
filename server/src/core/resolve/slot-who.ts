// Who owes a duty, and to whom: by `@binds` and `@benefits` first, else by the subject of its sentence.
// Invariants: in a passive sentence only an agent (`by the Parties`) or the owner of what is acted on (`the forces of each side`)
// counts; a party that is merely acted on (`the Parties shall be notified`) does not.

import { indexAt } from '../model/prose.js';
import type { Annotation, DocumentModel, Mention } from '../model/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type DutySentence, leadingSubject, spanOfProse, type Stretch, textIn } from './duty-sentence.js';
import { mentionsOf, partiesCalled } from './named-here.js';
import { missing, type Slot, slotFrom, type SlotName, slotNames } from './slot.js';

/** Who owes it. A rule that reads this has `above` and `declarations` in its `reads`. */
export function whoOwes(snapshot: Snapshot, document: Document, block: BlockId, sentence: DutySentence | undefined): Slot {
  const annotated = annotatedParties(snapshot, document, block, 'binds');
  if (annotated || !sentence) return annotated ?? missing;
  const spoken = spokenActor(snapshot, document, block, sentence);
  return spoken.kind === 'missing' ? leadingActor(snapshot, document, block, sentence) : spoken;
}

/** `Each Party shall ensure that: (a) mines shall be removed`: who leads into the point, when its own sentence names nobody. */
function leadingActor(snapshot: Snapshot, document: Document, block: BlockId, sentence: DutySentence): Slot {
  const { model } = document;
  for (let at = model.chapeau(block); at !== NO_BLOCK; at = model.chapeau(at)) {
    const subject = at === sentence.subject.block ? undefined : leadingSubject(model, at);
    const found = subject && actingPhrase({ snapshot, document }, { ...sentence, subject });
    if (found) return slotFrom(block, at, 'words', spanOfProse(found.stretch.prose, found.actor.start, found.actor.end), found.actor.names);
  }
  return missing;
}

/** Who is owed it. As `whoOwes`. */
export function toWhom(snapshot: Snapshot, document: Document, block: BlockId, sentence: DutySentence | undefined): Slot {
  return annotatedParties(snapshot, document, block, 'benefits') ?? (sentence ? spokenReceiver({ snapshot, document }, block, sentence) : missing);
}

/** By the clause's own annotation, its chapeaux', else that of a provision above it. */
function annotatedParties(snapshot: Snapshot, document: Document, block: BlockId, name: 'binds' | 'benefits'): Slot | undefined {
  for (const at of speakers(document.model, block)) {
    const annotations = document.model.annotationsNamed(at, name).filter(({ names }) => names.length > 0);
    const [first] = annotations;
    if (!first) continue;
    const names = slotNames(annotations.flatMap((annotation) => annotation.names), (written) => partiesCalled(snapshot, document, written));
    return slotFrom(block, at, 'annotation', spanOf(annotations, first), names);
  }
  return undefined;
}

/** The block, its chapeaux, and the provisions it stands in: what speaks for a clause, nearest first. */
export function* speakers(model: DocumentModel, block: BlockId): Generator<BlockId> {
  yield block;
  const lenders = new Set<BlockId>([block]);
  for (let at = model.chapeau(block); at !== NO_BLOCK; at = model.chapeau(at)) {
    lenders.add(at);
    yield at;
  }
  for (let at = model.tree.parent(block); at !== NO_BLOCK && model.tree.kind(at) === 'provision'; at = model.tree.parent(at)) if (!lenders.has(at)) yield at;
}

function spanOf(annotations: readonly Annotation[], first: Annotation): Annotation['valueSpan'] {
  return annotations.length === 1 ? first.valueSpan : { start: first.valueSpan.start, end: (annotations.at(-1) ?? first).valueSpan.end };
}

/** Where names are looked up. */
interface Here {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

interface Actor {
  readonly start: number;
  readonly end: number;
  readonly names: readonly SlotName[];
}

function spokenActor(snapshot: Snapshot, document: Document, block: BlockId, sentence: DutySentence): Slot {
  const { subject, demand, passive } = sentence;
  const here = { snapshot, document };
  const found = passive ? agentOf(here, sentence) : activeSubject(here, sentence);
  if (!found) return missing;
  const { stretch, actor } = found;
  const from = stretch === subject ? subject.block : demand.block;
  return slotFrom(block, from, 'words', spanOfProse(stretch.prose, actor.start, actor.end), actor.names);
}

interface Found {
  readonly stretch: Stretch;
  readonly actor: Actor;
}

/** The subject of an active verb: the last phrase before it that can act, else the last phrase that is no aside. */
function activeSubject(here: Here, sentence: DutySentence): Found | undefined {
  const { subject } = sentence;
  const found = actingPhrase(here, sentence);
  if (found) return found;
  const last = phrasesOf(subject).at(-1);
  if (!last) return undefined;
  const text = subject.prose.text.slice(last.start, last.end);
  return /^there$/iu.test(text) ? undefined : { stretch: subject, actor: { ...last, names: [{ text }] } };
}

/** The last phrase of the subject that begins with somebody who can act, or ends with one (`for ninety days each side`). */
function actingPhrase(here: Here, { subject, words }: DutySentence): Found | undefined {
  const mentions = actorsMentioned(here, subject);
  const isOwner = (before: string): boolean => words.some(({ ownerBefore, agentBefore }) => ownerBefore.test(before) || agentBefore.test(before));
  for (const { start, end } of [...phrasesOf(subject)].reverse()) {
    const text = subject.prose.text.slice(start, end);
    const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const names = named.length > 0 ? named.flatMap((each) => each.names) : [{ text }];
    if (named[0]?.start === start + articleLength(text) || words.some(({ actorHead }) => actorHead.test(text))) return { stretch: subject, actor: { start, end, names } };
    const last = named.at(-1);
    if (last?.end === end && !isOwner(text.slice(0, last.start - start))) return { stretch: subject, actor: last };
    for (const { actorTail } of words) {
      const match = actorTail.exec(text);
      if (match) return { stretch: subject, actor: { start: start + match.index, end, names: [{ text: match[0] }] } };
    }
  }
  return undefined;
}

/** Who acts in a passive sentence: `by the Parties`, or whose forces, mines or prisoners they are. */
function agentOf(here: Here, sentence: DutySentence): Found | undefined {
  const { subject, demand, predicate, words } = sentence;
  for (const stretch of [demand, subject]) {
    for (const actor of actorsIn(here, stretch, words)) {
      const before = stretch.prose.text.slice(Math.max(0, actor.start - 80, stretch.start), actor.start);
      if (words.some(({ agentBefore, ownerBefore }) => agentBefore.test(before) || (stretch === subject && ownerBefore.test(before)))) return { stretch, actor };
      if (stretch === subject && /^['’]s?\b/u.test(stretch.prose.text.slice(actor.end, actor.end + 2))) return { stretch, actor };
    }
  }
  // Instrumental case says the agent without a word of its own.
  const inflected = words.some(({ language }) => language === 'uk' || language === 'ru') && /\p{L}+(?:ами|ями|ою|єю|ей|ой)(?!\p{L})/u.test(textIn(demand));
  if (inflected) for (const actor of actorsIn(here, demand, words)) if (/(?:ами|ями|ою|єю|ей|ой|ем|ом)$/u.test(demand.prose.text.slice(actor.start, actor.end))) return { stretch: demand, actor };
  if (words.some(({ patient }) => patient.test(predicate.trimStart()))) return undefined;
  for (const { forbiddenTo } of words) {
    const match = forbiddenTo.exec(predicate.trimStart());
    const at = match?.[1] === undefined ? -1 : demand.prose.text.indexOf(match[1], demand.start);
    if (match?.[1] !== undefined && at >= 0) return { stretch: demand, actor: { start: at, end: at + match[1].length, names: [{ text: match[1] }] } };
  }
  return headOf(here, sentence);
}

/** The subject of a passive sentence where it is somebody who acts (`the Parties shall be represented`). */
function headOf(here: Here, sentence: DutySentence): Found | undefined {
  const found = actingPhrase(here, sentence);
  return found && phrasesOf(found.stretch).some(({ start }) => start === found.actor.start) ? found : undefined;
}

function spokenReceiver(here: Here, block: BlockId, { demand, words }: DutySentence): Slot {
  for (const actor of actorsMentioned(here, demand)) {
    const before = demand.prose.text.slice(Math.max(0, actor.start - 80, demand.start), actor.start);
    if (words.some(({ receiverBefore }) => receiverBefore.test(before))) return slotFrom(block, demand.block, 'words', spanOfProse(demand.prose, actor.start, actor.end), actor.names);
  }
  for (const { receiver } of words) {
    const match = receiver.exec(textIn(demand));
    const text = match?.slice(1).find((group) => group !== undefined);
    if (!match || text === undefined) continue;
    const start = demand.start + match.index + match[0].length - text.length;
    return slotFrom(block, demand.block, 'words', spanOfProse(demand.prose, start, start + text.length), [{ text }]);
  }
  return missing;
}

/** Phrases between commas, trimmed, in order; none is empty. */
function phrasesOf({ prose, start, end }: Stretch): readonly { readonly start: number; readonly end: number }[] {
  const phrases: { start: number; end: number }[] = [];
  let from = start;
  for (const part of prose.text.slice(start, end).split(',')) {
    const lead = part.length - part.trimStart().length;
    const text = part.trim().replace(/^(?:and|but|that|та|і|и) /iu, '');
    const at = from + lead + (part.trim().length - text.length);
    if (text !== '') phrases.push({ start: at, end: at + text.length });
    from += part.length + 1;
  }
  return phrases;
}

function articleLength(text: string): number {
  return /^(?:(?:the|a|an|each|both|neither|either|no) )*/iu.exec(text)?.[0].length ?? 0;
}

/** Mentions of parties and bodies in a stretch, in order. */
function actorsMentioned({ snapshot, document }: Here, { block, prose, start, end }: Stretch): readonly Actor[] {
  return mentionsOf(snapshot, document, block).filter(isActor).flatMap(({ span, declared }) => {
    const from = indexAt(prose, span.start);
    const to = indexAt(prose, span.end);
    return from >= start && to <= end ? [{ start: from, end: to, names: [{ text: prose.text.slice(from, to), declared }] }] : [];
  });
}

function isActor({ declared }: Mention): boolean {
  return declared.kind === 'party' || declared.kind === 'body';
}

/** Mentions, then nouns for those who can act, in a stretch. */
function actorsIn(here: Here, stretch: Stretch, words: DutySentence['words']): readonly Actor[] {
  const found = [...actorsMentioned(here, stretch)];
  for (const { actor } of words) {
    for (const match of textIn(stretch).matchAll(actor)) {
      const start = stretch.start + match.index;
      if (!found.some((each) => start < each.end && start + match[0].length > each.start)) found.push({ start, end: start + match[0].length, names: [{ text: match[0] }] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
