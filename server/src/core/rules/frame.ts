// What the runner adds to what a rule found: the clause it stands in, and whether an `@ignore` silences it; and the order of findings.
// Invariant: both hang on what `Plan.frame` names and on nothing else.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import type { Document } from '../workspace/types.js';
import { findIgnore } from './ignore.js';
import type { Finding } from './types.js';

export interface Frame {
  /** Canonical citation of the clause; '' outside clauses. */
  readonly citation: string;
  /** The reason of the `@ignore` that silences it, '' when it gives none; undefined when nothing does. */
  readonly suppressed: string | undefined;
}

/** `block`: the one the finding begins in. */
export function frameOf(document: Document, rule: string, block: BlockId): Frame {
  const { model } = document;
  const owner = block !== NO_BLOCK && model.tree.kind(block) === 'annotation' ? model.tree.parent(block) : block;
  const citation = owner !== NO_BLOCK && isStructural(model.tree.kind(owner)) ? model.citation(owner) : '';
  return { citation, suppressed: findIgnore(document, rule, block) };
}

/** The block a stretch begins in; `near`, when given, is tried first. */
export function blockOfSpan(tree: SyntaxTree, { start }: Span, near: BlockId): BlockId {
  return near !== NO_BLOCK && start >= tree.start(near) && start < tree.end(near) ? near : tree.blockAt(start);
}

function isStructural(kind: string): boolean {
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table';
}

export const rank = { error: 0, warning: 1, information: 2, hint: 3 } as const;

/** In order of position; at one position the more severe first. */
export function byPosition(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || rank[a.severity] - rank[b.severity] || a.span.end - b.span.end || (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1);
}
