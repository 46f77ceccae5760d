// Whether a change of names leaves all that refers to something as it was: the edited blocks are parsed and resolved again in a trial of the
// changes, and so are those that hold the new name already.
// Invariant: what is let through keeps the shape of every edited block and the meaning of every reference in it; nothing that meant
// nothing, or something else, has come to mean what is renamed.

import { fold, nameKey } from '../../model/fold.js';
import { labelKey, nameUseKey } from '../../model/written.js';
import { withoutStar } from '../../model/names.js';
import { familyOf } from '../../resolve/family.js';
import { occurrencesIn } from '../../resolve/occurrences.js';
import { targetsNaming } from '../../resolve/outward.js';
import type { Occurrence } from '../../resolve/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { namedAgreements } from '../../workspace/named.js';
import { isStale } from '../../workspace/resting.js';
import { blocksSpeakingOf, maySpeakOf } from '../../workspace/spoken.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Change, Changes, Location, Undecided } from '../types.js';
import { endingBehind, fuses } from './name-endings.js';
import { type DeclaredSubject, type LabelSubject, renameMessage } from './rename-subject.js';
import { type Altered, alteredIn, type Asked, editedBlocks, type Trial, trialOf } from './trial.js';

/** The changes themselves when they are safe. `undecided`: what is left as it is, and may lose its meaning. */
export function checkedRename(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject, name: string, changes: readonly Change[], undecided: readonly Undecided[]): Changes {
  const inLibrary = changes.find(({ uri }) => snapshot.documents.get(uri)?.library);
  if (inLibrary) return refused('in-library', { name: subject.written }, inLibrary);
  const trial = trialOf(snapshot, changes);
  // Those that were looked into and turned out to be others than they were, or gone.
  const looked = [...familyOf(snapshot, subject.document), ...snapshot.citing(subject.document.model.agreement.id.text)];
  if (looked.some(isStale)) return refused('stale', {});
  const broken = trial ? misshapen(trial, changes) : changes[0];
  if (!trial || broken) return refused('misread', { name }, broken);
  const named = alreadyNamed(snapshot, subject, name);
  if (named) return refused('captures', { name, citation: '' }, named);
  const inside = insideNewName(snapshot, subject, name, changes);
  if (inside) return refused('captures', { name, citation: '' }, inside);
  const left = new Set(undecided.map(({ uri, span }) => `${uri}#${span.start}`));
  const isExpected = (occurrence: Occurrence, document: Document, when: 'before' | 'after'): boolean => {
    if (when === 'before') return left.has(`${document.uri}#${occurrence.span.start}`);
    // A form of the new name is no more certain than one of the old name.
    return occurrence.kind === 'mention' && (endingBehind(document, occurrence.span) !== '' || fuses(document, occurrence.span, 'x'));
  };
  const [altered] = alteredIn(trial, once(blocksToAsk(snapshot, subject, name, changes)), { isExpected });
  return altered ? alteredRefusal(altered, subject, name) : { kind: 'changes', changes, undecided };
}

/** Where an agreement is called so that nobody has yet, whether or not the clause that is cited there would be found. */
function alreadyNamed(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject, name: string): Location | undefined {
  if (subject.kind === 'label' || subject.declaration.kind !== 'agreement' || nameKey(name) === nameKey(subject.written)) return undefined;
  const key = nameKey(name);
  for (const citing of snapshot.citing(name)) {
    for (const block of namedAgreements(citing).get(key) ?? []) {
      for (const occurrence of occurrencesIn(snapshot, citing, block)) {
        const isNamed = 'target' in occurrence ? nameKey(occurrence.target.agreement?.name ?? '') === key : occurrence.kind === 'name' && occurrence.use.expects === 'agreement' && nameKey(occurrence.use.name) === key;
        if (isNamed) return { uri: citing.uri, span: occurrence.span };
      }
    }
  }
  return undefined;
}

/** A change of words that are part of the new name already (`Ukraine` in `Republic of Ukraine`): they would hold it twice. */
function insideNewName(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject, name: string, changes: readonly Change[]): Change | undefined {
  const [old, wanted] = [nameKey(subject.written), nameKey(name)];
  if (old === wanted || old === '') return undefined;
  /** What of the new name would have to stand in front of the old one, and behind it. */
  const around: (readonly [string, string])[] = [];
  for (let at = wanted.indexOf(old); at >= 0; at = wanted.indexOf(old, at + 1)) around.push([wanted.slice(0, at), wanted.slice(at + old.length)]);
  if (around.length === 0) return undefined;
  return changes.find(({ uri, span, kind }) => {
    const text = kind === 'prose' ? snapshot.documents.get(uri)?.model.tree.text : undefined;
    if (!text) return false;
    // The blanks between words may be many, and some letters invisible; `x` keeps those at the ends.
    const before = nameKey(`${text.slice(Math.max(0, span.start - 3 * name.length), span.start)}x`).slice(0, -1);
    const behind = nameKey(`x${text.slice(span.end, span.end + 3 * name.length)}`).slice(1);
    return around.some(([front, back]) => before.endsWith(front) && behind.startsWith(back));
  });
}

