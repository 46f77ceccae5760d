// The occurrences of one kind of block each: prose, annotation lines, declaration lines, field lines.
// Invariant: what is found lies in the block given; nothing is looked up outside the document but the names its family declares.

import { contains, type Span, span } from '../text/span.js';
import { MayHold } from '../model/may-hold.js';
import { declarationOf, headingOf } from '../syntax/details.js';
import type { BlockId, CitationInline } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { fieldTargets } from './field-targets.js';
import { mentionsOf } from './named-here.js';
import type { Occurrence } from './types.js';

/** Annotations whose values are words of a fixed list. */
const wordAnnotations: ReadonlySet<string> = new Set(['kind', 'domain', 'clause', 'status']);

export function* inProse(snapshot: Snapshot, document: Document, block: BlockId): Generator<Occurrence> {
  const { model } = document;
  yield* references(document, block);
  yield* citations(document, block);
  for (const inline of model.inline(block)) {
    if (inline.kind === 'definition') {
      yield {
        kind: 'definition',
        span: inline.name,
        block,
        name: model.tree.text.slice(inline.name.start, inline.name.end),
      };
    }
  }
  for (const mention of mentionsOf(snapshot, document, block)) yield { kind: 'mention', span: mention.span, block, mention };
}

/** Every target of the block's `{…}`, in order. */
export function* references(document: Document, block: BlockId): Generator<Extract<Occurrence, { kind: 'reference' }>> {
  if ((document.model.mayHold(block) & MayHold.brace) === 0) return;
  for (const inline of document.model.inline(block)) {
    if (inline.kind !== 'reference') continue;
    for (const target of inline.targets) {
      yield { kind: 'reference', span: inline.targets.length === 1 ? inline.span : target.span, block, inline, target };
    }
  }
}

/** Every member of the block's citations in prose, in order. */
export function* citations(document: Document, block: BlockId): Generator<Extract<Occurrence, { kind: 'citation' }>> {
  for (const inline of document.model.citationsIn(block)) yield* membersOf(inline, block);
}

/** Each member from its first character; the first takes the unit word before it, the last what follows (`of this Agreement`). */
function* membersOf(inline: CitationInline, block: BlockId): Generator<Extract<Occurrence, { kind: 'citation' }>> {
  if (inline.members.length === 0) yield { kind: 'citation', span: inline.span, block, inline };
  for (const [index, member] of inline.members.entries()) {
    const start = index === 0 ? inline.span.start : member.span.start;
    const end = index === inline.members.length - 1 ? inline.span.end : member.span.end;
    yield { kind: 'citation', span: span(start, Math.max(start, end)), block, inline, member };
  }
}

export function* number(document: Document, block: BlockId): Generator<Occurrence> {
  const { model } = document;
  const label = model.label(block);
  if (label) yield { kind: 'number', span: label.span, block };
  const heading = model.tree.kind(block) === 'heading' ? headingOf(model.tree, block) : undefined;
  const first = heading?.keyword ?? heading?.number;
  const second = heading?.number ?? heading?.keyword;
  // In Korean and Chinese the number stands in front of its word, or within it.
  if (first && second) yield { kind: 'number', span: span(Math.min(first.start, second.start), Math.max(first.end, second.end)), block };
}

export function* names(document: Document, block: BlockId): Generator<Occurrence> {
  for (const use of document.model.nameUsesIn(block)) yield { kind: 'name', span: use.span, block, use };
}

export function* inAnnotation(document: Document, block: BlockId): Generator<Occurrence> {
  const annotation = document.model.annotationAt(block);
  if (!annotation) return;
  yield { kind: 'word', span: annotation.nameSpan, block, word: 'annotation', name: annotation.name };
  yield* targetsInAnnotation(document, block);
  if (wordAnnotations.has(annotation.name)) yield* values(document, annotation.valueSpan, block, annotation.name);
}

/** The targets of an annotation, in order. */
export function targetsInAnnotation(document: Document, block: BlockId): readonly Extract<Occurrence, { kind: 'annotation-target' }>[] {
  const annotation = document.model.annotationAt(block);
  if (!annotation || annotation.targets.length === 0) return [];
  return annotation.targets.map((target) => ({
    kind: 'annotation-target',
    span: target.span,
    block,
    target,
    annotation: annotation.name,
  }));
}

export function* inDeclaration(document: Document, block: BlockId): Generator<Occurrence> {
  const declaration = document.model.declarationAt(block);
  const line = declarationOf(document.model.tree, block);
  if (line) yield { kind: 'word', span: line.keyword, block, word: 'declaration', name: line.kind };
  if (!declaration) return;
  yield { kind: 'declaration', span: declaration.id.span, block, declaration };
  if (declaration.kind !== 'signature' && declaration.name.span.end > declaration.name.span.start) {
    yield { kind: 'declaration', span: declaration.name.span, block, declaration };
  }
}

export function* inField(document: Document, block: BlockId): Generator<Occurrence> {
  const found = document.model.fieldAt(block);
  if (!found) return;
  const { declaration, field } = found;
  yield { kind: 'word', span: field.nameSpan, block, word: 'field', name: field.name, of: declaration.kind };
  const targets = [...targetsInField(document, block)];
  yield* targets;
  if (targets.length > 0) return;
  const uses = document.model.nameUsesIn(block);
  let next = 0;
  for (const value of values(document, field.valueSpan, block, field.name)) {
    // A name in a list (`members: UKR 5`) is reported as such; names and values are in order of position.
    while (next < uses.length && (uses[next]?.span.start ?? 0) < value.span.start) next += 1;
    const use = uses[next];
    if (!use || !contains(value.span, use.span)) yield value;
  }
}

/** The targets of a field such as `scope:`, in order. */
export function* targetsInField(
  document: Document,
  block: BlockId,
): Generator<Extract<Occurrence, { kind: 'field-target' }>> {
  const found = document.model.fieldAt(block);
  if (!found) return;
  for (const target of fieldTargets(document, found.declaration, found.field)) {
    yield { kind: 'field-target', span: target.span, block, target, field: found.field.name };
  }
}

/** The unquoted words of a list. */
function* values(document: Document, where: Span, block: BlockId, of: string): Generator<Occurrence> {
  const text = document.model.tree.text.slice(where.start, where.end);
  if (/["“”„«]/u.test(text)) return;
  for (const match of text.matchAll(/[^\s,][^,]*/gu)) {
    const name = match[0].trimEnd();
    const start = where.start + match.index;
    yield { kind: 'word', span: span(start, start + name.length), block, word: 'value', name, of };
  }
}
