// What the runner adds to what a rule found: the clause it stands in, and what silences it; and the order of findings.
// Invariant: both hang on what `Plan.frame` names and on nothing else.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import type { Document } from '../workspace/types.js';
import { findIgnore, type Silencer } from './ignore.js';
import type { Finding, Rule } from './types.js';

/** What of a planned rule the frame hangs on. */
export interface Framing {
  readonly rule: Pick<Rule, 'name'>;
  /** What silences it in the whole document from outside. */
  readonly ignored?: Silencer;
}

export interface Frame {
  /** Canonical citation of the clause; '' outside clauses. */
  readonly citation: string;
  /** Undefined when nothing silences it. */
  readonly silencer: Silencer | undefined;
}

/** `block`: the one the finding begins in. */
export function frameOf(document: Document, { rule, ignored }: Framing, block: BlockId): Frame {
  const { model } = document;
  const owner = block !== NO_BLOCK && model.tree.kind(block) === 'annotation' ? model.tree.parent(block) : block;
  const citation = owner !== NO_BLOCK && isStructural(model.tree.kind(owner)) ? model.citation(owner) : '';
  return { citation, silencer: findIgnore(document, rule.name, block) ?? ignored };
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
