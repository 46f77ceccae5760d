// Trees whose blocks keep their handles through edits, made by parsing both texts and matching what is alike at both ends: stands in
// for the incremental parser, so that what is built on handles and changes is tested whatever the parser does.
// Invariant: `change` names every kept block whose kind, own text, marks, parent or part differ, and no handle is used twice.
import { parse } from '../../../../server/src/core/syntax/parse.js';
import { type BlockId, NO_BLOCK, type SyntaxTree, type TreeChange } from '../../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../../server/src/core/syntax/walk.js';

export interface HandledTree extends SyntaxTree {
  /** Handles in document order, and the tree they stand for. */
  readonly handles: readonly BlockId[];
  readonly inner: SyntaxTree;
  /** The next handle that was never used. */
  readonly fresh: number;
}

export function handledTree(text: string): HandledTree {
  const inner = parse(text);
  return wrapped(inner, [...blocksIn(inner)].map((_, i) => (7 * i + 3) as BlockId), 7 * inner.count + 3);
}

export function editedTree(before: HandledTree, text: string): { readonly tree: HandledTree; readonly change: TreeChange } {
  const inner = parse(text);
  const old = [...blocksIn(before.inner)];
  const now = [...blocksIn(inner)];
  const alike = (a: BlockId | undefined, b: BlockId | undefined): boolean =>
    a !== undefined && b !== undefined && before.inner.kind(a) === inner.kind(b) && textOf(before.inner, a) === textOf(inner, b);
  let head = 0;
  while (head < Math.min(old.length, now.length) && alike(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && alike(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail += 1;
  let { fresh } = before;
  const kept = new Set<BlockId>();
  const handles = now.map((block, i) => {
    const at = i < head ? i : i >= now.length - tail ? old.length - (now.length - i) : i;
    const handle = at < old.length - tail || i >= now.length - tail ? before.handles[at] : undefined;
    if (handle !== undefined && (at < head || i >= now.length - tail || before.inner.kind(old[at] ?? NO_BLOCK) === inner.kind(block))) {
      kept.add(handle);
      return handle;
    }
    fresh += 7;
    return (fresh - 7) as BlockId;
  });
  const tree = wrapped(inner, handles, fresh);
  const differs = (block: BlockId): boolean =>
    before.kind(block) !== tree.kind(block) || before.marks(block) !== tree.marks(block) || before.part(block) !== tree.part(block) || before.parent(block) !== tree.parent(block) || textOf(before, block) !== textOf(tree, block);
  return {
    tree,
    change: { touched: handles.filter((block) => !kept.has(block) || differs(block)), removed: before.handles.filter((block) => !kept.has(block)) },
  };
}

function textOf(tree: SyntaxTree, block: BlockId): string {
  return tree.text.slice(tree.start(block), tree.end(block));
}

function wrapped(inner: SyntaxTree, handles: readonly BlockId[], fresh: number): HandledTree {
  const blocks = [...blocksIn(inner)];
  const innerOf = new Map(handles.map((handle, i) => [handle, blocks[i] ?? NO_BLOCK]));
  const outerOf = new Map(blocks.map((block, i) => [block, handles[i] ?? NO_BLOCK]));
  const into = (block: BlockId): BlockId => {
    const found = block === NO_BLOCK ? NO_BLOCK : innerOf.get(block);
    if (found === undefined) throw new Error('A handle of another tree was asked about.');
    return found;
  };
  const out = (block: BlockId): BlockId => (block === NO_BLOCK ? NO_BLOCK : (outerOf.get(block) ?? NO_BLOCK));
  return {
    inner, handles, fresh,
    text: inner.text, count: inner.count, first: out(inner.first), last: out(inner.last), numbering: inner.numbering, numberStyles: inner.numberStyles,
    get faults() {
      return inner.faults.map((fault) => ({ ...fault, block: out(fault.block) }));
    },
    faultsOf: (block) => inner.faultsOf(into(block)).map((fault) => ({ ...fault, block })),
    next: (block) => out(inner.next(into(block))),
    previous: (block) => out(inner.previous(into(block))),
    isBefore: (a, b) => inner.isBefore(into(a), into(b)),
    has: (block) => innerOf.has(block),
    headings: new Map(),
    holding: (mark) => [...inner.holding(mark)].map(out),
    *ofKind(kind) {
      for (const block of inner.ofKind(kind)) yield out(block);
    },
    kind: (block) => inner.kind(into(block)),
    start: (block) => inner.start(into(block)),
    end: (block) => inner.end(into(block)),
    parent: (block) => out(inner.parent(into(block))),
    afterExtent: (block) => out(inner.afterExtent(into(block))),
    blockAt: (offset) => out(inner.blockAt(offset)),
    part: (block) => inner.part(into(block)),
    ordinal: (block) => inner.ordinal(into(block)),
    marks: (block) => inner.marks(into(block)),
  };
}
