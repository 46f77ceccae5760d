// `parley check --format json`: one flat list a program can read.
// Invariant: only findings that nothing silences; positions 0-based in UTF-16 code units; keys in a fixed order.

import { shownFindings } from './report.js';
import type { Range, ReportedFile } from './report.js';

export interface JsonFinding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly citation: string;
  readonly range: Range;
  readonly related: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
}

export function jsonFindings(files: readonly ReportedFile[]): readonly JsonFinding[] {
  return files.flatMap((file) =>
    shownFindings(file).map((finding) => ({
      file: file.file,
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      citation: finding.citation,
      range: copyRange(finding.range),
      related: finding.related.map(({ file: other, range, message }) => ({ file: other, range: copyRange(range), message })),
    })),
  );
}

/** The list as text, with a line end behind it. */
export function writeJson(files: readonly ReportedFile[]): string {
  return `${JSON.stringify(jsonFindings(files), null, 2)}\n`;
}

function copyRange(range: Range): Range {
  return {
    start: { line: range.start.line, character: range.start.character },
    end: { line: range.end.line, character: range.end.character },
  };
}
