// Words that were cut out of a text and go elsewhere in it, or into another file of its agreement: what cites what was moved follows, and what is cited in it stays what it was.
// Invariant: the text before the cut is what is renumbered (`renumber-follow.ts`): nothing but citations is changed, and each means what it meant
// or is listed.

import type { Edit } from '../../text/edits.js';
import { applyEdits } from '../../text/edits.js';
import { contains, type Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Change, Undecided } from '../types.js';
import { type Over, wordsOver } from './carried-over.js';
import { blocksOf } from './paste-names.js';
import type { Source } from './paste-source.js';
import { citesIn } from './renumber-cites.js';
import { follow, placeAfter } from './renumber-follow.js';
import type { Plan } from './renumber-plan.js';
import { RenumberTrial } from './renumber-trial.js';

export interface MovedWords {
  readonly text: string;
  /** In the texts as they are now, without the words. */
  readonly changes: readonly Change[];
  /** In the texts as they are then. */
  readonly undecided: readonly Undecided[];
  readonly after: Snapshot;
}

/** Letters of a text in which all citations are looked at. */
const mostLetters = 2_000_000;

/** `at`: what the words take the place of in the text without them. Undefined when nothing would come to mean anything else. */
export function movedWords({ snapshot, document, span: from }: Source, at: Span): MovedWords | undefined {
  const { tree } = document.model;
  if ((at.start <= from.start && from.start <= at.end) || tree.text.length > mostLetters || !holdsClauseOrCite(snapshot, document, from)) return undefined;
  const length = from.end - from.start;
  const then = (offset: number): number => (offset > from.start ? offset + length : offset);
  const now = (offset: number): number => (offset > from.start ? offset - length : offset);
  const over: Span = { start: then(at.start), end: then(at.end) };
  const plan: Plan = { cuts: over.end > over.start ? [over] : [], moves: [{ from, to: over.start, lead: '', trail: '' }], edits: [], removed: new Set(), parents: new Map() };
  const shaped = RenumberTrial.of(snapshot, document, plan, new Map());
  if (!shaped) return undefined;
  const { rewrites, twinRewrites, undecided, last } = follow(snapshot, document, plan, shaped);
  if (!last) return undefined;
  const inner: Edit[] = [];
  const changes: Change[] = [];
  for (const edit of rewrites.get(document.uri) ?? []) {
    const { span, newText } = edit;
    if (contains(from, span)) inner.push({ span: { start: span.start - from.start, end: span.end - from.start }, newText });
    else if (!contains(over, span)) changes.push({ uri: document.uri, span: { start: now(span.start), end: now(span.end) }, newText, kind: 'markup' });
  }
  for (const list of [rewrites, twinRewrites]) {
    for (const [uri, edits] of list) if (uri !== document.uri) changes.push(...edits.map((edit): Change => ({ uri, ...edit, kind: 'markup' })));
  }
  if (inner.length === 0 && changes.length === 0 && undecided.length === 0) return undefined;
  return {
    text: applyEdits(tree.text.slice(from.start, from.end), inner),
    changes: inOrder(changes),
    undecided: undecided.map(({ document: { uri }, span, reason }) => ({ ...placeAfter(last, twinRewrites, uri, span), reason })),
    after: last.after,
  };
}

/**
 * The same for words that go into another file of the agreement, `target`. `at`: of the target. Undefined also where nothing would come to
 * mean anything else. `here`: where the words stand then.
 */
export function movedAcross({ snapshot, document, span: from }: Source, target: Document, at: Span): (MovedWords & { readonly here: Span }) | undefined {
  const texts = [document, target].map(({ model }) => model.tree.text.length);
  if (texts.some((length) => length > mostLetters) || !holdsClauseOrCite(snapshot, document, from)) return undefined;
  const over: Over = { from, document: target, at };
  const plan: Plan = { cuts: [], moves: [], edits: [], removed: new Set(), parents: new Map(), over };
  const shaped = RenumberTrial.of(snapshot, document, plan, new Map());
  if (!shaped) return undefined;
  const { rewrites, undecided, last } = follow(snapshot, document, plan, shaped);
  const here = last?.stretch(document.uri, from);
  if (!last || !here) return undefined;
  const length = from.end - from.start;
  const changes: Change[] = [];
  let inner = 0;
  for (const [uri, edits] of rewrites) {
    for (const { span, newText } of edits) {
      if (uri === document.uri && contains(from, span)) inner += 1;
      else if (uri === document.uri && span.start > from.start) changes.push({ uri, span: { start: span.start - length, end: span.end - length }, newText, kind: 'markup' });
      else if (uri !== target.uri || at.start === at.end || !contains(at, span)) changes.push({ uri, span, newText, kind: 'markup' });
    }
  }
  if (inner === 0 && changes.length === 0 && undecided.length === 0) return undefined;
  return {
    text: wordsOver(document, over, rewrites.get(document.uri) ?? []),
    changes: inOrder(changes),
    undecided: undecided.map(({ document: { uri }, span, reason }) => ({ ...placeAfter(last, new Map(), uri, span), reason })),
    after: last.after,
    here: here.span,
  };
}

/** By address and position. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => (a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1));
}

/** Words that neither cite nor are cited go anywhere. */
function holdsClauseOrCite(snapshot: Snapshot, document: Document, from: Span): boolean {
  const { model } = document;
  for (const block of blocksOf(document, from)) {
    const kind = model.tree.kind(block);
    if ((kind === 'heading' || kind === 'provision' || kind === 'paragraph') && model.tree.start(block) >= from.start) return true;
    if (citesIn(snapshot, document, block).some(({ span }) => contains(from, span))) return true;
  }
  return false;
}
