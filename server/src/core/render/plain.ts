// A page as plain text, for clients that show no Markdown: left-out words [-so-], new words {+so+}, as in word diffs.
// Invariant: no line ends inside a run; every word of the Markdown page is here, links by their words.

import type { DiffPiece } from '../features/parts/word-diff.js';
import type { Page, Part, Run } from './page.js';

export function pageAsText(page: Page): string {
  return page.map(writePart).filter((text) => text !== '').join('\n\n');
}

function writePart(part: Part): string {
  switch (part.kind) {
    case 'title':
    case 'paragraph':
      return writeRuns(part.runs);
    case 'quote':
      return part.lines.map(({ depth, label, text }) => `  ${'  '.repeat(depth)}${[label, text].filter((words) => words !== '').join(' ')}`).join('\n');
    case 'diff':
      return `  ${writeDiff(part.pieces).replace(/ *\n */g, '\n  ')}`;
    case 'list':
      return part.items.map((item) => `- ${writeRuns(item)}`).join('\n');
    case 'links':
      return '';
    case 'line':
      return '----';
  }
}

/** White space that went is no word that went: the new wording's own is shown. */
function writeDiff(all: readonly DiffPiece[]): string {
  const pieces = all.filter(({ kind, text }) => kind !== 'old' || text.trim() !== '');
  return pieces.map((piece, index) => gap(pieces[index - 1], piece) + writePiece(piece)).join('').trim().replace(/ {2,}/g, ' ');
}

/** A word left out and the new one in its place may stand against each other. */
function gap(before: DiffPiece | undefined, { kind }: DiffPiece): string {
  return kind === 'new' && before?.kind === 'old' && /\S$/u.test(before.text) ? ' ' : '';
}

function writePiece({ kind, text }: DiffPiece): string {
  if (kind === 'same') return text;
  const words = text.trim();
  if (words === '') return text;
  const [open, close] = kind === 'old' ? ['[-', '-]'] : ['{+', '+}'];
  return `${text.slice(0, text.length - text.trimStart().length)}${open}${words}${close}${text.slice(text.trimEnd().length)}`;
}

function writeRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text.replace(/\s+/gu, ' ')).join('');
}
