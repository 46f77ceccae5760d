// The canonical citation of every clause: `¶13(d)`, `Art. 5(2)(a)`, `Annex I/4`, `Preamble~3`, `¶3/A`.
// Invariants: no two clauses whose labels differ have the same citation; with its blank and sign left out a citation is a
// target that leads back to the clause. The one exception: a heading with neither number nor `@id` is shown by its title.

import { headingOf } from '../syntax/details.js';
import { perBlock } from './per-block.js';
import { type BlockId, type HeadingLine, type Label, NO_BLOCK, type SyntaxTree, type Unit } from '../syntax/types.js';

export interface CitationSource {
  readonly tree: SyntaxTree;
  readonly numbering: 'continuous' | 'per-article';
  label(block: BlockId): Label | undefined;
  /** The letter or number an `@option` gives; '' when it has none. */
  option(block: BlockId): string;
  /** The name an `@id` gives; '' when it has none. */
  idLabel(block: BlockId): string;
  /** All headings of a unit with that canonical number. */
  headings(unit: Unit, value: string): readonly BlockId[];
}

const unitWords: Readonly<Record<Unit, string>> = {
  annex: 'Annex', appendix: 'Appendix', schedule: 'Schedule', protocol: 'Protocol', part: 'Part', title: 'Title', chapter: 'Chapter', section: 'Section',
  article: 'Art.', paragraph: '¶', subparagraph: '¶', point: '¶', item: '¶', clause: '¶', recital: '¶', sentence: '¶', indent: '¶', preamble: 'Preamble',
  testimonium: 'Testimonium',
};

/** `citation(block)` of the model, each block's made once, `made` those that are known; '' for blocks that are cited by nobody (blank, comment, declaration …). */
export function createCitations(source: CitationSource, made: Map<BlockId, string>): (block: BlockId) => string {
  const citation = perBlock((block): string => (block === NO_BLOCK ? '' : make(block)), made);

  const make = (block: BlockId): string => {
    const { tree } = source;
    const parent = tree.parent(block);
    switch (tree.kind(block)) {
      case 'heading':
        return headingCitation(block, parent);
      case 'provision':
        return provisionCitation(block, parent);
      case 'paragraph':
        return counted(block, parent);
      case 'table':
      case 'note':
      case 'annotation':
        return citation(parent);
      default:
        return '';
    }
  };

  /** `~n` behind what it stands in; a heading's derived title is cited as the heading. */
  const counted = (block: BlockId, parent: BlockId): string => {
    const { tree } = source;
    const count = tree.ordinal(block);
    const above = parent === NO_BLOCK ? partWord(tree, block) : citation(parent);
    return count > 0 ? `${above}~${count}` : above;
  };

  const provisionCitation = (block: BlockId, parent: BlockId): string => {
    const { tree, numbering } = source;
    const label = source.label(block);
    const option = source.option(block);
    const end = option === '' ? '' : `/${option}`;
    const kind = parent === NO_BLOCK ? undefined : tree.kind(parent);
    if (!label || label.kind === 'dash') {
      return counted(block, parent) + end;
    }
    const step = stepOf(tree, label);
    if (kind === 'provision') return withStep(tree, parent, citation(parent), step, label) + end;
    const inMain = tree.part(block) === 'main';
    if (parent === NO_BLOCK) return `${inMain ? '¶' : `${partWord(tree, block)}/`}${step}${end}`;
    if (inMain && numbering === 'continuous') return `¶${step}${end}`;
    const unit = headingOf(tree, parent)?.unit;
    return `${citation(parent)}${unit === 'article' && isPlain(step) ? `(${step})` : `/${step}`}${end}`;
  };

  /** A point's step behind its provision's citation; a dotted label that begins with the provision's own replaces it (`1.2` under `1`). */
  const withStep = (tree: SyntaxTree, parent: BlockId, above: string, step: string, label: Label): string => {
    const parentLabel = source.label(parent);
    const own = parentLabel ? stepOf(tree, parentLabel) : '';
    if (label.kind === 'dotted' && parentLabel && label.value.startsWith(`${parentLabel.value}.`)) {
      if (above.endsWith(`(${own})`)) return `${above.slice(0, -own.length - 2)}/${step}`;
      if (above.endsWith(own)) return above.slice(0, above.length - own.length) + step;
    }
    return `${above}${isPlain(step) ? `(${step})` : `/${step}`}`;
  };

  const headingCitation = (block: BlockId, parent: BlockId): string => {
    const { tree } = source;
    const line = headingOf(tree, block);
    const own = line ? headingWords(tree, line) : '';
    if (own === '') {
      const id = source.idLabel(block);
      if (id !== '') return `#${id}`;
      const title = line?.title ? tree.text.slice(line.title.start, line.title.end).trim() : '';
      return `${parent === NO_BLOCK ? '' : `${citation(parent)} `}“${title}”`;
    }
    if (parent === NO_BLOCK) return own;
    const isUnique = line?.unit !== undefined && tree.part(block) !== 'annex' && isOnlyOne(tree, source.headings(line.unit, line.value));
    return isUnique ? own : `${citation(parent)}/${own}`;
  };

  return citation;
}

/** `Art. II`, `Section B`, `Annex`, or the bare number of a heading without a keyword; '' when it has neither. */
function headingWords(tree: SyntaxTree, line: HeadingLine): string {
  const number = line.number ? tree.text.slice(line.number.start, line.number.end).trim().replace(/[.):]+$/u, '').replace(/^[(§]\s*/u, '').replace(/\s+/gu, '') : '';
  const word = line.unit ? unitWords[line.unit] : '';
  if (number === '') return word;
  const shown = /^[\p{Script=Latin}\p{N}.-]+$/u.test(number) ? number : line.value;
  return word === '' ? shown : `${word} ${shown}`;
}

/** True when one of the headings, and no more, stands outside of annexes. */
function isOnlyOne(tree: SyntaxTree, headings: readonly BlockId[]): boolean {
  let count = 0;
  for (const heading of headings) {
    if (tree.part(heading) !== 'annex') count += 1;
    if (count > 1) return false;
  }
  return count === 1;
}

/** The label as a step: its canonical value, in capitals where the text writes a capital letter. */
function stepOf(tree: SyntaxTree, label: Label): string {
  if (label.kind !== 'letter' && label.kind !== 'roman' && label.kind !== 'cyrillic') return label.value;
  const written = tree.text.slice(label.span.start, label.span.end);
  return written !== written.toLowerCase() ? label.value.toUpperCase() : label.value;
}

/** Steps that stand in round brackets; a dotted or hyphenated one would be read as several. */
function isPlain(step: string): boolean {
  return /^[a-z0-9]+$/i.test(step) || /^[\p{L}\p{M}\p{N}]+$/u.test(step);
}

function partWord(tree: SyntaxTree, block: BlockId): string {
  switch (tree.part(block)) {
    case 'preamble':
      return 'Preamble';
    case 'closing':
      return 'Testimonium';
    case 'annex':
      return 'Annex';
    case 'main':
      return '';
  }
}
