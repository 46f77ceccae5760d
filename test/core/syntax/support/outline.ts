// The picture of the source: one line a structural block, indented by depth, for golden texts and table tests.
// Invariant: shows what the tree says and nothing else.

import { annotationOf, declarationOf, fieldOf, headingOf, labelOf, optionOf, proseOf } from '../../../../server/src/core/syntax/details.js';
import { parse } from '../../../../server/src/core/syntax/parse.js';
import { NO_BLOCK } from '../../../../server/src/core/syntax/types.js';
import type { BlockId, SyntaxTree } from '../../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../../server/src/core/syntax/walk.js';

export function blocksOf(tree: SyntaxTree): readonly BlockId[] {
  return [...blocksIn(tree)];
}

export function textOf(tree: SyntaxTree, block: BlockId): string {
  return tree.text.slice(tree.start(block), tree.end(block));
}

/** First words of a block's prose, at most 24 characters. */
export function words(tree: SyntaxTree, block: BlockId): string {
  const prose = proseOf(tree, block).map((span) => tree.text.slice(span.start, span.end)).join(' ');
  return prose.length > 24 ? `${prose.slice(0, 24)}…` : prose;
}

function depth(tree: SyntaxTree, block: BlockId): number {
  let n = 0;
  for (let b = tree.parent(block); b !== NO_BLOCK; b = tree.parent(b)) n += 1;
  return n;
}

/** One line a block: `article 5 "Title"`, `(a) letter() words`, `~1 words`, `@name value`, `party UKR`. */
export function describe(tree: SyntaxTree, block: BlockId): string | undefined {
  const slice = (span: { readonly start: number; readonly end: number } | undefined): string => (span === undefined ? '' : tree.text.slice(span.start, span.end));
  switch (tree.kind(block)) {
    case 'heading': {
      const heading = headingOf(tree, block);
      const title = slice(heading?.title);
      return [heading?.unit ?? '@heading', heading?.value, title === '' ? '' : heading?.derived === true ? `(${title})` : `"${title}"`].filter((s) => s !== '').join(' ');
    }
    case 'provision': {
      const label = labelOf(tree, block);
      const option = optionOf(tree, block);
      const shown = words(tree, block);
      return `${option === undefined ? '' : `<${slice(option.value)}> `}${slice(label?.span)} ${label?.style}=${label?.value}${tree.ordinal(block) > 0 ? ` ~${tree.ordinal(block)}` : ''}${shown === '' ? '' : ` | ${shown}`}`;
    }
    case 'paragraph':
      return `${tree.ordinal(block) === 0 ? 'title' : `~${tree.ordinal(block)}`} | ${words(tree, block)}`;
    case 'table':
      return `table | ${words(tree, block)}`;
    case 'note':
      return `note | ${words(tree, block)}`;
    case 'annotation': {
      const annotation = annotationOf(tree, block);
      return `@${slice(annotation?.name)} ${annotation?.pieces.map(slice).join(' ')}`.trimEnd();
    }
    case 'declaration': {
      const declaration = declarationOf(tree, block);
      return `${declaration?.kind} ${slice(declaration?.id)}${declaration?.name === undefined ? '' : ` "${slice(declaration.name)}"`}`;
    }
    case 'field': {
      const field = fieldOf(tree, block);
      return `${slice(field?.name)}: ${slice(field?.value)}`;
    }
    case 'comment':
      return `// ${textOf(tree, block).trim().replace(/^\/\/\s*/u, '')}`;
    case 'blank':
      return undefined;
  }
}

/** The outline of a text: blocks by depth, part changes as `= part`, numbering and faults at the end. */
export function outline(text: string, options: { readonly faults?: boolean } = {}): string {
  const tree = parse(text);
  const lines: string[] = [];
  let part = '';
  for (const block of blocksOf(tree)) {
    const line = describe(tree, block);
    if (line === undefined) continue;
    const kind = tree.kind(block);
    const structural = kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table' || kind === 'note';
    if (structural && tree.part(block) !== part) {
      part = tree.part(block);
      lines.push(`= ${part}`);
    }
    lines.push('  '.repeat(depth(tree, block)) + line);
  }
  if (options.faults !== false) for (const fault of tree.faults) lines.push(`! ${fault.kind} "${tree.text.slice(fault.span.start, fault.span.end)}"${Object.entries(fault.args).map(([key, value]) => ` ${key}=${value}`).join('')}`);
  return lines.join('\n');
}
