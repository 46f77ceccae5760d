// `parley check`: findings of files and folders, in one of four formats.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  baselineFileName, checkDocument, configOf, countBySeverity, type Document, type Finding, findPage, type LineIndex, lineIndexOf, profiles, type ReportedFile,
  type ReportedFinding, type ReportedRule, type Rule, rules, severities, type Snapshot, type Span, type Voice, writeGithub, writeJson, writeSarif, writeText,
} from '../../core/index.js';
import { version } from '../version.js';
import { counted, fileToWrite, outdated, readGiven, withValues, writeFor } from './baseline.js';
import { languageOption, voiceOf } from './language.js';
import { load } from './load.js';
import { oneOf, parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';
import { unusedIgnores } from './unused-ignores.js';

const formats = ['text', 'json', 'sarif', 'github'] as const;

export async function runCheck(args: readonly string[], output: Output): Promise<number> {
  const { paths, format, group, profile, max, min, colours, write, given, showBaseline, language } = readOptions(args, output);
  const voice = await voiceOf(language, output);
  const baseline = given === undefined || write !== undefined ? undefined : await readGiven(given, output);
  for (const problem of baseline?.problems ?? []) output.complain(`${given}: ${problem}`);
  const loaded = await load(paths.length > 0 ? paths : ['.'], output, { user: { ...(profile ? { profile } : {}), ...(baseline ? { baseline: baseline.baseline } : {}) }, baselines: write === undefined && !baseline });
  const { snapshot, asked } = loaded;
  const failed = loaded.failed || (baseline?.problems.length ?? 0) > 0;
  const least = severities.indexOf(min);
  if (write !== undefined) return (await writeFor(snapshot, asked, write, output, ({ severity }) => severities.indexOf(severity) <= least)) && !failed ? 0 : 2;
  const all = asked.map(({ file, document }) => ({ file, document, findings: checkDocument(snapshot, document, { suppressed: true, known: true, asDraft: true }) }));
  const checked = format === 'sarif' ? all : all.map((each) => ({ ...each, findings: each.findings.filter(({ suppressed }) => suppressed === undefined) }));
  const files = checked.map(({ file, document, findings }) => reportOf(snapshot, document, findings.filter(({ severity }) => severities.indexOf(severity) <= least), relative(output, file), output, voice));
  for (const { count, folder } of await outdated(snapshot, checked.map(({ findings, ...each }) => ({ ...each, known: findings.filter(({ known }) => known) })))) {
    if (count > 0) output.complain(`${given ?? relative(output, path.join(folder, baselineFileName))}: ${counted(count, 'finding')} of it ${count === 1 ? 'is' : 'are'} out of date, mended or in words that changed; run --write-baseline`);
  }
  if (!failed) for (const { file, words } of await unusedIgnores(snapshot, all)) output.complain(`${relative(output, file)}: ${words}`);
  const shown = showBaseline ? files.map(withKnown) : files;
  switch (format) {
    case 'text':
      output.print(writeText(shown, { colours, columns: output.columns, byClause: group === 'clause' }));
      output.print(summary(files, showBaseline));
      break;
    case 'json':
      output.print(writeJson(shown));
      break;
    case 'github':
      output.print(writeGithub(shown));
      break;
    case 'sarif':
      output.print(writeSarif(files, { version, rules: rules.flatMap(describe) }));
      break;
  }
  if (failed) return 2;
  const limit = severities.indexOf(max);
  const over = files.some(({ findings }) => findings.some((finding) => finding.suppressed === undefined && finding.baseline !== 'known' && severities.indexOf(finding.severity) <= limit));
  return over ? 1 : 0;
}

/** Empty for a rule without a page. */
function describe({ name, severity, category }: Rule): readonly ReportedRule[] {
  const page = findPage(name);
  return page ? [{ name, severity, category, what: page.what, why: page.why, remedy: page.remedy }] : [];
}

function readOptions(args: readonly string[], output: Output) {
  const { values, positionals } = parseOptions(withValues(args), {
    format: { type: 'string', default: 'text' },
    group: { type: 'string' },
    ...languageOption,
    profile: { type: 'string' },
    'max-severity': { type: 'string', default: 'error' },
    'min-severity': { type: 'string', default: 'hint' },
    colour: { type: 'boolean' },
    color: { type: 'boolean' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    'show-baseline': { type: 'boolean', default: false },
  });
  const format = oneOf('--format', formats, values.format);
  const group = values.group === undefined ? undefined : oneOf('--group', ['clause'], values.group);
  if (group !== undefined && format !== 'text') throw new UsageError(`--group is for the format text; ${format} says the clause of each finding`);
  return {
    paths: positionals,
    format,
    group,
    profile: values.profile === undefined ? undefined : oneOf('--profile', profiles, values.profile),
    max: oneOf('--max-severity', severities, values['max-severity']),
    min: oneOf('--min-severity', severities, values['min-severity']),
    write: fileToWrite(values['write-baseline'], values.baseline, output),
    given: values.baseline,
    showBaseline: values['show-baseline'],
    language: values.language,
    colours: values.colour ?? values.color ?? output.colours,
  };
}

function reportOf(snapshot: Snapshot, document: Document, findings: readonly Finding[], file: string, output: Output, voice: Voice): ReportedFile {
  const lines = lineIndexOf(document);
  const hasBaseline = configOf(snapshot, document).baseline !== undefined;
  return {
    file,
    line: (number) => lineText(document, lines, number),
    findings: findings.map((finding) => ({ ...reported(snapshot, finding, lines, output, voice), ...(hasBaseline ? { baseline: finding.known ? 'known' : 'new' } : {}) })),
  };
}

function reported(snapshot: Snapshot, finding: Finding, lines: LineIndex, output: Output, voice: Voice): ReportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: voice.ofRule(finding.rule, finding.message),
    citation: finding.citation,
    range: rangeOf(lines, finding.span),
    related: finding.related.flatMap((related) => {
      const other = snapshot.documents.get(related.uri);
      if (!other) return [];
      return [{ file: relative(output, fileURLToPath(related.uri)), range: rangeOf(lineIndexOf(other), related.span), message: voice.ofRule(finding.rule, related.message) }];
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

/** With what the baseline knows among the findings that are shown. */
function withKnown(file: ReportedFile): ReportedFile {
  return { ...file, findings: file.findings.map((finding) => ({ ...finding, baseline: 'new' })) };
}

function summary(files: readonly ReportedFile[], showBaseline: boolean): string {
  const known = files.reduce((sum, { findings }) => sum + findings.filter(({ baseline }) => baseline === 'known').length, 0);
  const behind = known === 0 ? '' : showBaseline ? `${counted(known, 'finding')} of the baseline among those shown\n` : `${counted(known, 'finding')} of the baseline not shown (--show-baseline)\n`;
  const found = countBySeverity(files);
  return `${counted(files.length, 'file')} checked: ${found === '' ? `nothing ${known === 0 ? '' : 'new '}found` : found}\n${behind}`;
}
