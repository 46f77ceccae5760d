// Pictures in text: lines of a source with marks under what an answer speaks of, and what edits make of it.
// Invariant: a picture is made of words and of lines, never of offsets or addresses, so that a reader can say whether it is right.

import type { Range } from 'vscode-languageserver-protocol';

export interface Mark {
  readonly range: Range;
  /** Behind the mark. */
  readonly note?: string;
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u);

/** The lines in which marks begin, each with its marks below it; `…` for lines left out in between. */
export function drawMarks(text: string, marks: readonly Mark[]): string {
  const lines = linesOf(text);
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks) byLine.set(mark.range.start.line, [...(byLine.get(mark.range.start.line) ?? []), mark]);
  const drawn: string[] = [];
  let last: number | undefined;
  for (const line of [...byLine.keys()].sort((a, b) => a - b)) {
    if (last !== undefined && line > last + 1) drawn.push('…');
    const source = lines[line] ?? '';
    drawn.push(source, ...(byLine.get(line) ?? []).sort((a, b) => a.range.start.character - b.range.start.character || a.range.end.character - b.range.end.character).map((mark) => drawMark(source, mark)));
    last = line;
  }
  return drawn.join('\n');
}

function drawMark(source: string, { range: { start, end }, note = '' }: Mark): string {
  const isLong = end.line > start.line;
  const to = isLong ? source.length : end.character;
  const under = to > start.character ? '^'.repeat(to - start.character) : '|';
  return `${' '.repeat(start.character)}${under}${isLong ? ` … to ${end.line - start.line} lines below` : ''} ${note}`.trimEnd();
}

/** What becomes of a text, by lines: those that go behind `-`, those that come behind `+`, blanks at their ends as `·`. */
export function drawChange(before: string, after: string): string {
  const [a, b] = [linesOf(before), linesOf(after)];
  // Longest common runs, by the length that is left from each pair of lines on.
  const left = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => left[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) left[i]![j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const drawn: string[] = [];
  let isGap = false;
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      [i, j, isGap] = [i + 1, j + 1, true];
      continue;
    }
    if (isGap && drawn.length > 0) drawn.push('…');
    isGap = false;
    if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) drawn.push(`- ${a[i++] ?? ''}`);
    else drawn.push(`+ ${b[j++] ?? ''}`);
  }
  // What nobody could see is shown: blanks at a line's end.
  return drawn.map((line) => line.replace(/^([-+]) (.*?)( *)$/u, (_, sign: string, words: string, blanks: string) => `${sign} ${words}${'·'.repeat(blanks.length)}`.trimEnd())).join('\n');
}

/** The text with words put in between `«` and `»`, only the lines that have some. */
export function drawInserted(text: string, inserted: readonly { readonly line: number; readonly character: number; readonly words: string }[]): string {
  const lines = linesOf(text);
  const drawn = new Map<number, string>();
  for (const { line, character, words } of [...inserted].sort((a, b) => b.line - a.line || b.character - a.character)) {
    const source = drawn.get(line) ?? lines[line] ?? '';
    drawn.set(line, `${source.slice(0, character)}«${words}»${source.slice(character)}`);
  }
  return [...drawn].sort(([a], [b]) => a - b).map(([, line]) => line).join('\n');
}
