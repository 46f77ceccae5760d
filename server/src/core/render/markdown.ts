// A page as Markdown (CommonMark with strike-through): left-out words ~~struck~~, new words **bold**.
// Invariant: nothing a drafter wrote can become Markdown; a client that knows no strike-through still shows every word.

import type { ClauseLine } from '../features/parts/clause-view.js';
import type { DiffPiece } from '../features/parts/word-diff.js';
import { codeSpan, emphasise, escapeLinkTarget, escapeMarkdown } from './escape.js';
import type { LinkOptions, Page, Part, Run } from './page.js';
import { uriOf } from './page.js';

export function pageAsMarkdown(page: Page, options: LinkOptions): string {
  return page.map((part) => writePart(part, options)).filter((text) => text !== '').join('\n\n');
}

function writePart(part: Part, options: LinkOptions): string {
  switch (part.kind) {
    case 'title':
    case 'paragraph':
      return writeRuns(part.runs, options);
    case 'quote':
      return part.lines.map((line) => `> ${quoteLine(line)}`).join('  \n');
    case 'diff':
      return writeDiff(part.pieces);
    case 'list':
      return part.items.map((item) => `- ${writeRuns(item, options)}`).join('\n');
    case 'links':
      return part.runs.filter((run) => uriOf(run.goal, options) !== undefined).map((run) => writeRun(run, options)).join(' · ');
    case 'line':
      return '---';
  }
}

function quoteLine({ depth, label, text }: ClauseLine): string {
  return `${'\u2003'.repeat(depth)}${escapeMarkdown([label, text].filter((part) => part !== '').join(' '))}`;
}

function writeRuns(runs: readonly Run[], options: LinkOptions): string {
  return runs.map((run) => writeRun(run, options)).join('');
}

function writeRun(run: Run, options: LinkOptions): string {
  const uri = uriOf(run.goal, options);
  const words = run.style === 'code' ? codeSpan(run.text) : escapeMarkdown(run.text);
  const linked = uri === undefined ? words : `[${words.trim()}](${escapeLinkTarget(uri)})`;
  return run.style === 'strong' ? `**${linked.trim()}**` : linked;
}

/** One paragraph; the clause's own lines stay lines. */
function writeDiff(all: readonly DiffPiece[]): string {
  // White space that went is no word that went: the new wording's own is shown.
  const pieces = all.filter(({ kind, text }) => kind !== 'old' || text.trim() !== '');
  let written = '';
  for (const [index, { kind, text }] of pieces.entries()) {
    const behind = pieces[index + 1]?.text ?? '';
    const lines = text.split('\n');
    for (const [number, line] of lines.entries()) {
      if (number > 0) written = `${written.trimEnd()}  \n`;
      const escaped = line.replace(/[^\S\n]+/gu, ' ') === ' ' ? ' ' : escapeInline(line, written);
      const next = number < lines.length - 1 ? ' ' : behind;
      // A word left out and the new one in its place may stand against each other: two marks want a blank between them.
      const apart = kind === 'new' && number === 0 && pieces[index - 1]?.kind === 'old' && /\S$/u.test(written) ? ' ' : '';
      written += kind === 'same' ? escaped : apart + emphasise(kind === 'old' ? '~~' : '**', escaped, written + apart, next);
    }
  }
  return written.trim().replace(/ {2,}(?=[^ \n])/g, ' ');
}

/** A line's start is escaped as such only where it is one. */
function escapeInline(text: string, before: string): string {
  const atStart = /(?:^|\n)\s*$/u.test(before);
  return atStart ? escapeMarkdown(text) : escapeMarkdown(`x${text}`).slice(1);
}
