// `parley check --format github`: workflow commands that GitHub shows beside the changed lines.
// Invariant: one command a line; nothing in a message, path or rule can end a command or begin another.

import { shownFindings } from './report.js';
import type { ReportedFile, ReportedFinding } from './report.js';

const commandOf = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

export function writeGithub(files: readonly ReportedFile[]): string {
  return files.flatMap((file) => shownFindings(file).map((finding) => command(file, finding))).join('');
}

function command(file: ReportedFile, { rule, severity, message, citation, range }: ReportedFinding): string {
  const oneLine = range.start.line === range.end.line;
  const properties = [
    ['file', file.file],
    ['line', String(range.start.line + 1)],
    ['endLine', String(range.end.line + 1)],
    // GitHub takes columns only for a stretch within one line.
    ...(oneLine ? [['col', String(range.start.character + 1)], ['endColumn', String(range.end.character + 1)]] : []),
    ['title', rule],
  ].map(([name, value]) => `${name ?? ''}=${escapeProperty(value ?? '')}`);
  const text = citation === '' ? message : `${citation}: ${message}`;
  return `::${commandOf[severity]} ${properties.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
