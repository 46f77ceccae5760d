// Builds the model of one document: declarations at once, everything about single blocks when it is first asked for.
// Invariant: no inline item of a block is parsed before somebody asks for that block; what was read once stays read.

import { inlineIn, inlineOf } from '../syntax/inline/inline-of.js';
import { annotationHead, annotationName, isDerivedTitle, labelOf, optionOf as optionLineOf, proseOf } from '../syntax/details.js';
import { type BlockId, type CitationInline, type Inline, type Label, NO_BLOCK, type SyntaxTree, type TreeChange } from '../syntax/types.js';
import { blocksIn } from '../syntax/walk.js';
import { annotationBlocks, ownerOfAnnotation } from './annotation-blocks.js';
import { findAnnotationSpec, type Inheritance } from './annotations.js';
import { optionOf, readAnnotation } from './annotation-values.js';
import { type Kept, aspectsAfter, declarationsStay } from './aspects.js';
import type { BlockIndex, BlockKey } from './block-index.js';
import { BlockKeys } from './block-keys.js';
import { type BegunIndex, type Carried, editedBegun, editedIndex, type Keyed, type LazyIndex, lazyIndex, madeIndex, type StructureNotes } from './carried.js';
import { type ChangedBlocks, changedBlocks } from './changed-blocks.js';
import { createChapeaux } from './chapeau.js';
import { isStructural } from '../syntax/walk.js';
import { createChildren } from './children.js';
import { createCitations } from './citation.js';
import { declarationTable, readDeclarations, type Readings } from './declaration-table.js';
import { createDuties, dutyTables } from './duties.js';
import { extentOf } from './extents.js';
import { nameKey } from './fold.js';
import { createExpectation, MayHold } from './may-hold.js';
import { findMentions } from './mentions.js';
import { blocksWithNames, inOrder, nameUsesIn } from './name-uses.js';
import { lastBlock, OwnReadings, perBlock } from './per-block.js';
import { joinPieces, type Prose } from './prose.js';
import { readableText } from './readable.js';
import type { Annotation, Declaration, DocumentModel, KeysOfBlock, NameUse, OwnReading } from './types.js';
import { headingKey, unitKeys } from './unit-keys.js';
import { writtenKeys } from './written.js';

/** `fileName` names the agreement of a file without an `agreement` line: its last path segment, decoded. */
export function buildModel(tree: SyntaxTree, fileName: string): DocumentModel {
  return assemble(tree, readDeclarations(tree, fileName), { aboveRuns: new Map() }, undefined);
}

export interface EditedModel {
  readonly model: DocumentModel;
  readonly kept: Kept;
}

/** The model of an edited tree, with what it may take over from the model before the edit; it answers as one made afresh. */
export function editModel(before: DocumentModel, tree: SyntaxTree, fileName: string, change: TreeChange): EditedModel {
  const carried = (before as Partial<MadeHere>)[carriedKey];
  if (!carried) return { model: buildModel(tree, fileName), kept: nothingKept };
  const stays = declarationsStay(before.tree, tree, change);
  const readings = stays ? carried.readings : readDeclarations(tree, fileName);
  const changed = changedBlocks(before.tree, tree, change);
  const keys = new BlockKeys(changed.new);
  const kept = aspectsAfter(
    { tree: before.tree, numbering: carried.readings.agreement.numbering, keys: carried.keys },
    { tree, numbering: readings.agreement.numbering, keys },
    change,
    changed,
  );
  const model = assemble(tree, readings, kept.structure ? carried.structure : { aboveRuns: new Map() }, { model: before, carried, kept, changed, keys });
  return { model, kept };
}

/** The version a model is made from. */
interface Earlier {
  readonly model: DocumentModel;
  readonly carried: Carried;
  readonly kept: Kept;
  readonly changed: ChangedBlocks;
  /** Of the version that is being made. */
  readonly keys: BlockKeys;
}

const nothingKept: Kept = { structure: false, declarations: false, annotations: false, components: false };

const carriedKey: unique symbol = Symbol('what an edited model takes over');