/** The first change in whose block the text would be read as other blocks than before: a heading, a label, an annotation cut in two. */
function misshapen(trial: Trial, changes: readonly Change[]): Change | undefined {
  for (const uri of trial.changed) {
    const [before, after] = [trial.before.documents.get(uri), trial.after.documents.get(uri)];
    if (before?.model.tree.count !== after?.model.tree.count) return changes.find((change) => change.uri === uri);
  }
  return changes.find(({ uri, span }) => {
    const [before, after] = [trial.before.documents.get(uri), trial.after.documents.get(uri)];
    if (!before || !after) return true;
    const block = before.model.tree.blockAt(span.start);
    const now = trial.blockAfter(before, block);
    return now === NO_BLOCK || before.model.tree.kind(block) !== after.model.tree.kind(now) || before.model.label(block)?.value !== after.model.label(now)?.value;
  });
}

function* once(asked: Iterable<Asked>): Generator<Asked> {
  const seen = new Map<Document, Set<Asked['block']>>();
  for (const each of asked) {
    const blocks = seen.get(each.document) ?? new Set();
    seen.set(each.document, blocks);
    if (blocks.has(each.block)) continue;
    blocks.add(each.block);
    yield each;
  }
}

/** The edited blocks, then every other block in which the new name stands, or could be read. */
function* blocksToAsk(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject, name: string, changes: readonly Change[]): Generator<Asked> {
  yield* editedBlocks(snapshot, changes);
  const { document } = subject;
  const family = familyOf(snapshot, document);
  const key = nameKey(name);
  for (const member of family) for (const block of member.model.citingBy(subject.kind === 'label' ? labelKey(name) : nameUseKey(name))) yield { document: member, block };
  // In other files a name of this agreement stands behind the agreement's.
  const { agreement } = document.model;
  const agreementKeys = [agreement.id, ...agreement.aliases].map(({ text }) => nameKey(withoutStar(text)));
  for (const citing of isOfAgreement(subject) ? [] : snapshot.citing(agreement.id.text)) {
    if (family.includes(citing)) continue;
    const targets = targetsNaming(citing, family);
    if (targets) for (const { text, cites } of targets) if (nameKey(text).includes(key)) yield { document: citing, block: cites.block };
    if (targets) continue;
    for (const each of agreementKeys) for (const block of namedAgreements(citing).get(each) ?? []) if (holds(citing, block, key)) yield { document: citing, block };
  }
  if (subject.kind === 'label') return;
  // A name speaks in the prose of all files of the agreement.
  for (const member of family) yield* blocksHolding(member, name);
  if (subject.declaration.kind === 'agreement') yield* blocksNamingAgreement(snapshot, subject, name);
}

/** Every block in which the words begin, in any case and with any blanks between them. */
function* blocksHolding(document: Document, words: string): Generator<Asked> {
  const { tree } = document.model;
  const { text, at } = fold(tree.text.slice(0, tree.text.length));
  const pattern = fold(withoutStar(words)).text.trim().split(/ +/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join(String.raw`\s+`);
  for (const { index } of text.matchAll(new RegExp(pattern, 'giu'))) yield { document, block: tree.blockAt(at(index)) };
}

function isOfAgreement(subject: DeclaredSubject | LabelSubject): boolean {
  return subject.kind === 'declared' && subject.declaration.kind === 'agreement';
}

function holds({ model: { tree } }: Document, block: Asked['block'], key: string): boolean {
  return nameKey(tree.text.slice(tree.start(block), tree.end(block))).includes(key);
}

/** Of every file: what names an agreement so, or has words that its own title no longer has (`of the Convention`). */
function* blocksNamingAgreement(snapshot: Snapshot, { document, facet, written }: DeclaredSubject, name: string): Generator<Asked> {
  for (const citing of snapshot.citing(name)) for (const block of namedAgreements(citing).get(nameKey(name)) ?? []) yield { document: citing, block }; // `{name}` alone
  for (const citing of snapshot.documents.values()) if (maySpeakOf(citing, name)) for (const block of blocksSpeakingOf(citing, name)) yield { document: citing, block };
  if (facet === 'id') return;
  for (const word of new Set([...written.split(/\s+/u), ...name.split(/\s+/u)])) {
    if (word.length >= 4) yield* blocksHolding(document, word);
  }
}

function alteredRefusal(altered: Altered, subject: DeclaredSubject | LabelSubject, name: string): Changes {
  const { document, span, block, kind } = altered;
  const place = { uri: document.uri, span };
  const citation = citationAt(document, block);
  if (kind === 'gained') return refused('captures', { name, citation }, place);
  const words = document.model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return refused(kind === 'lost' ? 'loses' : 'diverts', { name, words, citation, written: subject.written }, place);
}

/** The clause a block stands in, '' outside of clauses. */
function citationAt({ model }: Document, block: Asked['block']): string {
  let at = block;
  while (at !== NO_BLOCK && !model.isClause(at)) at = model.tree.parent(at);
  return at === NO_BLOCK ? '' : model.citation(at);
}

export function refused(id: string, args: Readonly<Record<string, string>>, place?: Location): Changes {
  return { kind: 'refused', reason: renameMessage(id, args), ...(place ? { place: { uri: place.uri, span: place.span } } : {}) };
}
