// What silences findings: `@ignore rule, rule "reason"` for its block and everything nested under it (above everything: the whole
// file), and `// parley: ignore rule, rule "reason"` among the comment lines a file begins with, for the whole file.
// Invariant: asks for the annotations of the blocks above a finding and for the file's first comments, and for nothing else.

import { findQuoted, splitWords } from '../model/lists.js';
import type { Name } from '../model/types.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import { derived } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';

/** What silences a finding. */
export interface Silencer {
  /** The annotation, or the comment at the file's beginning; NO_BLOCK: `ignore` in parley.json. */
  readonly block: BlockId;
  /** '' when it gives none. */
  readonly reason: string;
}

/** An ignore as it stands in the text. */
export interface WrittenIgnore {
  readonly block: BlockId;
  /** `@ignore`'s name, or the comment's words up to the first rule. */
  readonly head: Span;
  readonly rules: readonly Name[];
  /** Missing when none is given; never blank. */
  readonly reason?: string;
}

/** The nearest ignore at or above the block that names the rule; of several at one block the first. Undefined when there is none. */
export function findIgnore(document: Document, rule: string, block: BlockId): Silencer | undefined {
  const { tree } = document.model;
  const known = derived(document, createTables);
  for (let at = block; ; at = tree.parent(at)) {
    const silencer = silencersAt(document, known, at)?.get(rule);
    if (silencer !== undefined) return silencer;
    if (at === NO_BLOCK) return derived(document, silencersOfFile).get(rule);
  }
}

/** The ignore at a block of any kind; undefined when there is none. */
export function ignoreAt(document: Document, block: BlockId): WrittenIgnore | undefined {
  const { model } = document;
  const kind = model.tree.kind(block);
  if (kind === 'comment') return fileIgnores(document).find((each) => each.block === block);
  const annotation = kind === 'annotation' ? model.annotationAt(block) : undefined;
  if (annotation?.name !== 'ignore') return undefined;
  return { block, head: annotation.nameSpan, rules: annotation.names, ...reasonOf(annotation.reason) };
}

/** The blocks that hold an ignore, in no certain order. */
export function* ignoreBlocks(document: Document): Generator<BlockId> {
  for (const { block } of fileIgnores(document)) yield block;
  for (const block of document.model.tree.ofKind('annotation')) if (ignoreAt(document, block)) yield block;
}

/** The ignores among the comment lines the file begins with: above its first line that is neither comment nor blank. */
export function fileIgnores(document: Document): readonly WrittenIgnore[] {
  return derived(document, ignoresOfFile);
}

/** True when the comments both versions begin with silence the same. */
export function sameFileIgnores(a: Document, b: Document): boolean {
  const before = fileIgnores(a);
  const now = fileIgnores(b);
  return before.length === now.length && now.every((ignore, i) => sameIgnore(ignore, before[i]));
}

function sameIgnore({ block, reason, rules }: WrittenIgnore, other: WrittenIgnore | undefined): boolean {
  return other?.block === block && other.reason === reason && other.rules.length === rules.length && other.rules.every(({ text }, i) => text === rules[i]?.text);
}

/** By rule. */
type Silencers = ReadonlyMap<string, Silencer>;

/** Of blocks with ignores, so that they are not gone through for every finding. */
function createTables(_document: Document): Map<BlockId, Silencers> {
  return new Map();
}

/** Undefined for a block without any. */
function silencersAt(document: Document, known: Map<BlockId, Silencers>, block: BlockId): Silencers | undefined {
  const annotations = document.model.annotationsNamed(block, 'ignore');
  if (annotations.length === 0) return undefined;
  const before = known.get(block);
  if (before) return before;
  const silencers = silencersOf(annotations.map((each) => ({ block: each.block, rules: each.names, ...reasonOf(each.reason) })));
  known.set(block, silencers);
  return silencers;
}

function silencersOfFile(document: Document): Silencers {
  return silencersOf(fileIgnores(document));
}

/** The first ignore that names a rule counts. */
function silencersOf(ignores: readonly Omit<WrittenIgnore, 'head'>[]): Silencers {
  const silencers = new Map<string, Silencer>();
  for (const { block, rules, reason = '' } of ignores) {
    for (const { text } of rules) if (!silencers.has(text)) silencers.set(text, { block, reason });
  }
  return silencers;
}

function ignoresOfFile({ model: { tree } }: Document): readonly WrittenIgnore[] {
  const found: WrittenIgnore[] = [];
  for (let at = tree.first; at !== NO_BLOCK; at = tree.next(at)) {
    const kind = tree.kind(at);
    if (kind !== 'comment' && kind !== 'blank') break;
    const ignore = kind === 'comment' ? readComment(tree, at) : undefined;
    if (ignore) found.push(ignore);
  }
  return found;
}

const commentForm = /^(\s*\/\/\s*)(parley:\s*ignore)(?:\s+|$)/u;

function readComment(tree: SyntaxTree, block: BlockId): WrittenIgnore | undefined {
  const base = tree.start(block);
  const text = tree.text.slice(base, tree.end(block));
  const form = commentForm.exec(text);
  if (!form) return undefined;
  const [all, lead = '', words = ''] = form;
  const start = base + all.length;
  const quoted = findQuoted(text.slice(all.length), start);
  const names = splitWords(text.slice(all.length, quoted ? all.length + quoted.index : undefined), start);
  return { block, head: { start: base + lead.length, end: base + lead.length + words.length }, rules: names, ...reasonOf(quoted?.text) };
}

function reasonOf(reason: string | undefined): { readonly reason?: string } {
  const tidy = reason?.trim() ?? '';
  return tidy === '' ? {} : { reason: tidy };
}
