// What an edit changed for which blocks: the blocks it touched, those that hang on them from above, the questions that whoever asked them
// has to ask again, and now and then everything.
// Invariant: work in proportion to the blocks of the change; a doubt means "changed".

import { ownerOfAnnotation } from '../model/annotation-blocks.js';
import { sameStyles, unitChange } from '../model/aspects.js';
import { afterRun } from '../model/children.js';
import { changedBlocks } from '../model/changed-blocks.js';
import { asked, citedAs, isOfUses, ofKind, type Question } from '../resolve/asked.js';
import { mentionsOf, namesFromOthersStay } from '../resolve/named-here.js';
import { annotationName, fieldOf } from '../syntax/details.js';
import { blocksWithOtherFaults } from '../syntax/fault-change.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import { configOf, sameConfig } from '../workspace/config-of.js';
import { calledNow } from '../workspace/names.js';
import { changedAddresses } from '../workspace/snapshot.js';
import type { Config, Document, Snapshot } from '../workspace/types.js';
import { editedLabels, editedNames, isOfOwnerAlone } from './edited-names.js';
import { editedStructure, foundBelow } from './edited-structure.js';
import { editedWords } from './edited-words.js';
import { sameFileIgnores } from './ignore.js';
import { saysTheSameOfBodies } from './parts/body-speech.js';
import { above, declarations, faults, framed, own, type Plan, type Reads, speech, structure, uses, words } from './plan.js';
import type { Stretch } from './waiting.js';

export interface Affected {
  /** What changed for every block of the document; 0: nothing. */
  readonly everywhere: Reads;
  /** What changed for what looks at the document as a whole. */
  readonly whole: Reads;
  /** Questions that are answered otherwise, and what a block that asked one has to be looked at for. */
  readonly questions: readonly { readonly question: Question; readonly reads: Reads }[];
  readonly blocks: readonly { readonly block: BlockId; readonly reads: Reads }[];
  readonly stretches: readonly { readonly stretch: Stretch; readonly reads: Reads }[];
  /** First words of names that prose mentions otherwise; none: empty. */
  readonly words: ReadonlySet<string>;
}

