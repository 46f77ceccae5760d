// Markdown pages of the repository, as the documentation tests read them: fenced blocks, tables, links.
// Invariant: works on text alone; lines count from 1, as an editor shows them.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../support/root.js';

export interface Fence {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  /** The paragraph behind the block, on one line; '' when another block or a heading follows. */
  readonly after: string;
}

/** Folders that hold nothing of our own, or what is built. */
const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out', '.git', '.vscode-test']);

/** Paths of all files of the checkout, from its root with `/`, in order. */
export function listFiles(): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skipped.has(entry.name)) walk(name);
      else if (entry.isFile()) found.push(name);
    }
  };
  walk('');
  return found.sort();
}

export function readPage(name: string): string {
  return readFileSync(path.join(root, name), 'utf8').replaceAll('\r\n', '\n');
}

export function fencesOf(page: string): readonly Fence[] {
  const lines = page.split('\n');
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const open = /^(`{3,})(\S*)$/.exec(lines[at]!);
    if (!open) continue;
    const close = lines.indexOf(open[1]!, at + 1);
    if (close < 0) throw new Error(`The block in line ${at + 1} is never closed.`);
    const rest = lines.slice(close + 1);
    const start = rest.findIndex((line) => line.trim() !== '');
    const stop = rest.findIndex((line, i) => i > start && line.trim() === '');
    const after = start < 0 ? '' : rest.slice(start, stop < 0 ? undefined : stop).join(' ');
    fences.push({ language: open[2]!, text: `${lines.slice(at + 1, close).join('\n')}\n`, line: at + 1, after: /^(?:#|```)/.test(after) ? '' : after });
    at = close;
  }
  return fences;
}

/** The text under a heading, up to the next heading of its rank or a higher one. Throws when the page has no such heading. */
export function sectionOf(page: string, heading: string): string {
  const lines = page.split('\n');
  const at = lines.indexOf(heading);
  if (at < 0) throw new Error(`There is no heading "${heading}".`);
  const rank = /^#+/.exec(heading)![0].length;
  const end = lines.findIndex((line, i) => i > at && /^#+ /.test(line) && /^#+/.exec(line)![0].length <= rank);
  return lines.slice(at + 1, end < 0 ? undefined : end).join('\n');
}

/** Rows of the first table whose head begins with this cell, head and rule left out; `\|` is a bar inside a cell. */
export function tableOf(text: string, firstHead: string): readonly (readonly string[])[] {
  const lines = text.split('\n').map((line) => line.trim());
  const head = lines.findIndex((line) => cellsOf(line)[0] === firstHead);
  if (head < 0) throw new Error(`There is no table that begins with "${firstHead}".`);
  const end = lines.findIndex((line, i) => i > head && !line.startsWith('|'));
  return lines.slice(head + 2, end < 0 ? undefined : end).map(cellsOf);
}

function cellsOf(line: string): readonly string[] {
  return line.startsWith('|') ? line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()) : [];
}

/** Words in code marks of a cell, in order. */
export function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
}

/** Targets of all links and pictures that lead into the repository, with the line each stands in. Fenced blocks are passed over. */
export function linksOf(page: string): readonly { readonly target: string; readonly line: number }[] {
  const links: { target: string; line: number }[] = [];
  let fence = '';
  for (const [i, line] of page.split('\n').entries()) {
    const mark = /^\s*(`{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    else if (fence === '') {
      for (const match of line.replace(/`[^`]*`/g, '').matchAll(/\]\(([^()\s]+)\)/g)) if (!/^[a-z]+:/.test(match[1]!)) links.push({ target: match[1]!, line: i + 1 });
    }
  }
  return links;
}

/** The anchor a heading has: small letters, blanks as hyphens, other signs left out. */
export function anchorsOf(page: string): ReadonlySet<string> {
  return new Set([...page.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!.toLowerCase().replace(/[^\p{L}\p{N}\- ]/gu, '').replaceAll(' ', '-')));
}
