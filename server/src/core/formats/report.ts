// What `parley check` reports, in the one shape that every writer of this folder takes: files with findings already in
// words and in line positions. Invariant: `file` is relative to the working folder with `/`; lines and characters are
// 0-based, characters in UTF-16 code units; findings are in order of position.

import type { Severity } from '../rules/types.js';
import type { Position } from '../text/line-index.js';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportedPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly changes: readonly { readonly file: string; readonly range: Range; readonly newText: string }[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Canonical citation of the clause it stands in, '' outside clauses. */
  readonly citation: string;
  readonly range: Range;
  readonly related: readonly ReportedPlace[];
  /** Mechanical mends, the likeliest first; missing where nobody asked for them. */
  readonly fixes?: readonly ReportedFix[];
  /** Set when an `@ignore` of the text silences it; '' when that gives no reason. */
  readonly suppressed?: string;
  /** Whether the baseline knows it; missing where there is none. */
  readonly baseline?: 'known' | 'new';
}

export interface ReportedFile {
  readonly file: string;
  /** One line's text without its line end; '' beyond the last one. */
  line(number: number): string;
  readonly findings: readonly ReportedFinding[];
}

/** What SARIF says of a rule; the writer lists those that were found. */
export interface ReportedRule {
  readonly name: string;
  readonly severity: Severity;
  readonly category: string;
  /** Plain sentences. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  /** Address of the rule's page; missing while there is none. */
  readonly page?: string;
}

/** Findings that nothing silences and no baseline knows: what every format but SARIF shows. */
export function shownFindings(file: ReportedFile): readonly ReportedFinding[] {
  return file.findings.filter((finding) => finding.suppressed === undefined && finding.baseline !== 'known');
}