/** A document as it stands among others. */
export interface Standing {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

export function affectedBy(plan: Plan, old: Standing, present: Standing): Affected | undefined {
  const { document: before } = old;
  const { document: now } = present;
  const { change } = now;
  if (!change) return undefined;
  const trees = { old: before.model.tree, now: now.model.tree };
  const changed = changedBlocks(trees.old, trees.now, change);
  let whole = aspectReads(plan, before, now, changed);
  if ((plan.all & speech) !== 0 && !saysTheSameOfBodies(before, now, changed)) whole |= speech;
  // Who hangs on structure, declarations and labels has asked for them; nobody asks for other annotations.
  let everywhere = whole & ~(structure | above | declarations | plan.frame);
  const questions = new Map<Question, Reads>();
  const blocks = new Map<BlockId, Reads>();
  const stretches: { readonly stretch: Stretch; readonly reads: Reads }[] = [];
  const add = (block: BlockId, reads: Reads): void => void blocks.set(block, (blocks.get(block) ?? 0) | reads);
  const under = (block: BlockId, reads: Reads): void => {
    if (block !== NO_BLOCK && trees.now.has(block)) stretches.push({ stretch: { from: block, until: isStructural(trees.now.kind(block)) ? trees.now.afterExtent(block) : trees.now.next(block) }, reads });
  };
  const ask = (asked: Iterable<Question>, reads: Reads): void => {
    for (const question of asked) questions.set(question, (questions.get(question) ?? 0) | reads);
  };
  const homes = new Set<BlockId>();
  for (const block of changed.new) add(block, plan.all);
  for (const block of blocksWithOtherFaults(trees.old, trees.now, change)) add(block, faults);
  // A byte order mark is one at the text's start alone.
  if (trees.old.first !== trees.now.first) for (const block of [trees.old.first, trees.now.first]) if (block !== NO_BLOCK && trees.now.has(block)) add(block, own);

  if (before.model.agreement.numbering !== now.model.agreement.numbering || !sameStyles(trees.old, trees.now)) everywhere |= structure | above | framed;
  if (before.aspects.structure !== now.aspects.structure) {
    const edited = editedStructure(before, now, changed);
    if (edited.everything || mainTextChanged(trees.old, trees.now, changed)) everywhere |= structure | above | framed;
    ask(edited.questions, structure);
    for (const block of edited.placed) under(block, structure | above | framed);
    for (const block of edited.cited) under(block, framed);
    for (const stretch of edited.runs) stretches.push({ stretch, reads: above });
    for (const stretch of edited.counted) stretches.push({ stretch, reads: framed });
    for (const block of edited.lenders) homes.add(block);
  }
  let names: ReadonlySet<string> = new Set();
  if (before.aspects.declarations !== now.aspects.declarations) {
    const edited = editedNames(before, now, changed);
    if (edited.agreement) {
      everywhere |= declarations | above | plan.frame;
      whole = plan.all;
    }
    ask(edited.questions, declarations | structure);
    for (const block of edited.declarations) stretches.push({ stretch: { from: block, until: afterFields(trees.now, block) }, reads: plan.all });
    names = edited.words;
  }
  if (before.aspects.components !== now.aspects.components) ask([asked.components], structure);
  const labels = editedLabels(before, now, changed);
  ask(labels, plan.readsOf(['@id']) & ~own);
  for (const question of editedWords(before.model, now.model, changed)) ask([question], isOfUses(question) ? uses : words);
  ask(ofOtherKind(before, now, changed), words);
  for (const [document, list] of [[before, changed.old], [now, changed.new]] as const) annotated(plan, document, list, { questions: ask, under });

  if (!sameFileIgnores(before, now)) {
    everywhere |= framed;
    whole |= framed;
  }

  for (const home of homesOf(old, present, changed, homes)) if (home !== NO_BLOCK && trees.now.has(home)) add(home, above | framed | everywhere);
  // A clause that has lost its annotation is none of those that are looked at for having one.
  if (everywhere !== 0) for (const home of homes) if (home !== NO_BLOCK && trees.now.has(home)) add(home, everywhere);
  if (homes.has(NO_BLOCK) || homes.has(now.model.agreement.block)) everywhere |= above | framed;
  if ((everywhere & above) === 0) {
    for (const home of homes) if (trees.now.has(home)) for (const stretch of surroundings(before, now, home)) stretches.push({ stretch, reads: above | framed });
  }
  return { everywhere: everywhere & plan.readAtBlocks, whole, questions: Array.from(questions, ([question, reads]) => ({ question, reads })), blocks: listed(blocks), stretches, words: names };
}

type Changed = ReturnType<typeof changedBlocks>;

/** What rules read of the document as a whole and is another now. */
function aspectReads(plan: Plan, before: Document, now: Document, changed: Changed): Reads {
  let reads: Reads = 0;
  if (before.aspects.structure !== now.aspects.structure) reads |= structure | above;
  if (before.aspects.declarations !== now.aspects.declarations) reads |= declarations;
  if (before.model.agreement.block !== now.model.agreement.block) reads |= above | plan.frame;
  const trees = [[before.model.tree, changed.old], [now.model.tree, changed.new]] as const;
  let named = false;
  for (const [tree, blocks] of trees) {
    for (const block of blocks) {
      if (tree.kind(block) === 'field') reads |= plan.readsField(fieldName(tree, block));
      if (tree.kind(block) !== 'annotation') continue;
      named = true;
      reads |= plan.readsAnnotation(annotationName(tree, block));
    }
  }
  const other = !named || trees.some(([tree, blocks]) => blocks.some((block) => tree.kind(block) === 'declaration' || tree.kind(block) === 'field'));
  return before.aspects.annotations !== now.aspects.annotations && other ? reads | plan.readsAnyAnnotation : reads;
}

interface Told {
  questions(questions: Iterable<Question>, reads: Reads): void;
  under(block: BlockId, reads: Reads): void;
}

/** One version of annotations that say how a clause is cited, and which of several it is. */
function annotated(plan: Plan, document: Document, blocks: readonly BlockId[], told: Told): void {
  const { tree } = document.model;
  for (const block of blocks) {
    const name = tree.kind(block) === 'annotation' ? annotationName(tree, block) : '';
    const owner = name === 'id' || name === 'option' ? ownerOfAnnotation(tree, block) : NO_BLOCK;
    if (owner === NO_BLOCK || !isStructural(tree.kind(owner))) continue;
    told.questions([citedAs(owner)], structure);
    told.under(owner, framed);
    if (name !== 'option') continue;
    const found = foundBelow(document, owner);
    if (found) told.questions(found, plan.readsOf(['@option', 'structure']) & ~own);
    else told.questions([asked.structure], structure);
    told.under(owner, structure);
  }
}

/** The clauses for which a `@kind` of the edit speaks, those that are gone, and the points a paragraph has begun to lead into, or no longer does. */
function* ofOtherKind(before: Document, now: Document, changed: Changed): Generator<Question> {
  const { tree } = now.model;
  for (const [{ model }, blocks] of [[before, changed.old], [now, changed.new]] as const) {
    for (const block of blocks) {
      const isKind = model.tree.kind(block) === 'annotation' && annotationName(model.tree, block) === 'kind';
      const home = isKind ? ownerOfAnnotation(model.tree, block) : block;
      if (home === NO_BLOCK) continue;
      if (isKind || !tree.has(home)) yield ofKind(home);
      if (!tree.has(home) || !(isKind || leadsOn(before, home) !== leadsOn(now, home))) continue;
      for (const { from, until } of surroundings(before, now, home)) for (let at = from; at !== until && at !== NO_BLOCK; at = tree.next(at)) if (isStructural(tree.kind(at))) yield ofKind(at);
    }
  }
}

/** It is a paragraph that points hang on. */
function leadsOn({ model }: Document, block: BlockId): boolean {
  const { tree } = model;
  if (!tree.has(block) || tree.kind(block) !== 'paragraph') return false;
  const point = tree.afterExtent(block);
  return point !== NO_BLOCK && tree.kind(point) === 'provision' && model.chapeau(point) === block;
}

/** A text got its first heading or label, or lost its last: without one all of it counts as preamble. */
function mainTextChanged(before: SyntaxTree, now: SyntaxTree, { old, new: new_ }: Changed): boolean {
  const any = (tree: SyntaxTree, blocks: readonly BlockId[]): boolean => blocks.some((block) => isUnit(tree, block));
  return (any(before, old) || any(now, new_)) && hasMainText(before) !== hasMainText(now);
}

function hasMainText(tree: SyntaxTree): boolean {
  for (let at = tree.first; at !== NO_BLOCK; at = tree.next(at)) if (isUnit(tree, at)) return true;
  return false;
}

function isUnit(tree: SyntaxTree, block: BlockId): boolean {
  return tree.kind(block) === 'heading' || tree.kind(block) === 'provision';
}

/** Adds the clauses and declarations that speak through the blocks of an edit, and gives those of which only an annotation is another that speaks for them alone. */
function homesOf(old: Standing, present: Standing, changed: Changed, homes: Set<BlockId>): ReadonlySet<BlockId> {
  const { document: before } = old;
  const { document: now } = present;
  const alone = new Set<BlockId>();
  for (const [document, blocks] of [[before, changed.old], [now, changed.new]] as const) {
    const { tree } = document.model;
    for (const block of blocks) {
      const home = homeOf(tree, block);
      if (home === undefined || (home === block && tree.kind(block) === 'heading' && saysTheSame(old, present, block))) continue;
      if (isOfOwnerAlone(tree, block)) alone.add(home);
      else homes.add(home);
    }
  }
  return alone;
}

/** A heading that is where it was, and mentions what it mentioned: nothing that it lends to what stands under it is another. */
function saysTheSame(old: Standing, present: Standing, heading: BlockId): boolean {
  const { model: before } = old.document;
  const { model: now } = present.document;
  if (!before.tree.has(heading) || !now.tree.has(heading) || unitChange(before.tree, now.tree, heading) === 'place') return false;
  const named = ({ snapshot, document }: Standing): string => mentionsOf(snapshot, document, heading).map(({ declared, home }) => `${declared.block} ${home?.uri ?? ''}`).join();
  return named(old) === named(present);
}

function fieldName(tree: SyntaxTree, block: BlockId): string {
  const name = fieldOf(tree, block)?.name;
  return name ? tree.text.slice(name.start, name.end) : '';
}

/** The clause or declaration that speaks through a block: of an annotation its owner; undefined for what speaks for nobody. */
function homeOf(tree: SyntaxTree, block: BlockId): BlockId | undefined {
  switch (tree.kind(block)) {
    case 'annotation':
      // A label speaks for nobody: it is asked for.
      return annotationName(tree, block) === 'id' ? undefined : ownerOfAnnotation(tree, block);
    case 'field':
      return tree.parent(block) === NO_BLOCK ? undefined : tree.parent(block);
    case 'blank':
    case 'comment':
      return undefined;
    default:
      return block;
  }
}

/** The blocks that hang on a clause from above, itself included: what stands under it and the points it leads into. */
export function surroundings(before: Document, now: Document, home: BlockId): readonly Stretch[] {
  const { tree } = now.model;
  const kind = tree.kind(home);
  if (kind === 'declaration') return [{ from: home, until: afterFields(tree, home) }];
  const parent = tree.parent(home);
  // A further paragraph says more of its provision, and of all that stands under that.
  const root = kind === 'paragraph' && parent !== NO_BLOCK && tree.kind(parent) === 'provision' ? parent : home;
  const stretches: Stretch[] = [{ from: root, until: tree.afterExtent(root) }];
  const point = kind === 'paragraph' ? tree.afterExtent(home) : NO_BLOCK;
  if (point === NO_BLOCK || tree.kind(point) !== 'provision' || tree.parent(point) !== parent) return stretches;
  if (now.model.chapeau(point) !== home && before.model.chapeau(point) !== home) return stretches;
  return [...stretches, { from: point, until: afterRun(tree, point) }];
}

function afterFields(tree: SyntaxTree, declaration: BlockId): BlockId {
  let at = tree.next(declaration);
  while (at !== NO_BLOCK && (tree.kind(at) === 'field' || tree.kind(at) === 'annotation')) at = tree.next(at);
  return at;
}

function listed(blocks: ReadonlyMap<BlockId, Reads>): Affected['blocks'] {
  return [...blocks].map(([block, reads]) => ({ block, reads }));
}

/** True when rules that read other documents would read the same: who is there, their aspects, parley.json, whether files are still read. */
export function othersStay(before: Snapshot, now: Snapshot, uri: string): boolean {
  if (before === now) return true;
  if (before.loading !== now.loading || !sameWords(annotationsFor(before, uri), annotationsFor(now, uri))) return false;
  const changed = before.names === now.names ? changedAddresses(before, now) : undefined;
  if (changed) return changed.every((each) => each === uri || sameAspects(before.documents.get(each), now.documents.get(each)));
  if (before.ordered.length !== now.ordered.length) return false;
  return now.ordered.every((b, i) => {
    const a = before.ordered[i];
    return a === b || (a?.uri === b.uri && a.library === b.library && (a.uri === uri || sameAspects(a, b)));
  });
}

/** True when no other document that this one names by its agreement's id has changed; who came, went or is called otherwise is for `othersStay`. */
export function counterpartsStay(before: Snapshot, now: Snapshot, document: Document): boolean {
  if (before === now || before.names !== now.names) return true;
  return (changedAddresses(before, now) ?? [...now.documents.keys()]).every((uri) => {
    const other = now.documents.get(uri);
    return uri === document.uri || !other || before.documents.get(uri) === other || !now.citing(calledNow(other).id).includes(document);
  });
}

/** True when all that is found in a document that was not edited would say the same; where it points to in other files may have moved. */
export function findingsStay(before: Snapshot, now: Snapshot, document: Document): boolean {
  return othersStay(before, now, document.uri) && counterpartsStay(before, now, document) && namesFromOthersStay(before, now, document.uri) && sameConfig(configOf(before, document), configOf(now, document));
}

/** What a `parley.json` declares for a document. */
function annotationsFor(snapshot: Snapshot, uri: string): Config['annotations'] {
  return snapshot.configs.of({ uri, library: snapshot.documents.get(uri)?.library ?? false }).annotations;
}

function sameAspects(a: Document | undefined, b: Document | undefined): boolean {
  if (!a || !b || a.library !== b.library) return false;
  const { structure, declarations, annotations, components } = a.aspects;
  return structure === b.aspects.structure && declarations === b.aspects.declarations && annotations === b.aspects.annotations && components === b.aspects.components;
}

export function sameWords(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return a === b || (keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]));
}
