// Where declared ids stand as names: in fields, annotations, and in the words that attribute a bracket.
// Invariant: ordered by position; targets (`@precedent`, `scope:`, `{…}`) are no name uses, they have occurrences of their own.

import { expectedOf, type Expects } from './value-kinds.js';
import { findAnnotationSpec } from './annotations.js';
import { isTermEvent } from './annotation-values.js';
import { readMembers } from './declarations.js';
import { MayHold } from './may-hold.js';
import { findFieldSpec } from './fields.js';
import { splitList } from './lists.js';
import type { Names } from './names.js';
import type { BlockId, BlockKind, BracketInline, Inline, SyntaxTree } from '../syntax/types.js';
import type { Annotation, Declaration, Field, Name, NameUse } from './types.js';

export interface NameUseSource {
  readonly tree: SyntaxTree;
  readonly names: Names;
  declarationAt(block: BlockId): Declaration | undefined;
  fieldAt(block: BlockId): { readonly declaration: Declaration; readonly field: Field } | undefined;
  annotationAt(block: BlockId): Annotation | undefined;
  inline(block: BlockId): readonly Inline[];
  mayHold(block: BlockId): number;
}

/** The name uses of one block, in order of position; empty for blocks that hold none. */
export function nameUsesIn(source: NameUseSource, block: BlockId): readonly NameUse[] {
  switch (source.tree.kind(block)) {
    case 'declaration': {
      const declared = source.declarationAt(block);
      return declared?.kind === 'signature' ? [useOf(declared.id, 'party', block)] : [];
    }
    case 'field': {
      const found = source.fieldAt(block);
      return found ? fieldUses(found.declaration, found.field) : [];
    }
    case 'annotation': {
      const annotation = source.annotationAt(block);
      return annotation ? inOrder(annotationUses(annotation)) : [];
    }
    case 'heading':
    case 'provision':
    case 'paragraph':
    case 'table':
      return bracketUses(source, block);
    default:
      return [];
  }
}

/** Blocks that may hold name uses, in no certain order: declarations, fields, annotations, and every block with a bracket. */
export function* blocksWithNames(tree: SyntaxTree): Generator<BlockId> {
  yield* tree.ofKind('declaration');
  yield* tree.ofKind('field');
  yield* tree.ofKind('annotation');
  const text = tree.text.slice(0, tree.text.length);
  for (let at = text.indexOf('['); at >= 0; ) {
    const block = tree.blockAt(at);
    if (isProse(tree.kind(block))) yield block;
    at = text.indexOf('[', Math.max(tree.end(block), at + 1));
  }
}

export function inOrder(uses: readonly NameUse[]): readonly NameUse[] {
  return uses.length < 2 ? uses : [...uses].sort((a, b) => a.span.start - b.span.start);
}

function fieldUses(declared: Declaration, field: Field): readonly NameUse[] {
  const spec = findFieldSpec(declared.kind, field.name);
  if (!spec) return [];
  if (spec.value === 'members') return readMembers(field.value, field.valueSpan.start).map(({ name }) => useOf(name, 'any', field.block));
  const expects = expectedOf(spec.value);
  return expects ? splitList(field.value, field.valueSpan.start).map((item) => useOf(item, expects, field.block)) : [];
}

function annotationUses(annotation: Annotation): readonly NameUse[] {
  const spec = findAnnotationSpec(annotation.name);
  if (!spec) return [];
  if (spec.name === 'addresses') return annotation.names.map((name) => useOf(name, 'any', annotation.block));
  const expects = expectedOf(spec.value);
  if (!expects) return [];
  return annotation.names.filter((name) => expects !== 'term' || isTermEvent(name)).map((name) => useOf(name, expects, annotation.block));
}

/** Whom the block's brackets are attributed to. Its inline items are read only when its text has a bracket. */
function bracketUses(source: NameUseSource, block: BlockId): readonly NameUse[] {
  const { tree } = source;
  if ((source.mayHold(block) & MayHold.bracket) === 0) return [];
  return inOrder(
    source
      .inline(block)
      .flatMap((inline) => (inline.kind === 'bracket' ? attributedTo(tree, source.names, inline).map((name) => useOf(name, 'party', block)) : [])),
  );
}

function isProse(kind: BlockKind): boolean {
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table';
}

/**
 * Whom a bracket is attributed to: the words before its first colon when each is a declared party, side or alias, or all
 * are capitals. Empty for a plain bracket.
 */
export function attributedTo(tree: SyntaxTree, names: Pick<Names, 'partiesNamed'>, bracket: BracketInline): readonly Name[] {
  const { attribution } = bracket;
  if (!attribution) return [];
  const written = attribution.names.map((span) => ({ text: tree.text.slice(span.start, span.end), span }));
  return attribution.allCapitals || written.every((name) => names.partiesNamed(name.text).length > 0) ? written : [];
}

function useOf(name: Name, expects: Expects, block: BlockId): NameUse {
  return { span: name.span, name: name.text, expects, block };
}