interface MadeHere extends DocumentModel {
  readonly [carriedKey]: Carried;
}

/** What an index is made of. */
type Reader = Pick<DocumentModel, 'tree' | 'inline' | 'mentions'>;

/**
 * An index of the version that is being made: that of the version before, edited where it must be; `fresh` when there is none, going on with what was
 * begun there. A function of its own, and `earlier` is in no closure: a model that held the one before it would hold all before it.
 */
function indexFrom(
  earlier: Earlier | undefined,
  which: 'units' | 'labels' | 'written' | 'mentions',
  stays: boolean,
  now: Reader,
  keysOf: (model: Reader, block: BlockId) => Iterable<BlockKey>,
  fresh: (begun?: BegunIndex) => LazyIndex,
): LazyIndex {
  if (!earlier) return fresh();
  const { model, carried, changed, keys } = earlier;
  const index = carried[which];
  const known = index.known();
  if (known && stays) return madeIndex(known);
  const begun = known ? undefined : index.handOver();
  if (!known && !begun) return fresh();
  const before: Keyed = { tree: model.tree, keysOf: (block) => carried.keys.of(keysOf, block, () => keysOf(model, block)) };
  const after: Keyed = { tree: now.tree, keysOf: (block) => keys.of(keysOf, block, () => keysOf(now, block)) };
  if (known) return madeIndex(editedIndex(known, before, after, changed));
  return fresh(begun && editedBegun(begun, before, after, changed));
}

/** The indexes that others asked the version before for, edited. */
function otherIndexes(earlier: Earlier | undefined, now: Reader): Map<KeysOfBlock, LazyIndex> {
  const edited = new Map<KeysOfBlock, LazyIndex>();
  if (!earlier) return edited;
  const { model, carried, changed, keys } = earlier;
  for (const [keysOf, index] of carried.others) {
    const known = index.known();
    const begun = known ? undefined : index.handOver();
    const before: Keyed = { tree: model.tree, keysOf: (block) => carried.keys.of(keysOf, block, () => keysOf(model.tree, block)) };
    const after: Keyed = { tree: now.tree, keysOf: (block) => keys.of(keysOf, block, () => keysOf(now.tree, block)) };
    if (known) edited.set(keysOf, madeIndex(editedIndex(known, before, after, changed)));
    else if (begun) edited.set(keysOf, otherIndexOf(now.tree, keysOf, editedBegun(begun, before, after, changed)));
  }
  return edited;
}

/** A function of its own, for the same reason. */
function otherIndexOf(tree: SyntaxTree, keysOf: KeysOfBlock, begun?: BegunIndex): LazyIndex {
  return lazyIndex((block) => keysOf(tree, block), tree, begun);
}

const unitsOf = ({ tree }: Reader, block: BlockId): Iterable<BlockKey> => unitKeys(tree, block);
const labelsOf = ({ tree }: Reader, block: BlockId): Iterable<BlockKey> => labelKeys(tree, block);
const writtenOf = ({ tree, inline }: Reader, block: BlockId): Iterable<BlockKey> => writtenKeys(tree, block, inline);
const mentionsOf = ({ mentions }: Reader, block: BlockId): Iterable<BlockKey> => mentions(block).map(({ declared }) => declared.block);

