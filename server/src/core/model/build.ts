// Builds the model of one document: declarations at once, everything about single blocks when it is first asked for.
// Invariant: no inline item of a block is parsed before somebody asks for that block; what was read once stays read.

import type { Span } from '../text/span.js';
import { inlineOf } from '../syntax/inline/inline-of.js';
import { isDerivedTitle, labelOf, optionOf as optionLineOf, proseOf } from '../syntax/details.js';
import { type BlockId, type Inline, type Label, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { findAnnotationSpec, type Inheritance } from './annotations.js';
import { optionOf, readAnnotation } from './annotation-values.js';
import { createChapeaux } from './chapeau.js';
import { createChildren, isStructural } from './children.js';
import { createCitations } from './citation.js';
import { readDeclared, undeclaredAgreement } from './declarations.js';
import { createDuties } from './duties.js';
import { nameKey } from './fold.js';
import { createMatcher } from './matcher.js';
import { findMentions } from './mentions.js';
import { collectNameUses } from './name-uses.js';
import { createNames } from './names.js';
import { perBlock } from './per-block.js';
import { joinPieces, type Prose } from './prose.js';
import { scanBlocks, trimmed } from './raw-declarations.js';
import { readableText } from './readable.js';
import type { Agreement, Annotation, Declaration, DocumentModel, NameUse } from './types.js';

/** `fileName` names the agreement of a file without an `agreement` line: its last path segment, decoded. */
export function buildModel(tree: SyntaxTree, fileName: string): DocumentModel {
  const scan = scanBlocks(tree);
  const declarations = scan.declarations.map((raw) => readDeclared(tree, raw));
  const agreement = declarations.find((declared): declared is Agreement => declared.kind === 'agreement') ?? undeclaredAgreement(tree, fileName);
  const names = createNames(agreement.declared ? declarations : [agreement, ...declarations]);
  const matcher = once(() => createMatcher(declarations));
  const children = once(() => createChildren(tree));

  // The agreement's annotations are kept under NO_BLOCK, whether they stand above everything or under its declaration.
  const ownerOf = (annotation: BlockId): BlockId => {
    const owner = scan.ownerOf(annotation);
    return owner === agreement.block ? NO_BLOCK : owner;
  };
  const byOwner = once(() => groupBy(scan.annotations, ownerOf));
  const readOne = perBlock((block) => readAnnotation(tree, block, scan.ownerOf(block)));
  const annotations = perBlock((block): readonly Annotation[] => {
    const owner = block === agreement.block ? NO_BLOCK : block;
    return (byOwner().get(owner) ?? []).flatMap((annotation) => readOne(annotation) ?? []);
  });
  const allAnnotations = once(() => scan.annotations.flatMap((block) => readOne(block) ?? []));
  // By name, so that a block with many annotations is not gone through for each clause that inherits from it.
  const byName = perBlock((block) => groupedByName(annotations(block)));
  const annotationsNamed = (block: BlockId, name: string): readonly Annotation[] => byName(block).get(name) ?? none;
  const named = (block: BlockId, name: string): Annotation | undefined => annotationsNamed(block, name)[0];

  const label = perBlock((block): Label | undefined => (tree.kind(block) === 'provision' ? labelOf(tree, block) : undefined));
  const prose = perBlock((block): Prose => joinPieces(tree.text, isStructural(tree.kind(block)) ? proseOf(tree, block) : []));
  const textOf = perBlock((block) => readableText(prose(block).text));
  const inline = perBlock((block): readonly Inline[] => (block !== NO_BLOCK && isStructural(tree.kind(block)) ? inlineOf(tree, block) : []));
  const mentions = perBlock((block) => (block === NO_BLOCK ? [] : findMentions(prose(block), matcher(), () => inline(block))));

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
  const chapeaux = createChapeaux({ tree, children: (block) => children()(block), textOf });
  const citation = createCitations({
    tree, numbering: agreement.numbering, label, option, idLabel: (block) => named(block, 'id')?.names[0]?.text ?? '',
  });

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
    tree, agreement, chapeaux, isClause, prose, startsWithParty: (clause) => {
      const first = matcher().find(clause)[0];
      return first !== undefined && /^[^\p{L}\p{N}]*(?:(?:the|each|both) +)?$/iu.test(clause.slice(0, first.start)) && (first.declared.kind === 'party' || first.declared.kind === 'body');
    },
    named: (block, name) => {
      const continued = above(block, 'own');
      return named(block, name) ?? (continued === undefined ? undefined : named(continued, name));
    },
  });

  const labels = once(() => {
    const found = new Map<string, BlockId>();
    for (const annotation of scan.annotations) {
      const read = readOne(annotation);
      const name = read?.name === 'id' && scan.ownerOf(annotation) !== NO_BLOCK ? nameKey(read.names[0]?.text ?? '') : '';
      if (name !== '' && !found.has(name)) found.set(name, scan.ownerOf(annotation));
    }
    return found;
  });
  const nameUses = once((): readonly NameUse[] => collectNameUses({ tree, declarations, annotations: allAnnotations(), names, inline }));

  return {
    tree, agreement, declarations,
    parties: ofKind(declarations, 'party'),
    bodies: ofKind(declarations, 'body'),
    zones: ofKind(declarations, 'zone'),
    terms: ofKind(declarations, 'term'),
    signatures: ofKind(declarations, 'signature'),
    declared: names.declared,
    partiesNamed: names.partiesNamed,
    labelled: (name) => labels().get(nameKey(name)),
    children: (block) => children()(block),
    label, option, chapeau: chapeaux.chapeauOf, annotations, annotationsNamed, inherited, inline, mentions, duty, isClause, textOf, citation,
    extent: perBlock((block) => (block === NO_BLOCK ? { start: 0, end: tree.text.length } : extentOf(tree, block))),
    get allAnnotations() {
      return allAnnotations();
    },
    get nameUses() {
      return nameUses();
    },
  };
}

/** A block and all that is nested under it, without the blank lines, comments and declarations behind. */
function extentOf(tree: SyntaxTree, block: BlockId): Span {
  if (!isStructural(tree.kind(block))) return trimmed(tree, tree.start(block), tree.end(block));
  const after = tree.afterExtent(block);
  let last = after === NO_BLOCK ? tree.last : tree.previous(after);
  while (last !== block && !belongsUnder(tree, last, block)) last = tree.previous(last);
  return trimmed(tree, tree.start(block), tree.end(last));
}

function belongsUnder(tree: SyntaxTree, inner: BlockId, outer: BlockId): boolean {
  const kind = tree.kind(inner);
  if (kind !== 'annotation') return isStructural(kind);
  const owner = tree.parent(inner);
  return owner !== NO_BLOCK && !tree.isBefore(owner, outer) && isStructural(tree.kind(owner));
}

function groupedByName(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  if (annotations.length === 0) return noNames;
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.name);
    if (group) group.push(annotation);
    else groups.set(annotation.name, [annotation]);
  }
  return groups;
}

const none: readonly Annotation[] = [];
const noNames: ReadonlyMap<string, readonly Annotation[]> = new Map();

function ofKind<Kind extends Declaration['kind']>(declarations: readonly Declaration[], kind: Kind): readonly Extract<Declaration, { kind: Kind }>[] {
  return declarations.filter((declared): declared is Extract<Declaration, { kind: Kind }> => declared.kind === kind);
}

function groupBy(blocks: readonly BlockId[], keyOf: (block: BlockId) => BlockId): ReadonlyMap<BlockId, readonly BlockId[]> {
  const groups = new Map<BlockId, BlockId[]>();
  for (const block of blocks) {
    const key = keyOf(block);
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return groups;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
