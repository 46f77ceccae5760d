// `parley check --format text`: for each finding a line `file:line:column: severity: message [rule]` that tools can read,
// then the line itself with carets under the words, then the places that explain it.
// Invariant: carets stand under the letters they mean on a terminal with a fixed-width font; no control character of the
// document reaches the terminal; columns are 1-based UTF-16 code units.

import { severities } from '../workspace/levels.js';
import { shownFindings } from './report.js';
import type { Range, ReportedFile, ReportedFinding } from './report.js';
import { widthOf, widthOfCodePoint } from './width.js';

export interface TextOptions {
  readonly colours: boolean;
  /** A whole line of a treaty can be a paragraph: more columns than this are cut around the finding. */
  readonly columns: number;
  /** Findings of one clause stand together under its citation; missing: in order of position. */
  readonly byClause?: boolean;
}

const codes = { error: '31', warning: '33', information: '36', hint: '2', bold: '1', dim: '2' } as const;

export function writeText(files: readonly ReportedFile[], options: TextOptions): string {
  const lineOf = new Map(files.map((file) => [file.file, (number: number) => file.line(number)]));
  const pictures = (file: ReportedFile, findings: readonly ReportedFinding[]) => findings.map((finding) => picture(file, finding, lineOf, options));
  const parts = files.flatMap((file) => {
    const findings = shownFindings(file);
    return options.byClause ? clausesOf(findings).flatMap((group) => [titleOf(file, group, options), ...pictures(file, group)]) : pictures(file, findings);
  });
  return parts.join('\n');
}

/** Findings by their clause, the clauses in order of their first finding. */
function clausesOf(findings: readonly ReportedFinding[]): readonly (readonly ReportedFinding[])[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.citation);
    if (group) group.push(finding);
    else groups.set(finding.citation, [finding]);
  }
  return [...groups.values()];
}

/** Over the findings of one clause: `== drafts/peace.treaty, ¶2 (2 findings)`. */
function titleOf({ file }: ReportedFile, group: readonly ReportedFinding[], { colours }: TextOptions): string {
  const citation = group[0]?.citation ?? '';
  const title = `== ${printable(file)}, ${citation === '' ? 'outside clauses' : printable(citation)} (${group.length} ${group.length === 1 ? 'finding' : 'findings'})`;
  return `${colours ? `\u001b[${codes.bold}m${title}\u001b[0m` : title}\n`;
}

/** `2 errors, 1 warning`, most severe first; '' for nothing. */
export function countBySeverity(files: readonly ReportedFile[]): string {
  const all = files.flatMap(shownFindings);
  return severities
    .map((severity) => ({ severity, count: all.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 || severity === 'information' ? '' : 's'}`)
    .join(', ');
}

type LineOf = ReadonlyMap<string, (number: number) => string>;

function picture(file: ReportedFile, finding: ReportedFinding, lineOf: LineOf, options: TextOptions): string {
  const paint = (code: keyof typeof codes, text: string) => (options.colours ? `\u001b[${codes[code]}m${text}\u001b[0m` : text);
  const clause = finding.citation === '' ? '' : `${finding.citation}: `;
  const head = [
    paint('bold', `${printable(file.file)}:${where(finding.range)}:`),
    paint(finding.severity, `${finding.severity}:`),
    `${printable(clause)}${printable(finding.message)}`,
    paint('dim', `[${finding.rule}]`),
  ].join(' ');
  const gutter = String(finding.range.start.line + 1).length;
  const lines = [head, ...frame(file.line(finding.range.start.line), finding.range, gutter, options).map(([bar, text, mark]) =>
    `${paint('dim', bar)}${text}${mark === '' ? '' : paint(finding.severity, mark)}`)];
  for (const place of finding.related) {
    lines.push(`${' '.repeat(gutter)} ${paint('dim', '=')} ${printable(place.file)}:${where(place.range)}: ${printable(place.message)}`);
    const shown = lineOf.get(place.file)?.(place.range.start.line).trim() ?? '';
    if (shown !== '') lines.push(`${' '.repeat(gutter)}   ${paint('dim', cut(printable(shown), options.columns - gutter - 3))}`);
  }
  return `${lines.join('\n')}\n`;
}

function where(range: Range): string {
  return `${range.start.line + 1}:${range.start.character + 1}`;
}

/** Bar, text and mark of the line and of the carets below it. */
function frame(line: string, range: Range, gutter: number, { columns }: TextOptions): [string, string, string][] {
  const end = range.end.line === range.start.line ? range.end.character : line.length;
  const room = Math.max(20, columns - gutter - 3);
  let before = spaced(line.slice(0, range.start.character));
  let marked = spaced(line.slice(range.start.character, end));
  let behind = spaced(line.slice(end));
  if (widthOf(before + marked + behind) > room) {
    if (widthOf(before) > room / 3) before = `…${lastColumns(before, Math.floor(room / 3) - 1)}`;
    if (widthOf(before + marked) > room) marked = cut(marked, room - widthOf(before));
    behind = cut(behind, room - widthOf(before + marked));
  }
  const number = `${String(range.start.line + 1).padStart(gutter)} | `;
  const empty = `${' '.repeat(gutter)} | `;
  return [
    [number, `${before}${marked}${behind}`.trimEnd(), ''],
    [empty, ' '.repeat(widthOf(before)), '^'.repeat(Math.max(1, widthOf(marked.trimEnd())))],
  ];
}

/** Tabs as four blanks, other control characters and zero-width signs that could reorder text as a visible mark. */
function spaced(text: string): string {
  return printable(text.replaceAll('\t', '    '));
}

function printable(text: string): string {
  // Unpaired surrogates, C0 and C1 controls, and the marks that turn the writing direction.
  return text.replace(/[\p{Surrogate}\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\u{FFFD}');
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = '';
  let used = 1;
  for (const letter of text) {
    used += widthOfCodePoint(letter.codePointAt(0) ?? 0);
    if (used > room) break;
    kept += letter;
  }
  return room <= 0 ? '' : `${kept}…`;
}

function lastColumns(text: string, room: number): string {
  const letters = Array.from(text);
  let used = 0;
  let from = letters.length;
  while (from > 0) {
    used += widthOf(letters[from - 1] ?? '');
    if (used > room) break;
    from -= 1;
  }
  return letters.slice(from).join('');
}