function assemble(tree: SyntaxTree, readings: Readings, structure: StructureNotes, earlier: Earlier | undefined): MadeHere {
  const table = declarationTable(tree, readings);
  const { names, matcher } = table;
  const { agreement: read } = readings; // its words and numbers; `table.agreement` has its places
  const children = createChildren(tree);

  const annotationAt = perBlock((block) => (block !== NO_BLOCK && tree.kind(block) === 'annotation' ? readAnnotation(tree, block, ownerOfAnnotation(tree, block)) : undefined));
  const anyAnnotation = once(() => tree.ofKind('annotation')[Symbol.iterator]().next().done !== true);
  // The agreement's annotations are kept under NO_BLOCK, whether they stand above everything or under its declaration.
  const annotationsOf = perBlock((block): readonly BlockId[] => {
    const ofAgreement = block === NO_BLOCK || block === read.block;
    return ofAgreement ? [...annotationBlocks(tree, NO_BLOCK), ...(read.declared ? annotationBlocks(tree, read.block) : [])] : annotationBlocks(tree, block);
  });
  const annotations = (block: BlockId): readonly Annotation[] => (anyAnnotation() ? annotationsOf(block).flatMap((each) => annotationAt(each) ?? []) : none);
  const allAnnotations = once(() => [...tree.ofKind('annotation')].flatMap((block) => annotationAt(block) ?? []));
  // By name, so that a block with many annotations is not gone through for each clause that inherits from it; of those that are not asked for,
  // nothing but the name is read.
  const byName = perBlock((block) => groupedByName(tree, annotationsOf(block)));
  const annotationsNamed = (block: BlockId, name: string): readonly Annotation[] => {
    const group = anyAnnotation() ? byName(block).get(name) : undefined;
    return group === undefined ? none : (group.read ??= group.blocks.flatMap((each) => annotationAt(each) ?? []));
  };
  const named = (block: BlockId, name: string): Annotation | undefined => annotationsNamed(block, name)[0];

  const label = perBlock((block): Label | undefined => (tree.kind(block) === 'provision' ? labelOf(tree, block) : undefined));
  const pieces = lastBlock((block) => (block !== NO_BLOCK && isStructural(tree.kind(block)) ? proseOf(tree, block) : []));
  const prose = lastBlock((block): Prose => joinPieces(tree.text, pieces(block)));
  const textOf = perBlock((block) => readableText(prose(block).text));
  const inline = perBlock((block): readonly Inline[] => inlineIn(tree, pieces(block)));
  const mentions = perBlock((block) => (block === NO_BLOCK ? [] : findMentions(prose(block), matcher, () => inline(block))));

  const expect = earlier && earlier.carried.readings === readings ? earlier.carried.expect : expectationOf(read);
  const mayHold = lastBlock((block) => expect()(tree.text.slice(tree.start(block), tree.end(block))));
  const citationsIn = (block: BlockId): readonly CitationInline[] =>
    block === NO_BLOCK || !isStructural(tree.kind(block)) || (mayHold(block) & MayHold.citation) === 0 ? noCitations : inline(block).filter((item) => item.kind === 'citation');

  const now = { tree, inline, mentions };
  const units = indexFrom(earlier, 'units', earlier?.kept.structure === true, now, unitsOf, (begun) => lazyIndex((block) => unitKeys(tree, block), tree, begun));
  const labels = indexFrom(earlier, 'labels', earlier?.kept.annotations === true, now, labelsOf, (begun) => lazyIndex((block) => labelKeys(tree, block), tree, begun));
  // Made afresh these two read every block once and keep nothing of it.
  const inlineThatCites = (block: BlockId): readonly Inline[] => ((mayHold(block) & mayCite) === 0 ? noInline : inlineOf(tree, block));
  const freshWritten = (begun?: BegunIndex): LazyIndex => lazyIndex((block) => writtenKeys(tree, block, inlineThatCites), tree, begun);
  const written = indexFrom(earlier, 'written', false, now, writtenOf, freshWritten);
  const declaredIn = (block: BlockId): readonly BlockId[] => {
    const pieces = isStructural(tree.kind(block)) ? proseOf(tree, block) : [];
    return pieces.length === 0 ? [] : findMentions(joinPieces(tree.text, pieces), readings.matcher(), () => inlineOf(tree, block)).map(({ declared }) => declared.block);
  };
  const keys = earlier?.keys ?? new BlockKeys();
  const others = otherIndexes(earlier, now);
  const otherIndex = (keysOf: KeysOfBlock): LazyIndex => {
    const known = others.get(keysOf) ?? otherIndexOf(tree, keysOf);
    others.set(keysOf, known);
    return known;
  };
  const mentioned = indexFrom(earlier?.kept.declarations ? earlier : undefined, 'mentions', false, now, mentionsOf, (begun) => lazyIndex(declaredIn, tree, begun));

  const isClause = (block: BlockId): boolean => {
    if (block === NO_BLOCK) return false;
    const kind = tree.kind(block);
    return (kind === 'heading' || kind === 'provision' || (kind === 'paragraph' && !isDerivedTitle(tree, block))) && tree.part(block) !== 'closing';
  };
  const option = perBlock((block) => {
    const annotation = named(block, 'option');
    const line = optionLineOf(tree, block);
    return (annotation && optionOf(annotation)?.value) ?? (line ? tree.text.slice(line.value.start, line.value.end) : '');
  });
  const chapeaux = createChapeaux({ tree, textOf, aboveRuns: structure.aboveRuns });
  const citations = earlier?.kept.structure && earlier.kept.annotations ? earlier.carried.citations : new Map<BlockId, string>();
  const own = earlier ? earlier.carried.own.handOn([...earlier.changed.old, ...earlier.changed.new]) : new OwnReadings();
  const citation = createCitations({
    tree, numbering: read.numbering, label, option, idLabel: (block) => named(block, 'id')?.names[0]?.text ?? '',
    headings: (unit, value) => units.get().blocks(headingKey(unit, value)),
  }, citations);

  /** Where an annotation would be written that speaks for this block: the next one up, or undefined at the top. */
  const above = (block: BlockId, inherits: Inheritance): BlockId | undefined => {
    if (block === NO_BLOCK) return undefined;
    const parent = tree.parent(block);
    const isContinuation = tree.kind(block) === 'paragraph' && parent !== NO_BLOCK && tree.kind(parent) === 'provision';
    if (isContinuation) return parent;
    const chapeau = inherits === 'own' ? NO_BLOCK : chapeaux.chapeauOf(block);
    if (chapeau !== NO_BLOCK) return chapeau;
    if (inherits === 'all') return parent;
    return inherits === 'provisions' && parent !== NO_BLOCK && tree.kind(parent) === 'provision' ? parent : undefined;
  };
  const inherited = (block: BlockId, name: string): Annotation | undefined => {
    const inherits = findAnnotationSpec(name)?.inherits ?? 'own';
    for (let at: BlockId | undefined = block; at !== undefined; at = above(at, inherits)) {
      const found = named(at, name);
      if (found) return found;
    }
    return undefined;
  };

  const duty = createDuties({
    tree, agreement: read, chapeaux, isClause, prose,
    speaks: (block) => (mayHold(block) & MayHold.duty) !== 0,
    isAnnotated: (block) => {
      const continued = above(block, 'own');
      return anyAnnotation() && (annotationsOf(block).length > 0 || (continued !== undefined && annotationsOf(continued).length > 0));
    },
    hasMainText: () => (structure.hasMainText ??= anyMainText(tree)),
    startsWithParty: (clause) => {
      const first = readings.matcher().find(clause)[0];
      return first !== undefined && /^[^\p{L}\p{N}]*(?:(?:the|each|both) +)?$/iu.test(clause.slice(0, first.start)) && (first.declared.kind === 'party' || first.declared.kind === 'body');
    },
    named: (block, name) => {
      const continued = above(block, 'own');
      return named(block, name) ?? (continued === undefined ? undefined : named(continued, name));
    },
  });

  const labelled = (name: string): BlockId | undefined => {
    const [first] = labels.get().blocks(nameKey(name));
    return first === undefined ? undefined : ownerOfAnnotation(tree, first);
  };
  const uses = { tree, names, declarationAt: table.at, fieldAt: table.fieldAt, annotationAt, inline, mayHold };
  const usesIn = lastBlock((block) => (block === NO_BLOCK ? [] : nameUsesIn(uses, block)));
  const nameUses = once((): readonly NameUse[] => inOrder([...blocksWithNames(tree)].flatMap(usesIn)));

  const parties = once(() => ofKind(table.all, 'party'));
  const bodies = once(() => ofKind(table.all, 'body'));
  const zones = once(() => ofKind(table.all, 'zone'));
  const terms = once(() => ofKind(table.all, 'term'));
  const signatures = once(() => ofKind(table.all, 'signature'));

  const model: MadeHere = {
    [carriedKey]: { readings, structure, units, labels, written, mentions: mentioned, others, citations, own, keys, expect },
    keysOf: (read, block) => keys.of(read, block, () => read(tree, block)),
    indexBy: (keysOf): BlockIndex => otherIndex(keysOf).get(),
    prepareIndex: (keysOf, stop) => (keysOf === 'mentions' ? mentioned : keysOf === 'units' ? units : keysOf === 'labels' ? labels : otherIndex(keysOf)).advance(stop),
    own: <Value extends object>(read: OwnReading<Value>, block: BlockId): Value => own.of((each) => read(model, each), read, block),
    tree,
    get agreement() {
      return table.agreement;
    },
    get declarations() {
      return table.all;
    },
    get parties() {
      return parties();
    },
    get bodies() {
      return bodies();
    },
    get zones() {
      return zones();
    },
    get terms() {
      return terms();
    },
    get signatures() {
      return signatures();
    },
    declared: names.declared,
    partiesNamed: names.partiesNamed,
    labelled,
    children,
    declarationAt: table.at,
    fieldAt: table.fieldAt,
    annotationAt,
    nameUsesIn: usesIn,
    unitsWith: (key) => units.get().blocks(key),
    citingBy: (key) => written.get().blocks(key),
    prepare: (stop) => written.advance(stop),
    mentioning: (declaration) => mentioned.get().blocks(declaration),
    label, option, chapeau: chapeaux.chapeauOf, annotations, annotationsNamed, inherited, inline, citationsIn, mayHold, mentions, duty, isClause, textOf, citation,
    extent: perBlock((block) => (block === NO_BLOCK ? { start: 0, end: tree.text.length } : extentOf(tree, block))),
    get allAnnotations() {
      return allAnnotations();
    },
    get nameUses() {
      return nameUses();
    },
  };
  return model;
}

