// `parley check`: findings of files and folders, in one of four formats.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkDocument, countBySeverity, type Document, type Finding, findPage, formatFinding, formatRelated, type LineIndex, lineIndexOf, type Profile, type ReportedFile,
  type ReportedFinding, type ReportedRule, type Rule, rules, type Severity, type Snapshot, type Span, writeGithub, writeJson, writeSarif, writeText,
} from '../../core/index.js';
import { version } from '../version.js';
import { load } from './load.js';
import { oneOf, parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';

const levels: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const profiles: readonly Profile[] = ['drafting', 'review', 'final'];
const formats = ['text', 'json', 'sarif', 'github'] as const;

export async function runCheck(args: readonly string[], output: Output): Promise<number> {
  const { paths, format, group, profile, max, min, colours } = readOptions(args, output);
  const { snapshot, asked, failed } = await load(paths.length > 0 ? paths : ['.'], output, profile ? { profile } : {});
  const files = asked.map(({ file, document }) => reportOf(snapshot, document, relative(output, file), output, min, format === 'sarif'));
  switch (format) {
    case 'text':
      output.print(writeText(files, { colours, columns: output.columns, byClause: group === 'clause' }));
      output.print(summary(files));
      break;
    case 'json':
      output.print(writeJson(files));
      break;
    case 'github':
      output.print(writeGithub(files));
      break;
    case 'sarif':
      output.print(writeSarif(files, { version, rules: rules.flatMap(describe) }));
      break;
  }
  if (failed) return 2;
  const limit = levels.indexOf(max);
  const over = files.some(({ findings }) => findings.some((finding) => finding.suppressed === undefined && levels.indexOf(finding.severity) <= limit));
  return over ? 1 : 0;
}

/** Empty for a rule without a page. */
function describe({ name, severity, category }: Rule): readonly ReportedRule[] {
  const page = findPage(name);
  return page ? [{ name, severity, category, what: page.what, why: page.why, remedy: page.remedy }] : [];
}

function readOptions(args: readonly string[], output: Output) {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string', default: 'text' },
    group: { type: 'string' },
    profile: { type: 'string' },
    'max-severity': { type: 'string', default: 'error' },
    'min-severity': { type: 'string', default: 'hint' },
    colour: { type: 'boolean' },
    color: { type: 'boolean' },
  });
  const format = oneOf('--format', formats, values.format);
  const group = values.group === undefined ? undefined : oneOf('--group', ['clause'], values.group);
  if (group !== undefined && format !== 'text') throw new UsageError(`--group is for the format text; ${format} says the clause of each finding`);
  return {
    paths: positionals,
    format,
    group,
    profile: values.profile === undefined ? undefined : oneOf('--profile', profiles, values.profile),
    max: oneOf('--max-severity', levels, values['max-severity']),
    min: oneOf('--min-severity', levels, values['min-severity']),
    colours: values.colour ?? values.color ?? output.colours,
  };
}

function reportOf(snapshot: Snapshot, document: Document, file: string, output: Output, min: Severity, suppressed: boolean): ReportedFile {
  const lines = lineIndexOf(document);
  const least = levels.indexOf(min);
  const findings = checkDocument(snapshot, document, { suppressed, asDraft: true }).filter(({ severity }) => levels.indexOf(severity) <= least);
  return {
    file,
    line: (number) => lineText(document, lines, number),
    findings: findings.map((finding) => reported(snapshot, finding, lines, output)),
  };
}

function reported(snapshot: Snapshot, finding: Finding, lines: LineIndex, output: Output): ReportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: formatFinding(finding),
    citation: finding.citation,
    range: rangeOf(lines, finding.span),
    related: finding.related.flatMap((related) => {
      const other = snapshot.documents.get(related.uri);
      if (!other) return [];
      return [{ file: relative(output, fileURLToPath(related.uri)), range: rangeOf(lineIndexOf(other), related.span), message: formatRelated(finding, related) }];
    }),
    ...(finding.suppressed === undefined ? {} : { suppressed: finding.suppressed }),
  };
}

function rangeOf(lines: LineIndex, span: Span) {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

function lineText(document: Document, lines: LineIndex, line: number): string {
  const start = lines.offsetAt({ line, character: 0 });
  const end = lines.offsetAt({ line: line + 1, character: 0 });
  return document.model.tree.text.slice(start, Math.max(start, end)).replace(/[\r\n]+$/, '');
}

function relative(output: Output, file: string): string {
  return path.relative(output.folder, file).split(path.sep).join('/');
}

function summary(files: readonly ReportedFile[]): string {
  const counted = countBySeverity(files);
  const checked = `${files.length} ${files.length === 1 ? 'file' : 'files'} checked`;
  return counted === '' ? `${checked}: nothing found\n` : `${checked}: ${counted}\n`;
}
