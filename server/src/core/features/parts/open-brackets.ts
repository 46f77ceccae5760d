// What of a text stands in brackets: words in a clause, a clause with all below it (`[RUS: 3. …]`), what an `@bracket` line marks; and whose it is.
// Invariants: a bracket here has both its ends; what an editor put in brackets ("[sic]"), blanks and note marks are none. A party is known by its
// id, whichever of its names the bracket has.

import { attributedTo } from '../../model/name-uses.js';
import type { Name } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { isOpenText } from '../../rules/parts/brackets.js';
import { closerOf } from '../../syntax/bracket-faults.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, type BracketInline, NO_BLOCK } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';

export interface OpenBracket {
  /** `words` of a block; a `clause` with all below it; a `mark`: `@bracket` on a clause. */
  readonly kind: 'words' | 'clause' | 'mark';
  /** The clause. */
  readonly block: BlockId;
  /** With its marks; of a mark its line. */
  readonly span: Span;
  /** What goes when the words stay: `[UKR: `, and the closing bracket with the blanks before it (empty for a mark). */
  readonly opening: Span;
  readonly closing: Span;
  /** Ids of the parties; a name nobody declares as it is written; empty for a bracket of nobody. */
  readonly by: readonly string[];
  /** 0 for words that stand in no other brackets of their block. */
  readonly depth: number;
}

/** Structural blocks that have brackets of their own, in order, each once. */
export function bracketBlocks({ model }: Document): readonly BlockId[] {
  const { tree } = model;
  const found = new Set<BlockId>();
  for (const block of tree.holding('[')) if (isStructural(tree.kind(block))) found.add(block);
  for (const { name, owner } of model.allAnnotations) if (name === 'bracket' && owner !== NO_BLOCK && isStructural(tree.kind(owner))) found.add(owner);
  return [...found].sort((a, b) => (a === b ? 0 : tree.isBefore(a, b) ? -1 : 1));
}

/** Those of one block: marks first, then by where they open. `isOpen`: of the words between the marks. */
export function bracketsOf(snapshot: Snapshot, document: Document, block: BlockId, isOpen: (words: string) => boolean = isOpenText): readonly OpenBracket[] {
  const { model } = document;
  const { tree } = model;
  const found: OpenBracket[] = model.annotationsNamed(block, 'bracket').map((annotation) => {
    const span = { start: tree.start(annotation.block), end: tree.end(annotation.block) };
    return { kind: 'mark', block, span, opening: span, closing: { start: span.end, end: span.end }, by: idsOf(snapshot, document, annotation.names), depth: 0 };
  });
  if (!tree.text.slice(tree.start(block), tree.end(block)).includes('[')) return found;
  const first = firstWord(document, block);
  for (const inline of model.inline(block)) {
    if (inline.kind !== 'bracket') continue;
    const isClause = inline.span.start < first;
    const close = inline.closed ? inline.span.end - 1 : isClause ? closerOf(tree, block, inline.span.start) : -1;
    if (close < 0 || !isOpen(tree.text.slice(inline.content.start, Math.min(close, tree.end(block))))) continue;
    const by = idsOf(snapshot, document, attributed(snapshot, document, inline));
    const { opening, closing } = edges(document, inline, by.length > 0, close);
    found.push({ kind: isClause ? 'clause' : 'words', block, span: { start: inline.span.start, end: close + 1 }, opening, closing, by, depth: inline.depth });
  }
  return found;
}

/** Where the label of a provision or the word of a heading stands: a bracket that opens before it holds the clause. -1 for other blocks. */
function firstWord({ model: { tree, label } }: Document, block: BlockId): number {
  const heading = headingOf(tree, block);
  return label(block)?.span.start ?? heading?.keyword?.start ?? heading?.number?.start ?? -1;
}

/** The names a bracket says it is of; none when they are no parties of the agreement or of its other files, and no capitals. */
function attributed(snapshot: Snapshot, document: Document, bracket: BracketInline): readonly Name[] {
  const { tree } = document.model;
  return attributedTo(tree, { partiesNamed: (name) => familyOf(snapshot, document).flatMap(({ model }) => model.partiesNamed(name)) }, bracket);
}

function idsOf(snapshot: Snapshot, document: Document, names: readonly Name[]): readonly string[] {
  const family = familyOf(snapshot, document);
  return [...new Set(names.flatMap(({ text }) => {
    for (const { model } of family) {
      const parties = model.partiesNamed(text);
      if (parties.length > 0) return parties.map(({ id }) => id.text);
    }
    return [text];
  }))];
}

function edges({ model: { tree } }: Document, { span, content, attribution }: BracketInline, isAttributed: boolean, close: number): Pick<OpenBracket, 'opening' | 'closing'> {
  const from = isAttributed && attribution ? attribution.span.end : content.start;
  const head = tree.text.slice(from, close);
  const lead = isAttributed ? /^\s*:\s*/u.exec(head)?.[0].length ?? 0 : head.length - head.trimStart().length;
  const start = Math.min(from + lead, close);
  const words = tree.text.slice(start, close);
  return { opening: { start: span.start, end: start }, closing: { start: start + words.trimEnd().length, end: close + 1 } };
}

/** True when nothing but blanks, `/` or "or" stands between two brackets, so that they are alternatives. */
export function areBeside({ model: { tree } }: Document, a: OpenBracket, b: OpenBracket): boolean {
  return a.kind === 'words' && b.kind === 'words' && a.block === b.block && a.depth === b.depth && a.span.end <= b.span.start && /^\s*(?:\/|or|або|или|ou|o)?\s*$/iu.test(tree.text.slice(a.span.end, b.span.start));
}

/** The brackets of one block as groups of alternatives, in order: runs of the same depth beside each other. */
export function groupsOf(document: Document, brackets: readonly OpenBracket[]): readonly (readonly OpenBracket[])[] {
  const groups: OpenBracket[][] = [];
  for (const bracket of brackets) {
    const joined = groups.findLast((group) => group.slice(-1).some((last) => areBeside(document, last, bracket)));
    if (joined) joined.push(bracket);
    else groups.push([bracket]);
  }
  return groups;
}
