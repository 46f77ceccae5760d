// Where declared ids stand as names: in fields, annotations, and in the words that attribute a bracket.
// Invariant: ordered by position; targets (`@precedent`, `scope:`, `{…}`) are no name uses, they have occurrences of their own.

import { expectedOf, type Expects } from './value-kinds.js';
import { findAnnotationSpec } from './annotations.js';
import { isTermEvent } from './annotation-values.js';
import { readMembers } from './declarations.js';
import { findFieldSpec } from './fields.js';
import { splitList } from './lists.js';
import type { Names } from './names.js';
import type { BlockId, BracketInline, Inline, SyntaxTree } from '../syntax/types.js';
import type { Annotation, Declaration, Name, NameUse } from './types.js';

export interface NameUseSource {
  readonly tree: SyntaxTree;
  readonly declarations: readonly Declaration[];
  readonly annotations: readonly Annotation[];
  readonly names: Names;
  inline(block: BlockId): readonly Inline[];
}

export function collectNameUses(source: NameUseSource): readonly NameUse[] {
  const uses = [...source.declarations.flatMap(fieldUses), ...source.annotations.flatMap(annotationUses), ...bracketUses(source)];
  return uses.sort((a, b) => a.span.start - b.span.start);
}

function fieldUses(declared: Declaration): readonly NameUse[] {
  const uses: NameUse[] = [];
  if (declared.kind === 'signature') uses.push(useOf(declared.id, 'party', declared.block));
  for (const field of declared.fields) {
    const spec = findFieldSpec(declared.kind, field.name);
    if (!spec) continue;
    if (spec.value === 'members') {
      for (const { name } of readMembers(field.value, field.valueSpan.start)) uses.push(useOf(name, 'any', field.block));
      continue;
    }
    const expects = expectedOf(spec.value);
    if (!expects) continue;
    for (const item of splitList(field.value, field.valueSpan.start)) uses.push(useOf(item, expects, field.block));
  }
  return uses;
}

function annotationUses(annotation: Annotation): readonly NameUse[] {
  const spec = findAnnotationSpec(annotation.name);
  if (!spec) return [];
  if (spec.name === 'addresses') return annotation.names.map((name) => useOf(name, 'any', annotation.block));
  const expects = expectedOf(spec.value);
  if (!expects) return [];
  return annotation.names.filter((name) => expects !== 'term' || isTermEvent(name)).map((name) => useOf(name, expects, annotation.block));
}

/** Every block with a bracket is read; the others are not. */
function bracketUses(source: NameUseSource): readonly NameUse[] {
  const { tree } = source;
  const uses: NameUse[] = [];
  const text = tree.text.slice(0, tree.text.length);
  for (let at = text.indexOf('['); at >= 0; ) {
    const block = tree.blockAt(at);
    const kind = tree.kind(block);
    if (kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table') {
      for (const inline of source.inline(block)) {
        if (inline.kind === 'bracket') for (const name of attributedTo(tree, source.names, inline)) uses.push(useOf(name, 'party', block));
      }
    }
    at = text.indexOf('[', Math.max(tree.end(block), at + 1));
  }
  return uses;
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