/** A function of its own, so that nothing but the agreement's words is kept with what later models take over. */
function expectationOf(agreement: Readings['agreement']): () => (text: string) => number {
  return once(() => createExpectation(dutyTables(agreement)));
}

/** Annotations of one name; `read`: when they were asked for. */
interface Named {
  readonly blocks: BlockId[];
  read: readonly Annotation[] | undefined;
}

function groupedByName(tree: SyntaxTree, annotations: readonly BlockId[]): ReadonlyMap<string, Named> {
  if (annotations.length === 0) return noNames;
  const groups = new Map<string, Named>();
  for (const block of annotations) {
    const name = annotationName(tree, block);
    const group = groups.get(name);
    if (group) group.blocks.push(block);
    else groups.set(name, { blocks: [block], read: undefined });
  }
  return groups;
}

const none: readonly Annotation[] = [];
const noCitations: readonly CitationInline[] = [];
const noInline: readonly Inline[] = [];
/** What `writtenKeys` finds something in. */
const mayCite = MayHold.citation | MayHold.brace | MayHold.bracket;
const noNames: ReadonlyMap<string, Named> = new Map();

function ofKind<Kind extends Declaration['kind']>(declarations: readonly Declaration[], kind: Kind): readonly Extract<Declaration, { kind: Kind }>[] {
  return declarations.filter((declared): declared is Extract<Declaration, { kind: Kind }> => declared.kind === kind);
}

/** By the name an `@id` gives its block; none for other annotations, and for one above everything. */
function labelKeys(tree: SyntaxTree, block: BlockId): readonly string[] {
  if (tree.kind(block) !== 'annotation' || ownerOfAnnotation(tree, block) === NO_BLOCK) return [];
  const head = annotationHead(tree, block);
  if (head.length > 3 && !head.startsWith('@id')) return [];
  const read = readAnnotation(tree, block, NO_BLOCK);
  const name = read?.name === 'id' ? nameKey(read.names[0]?.text ?? '') : '';
  return name === '' ? [] : [name];
}

/** False for a text without headings and labels. */
function anyMainText(tree: SyntaxTree): boolean {
  for (const block of blocksIn(tree)) {
    const kind = tree.kind(block);
    if (kind === 'heading' || kind === 'provision') return true;
  }
  return false;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
