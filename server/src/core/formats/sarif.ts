// `parley check --format sarif`: SARIF 2.1.0 for code scanning and for viewers.
// Invariant: the log validates against the OASIS schema; columns are 1-based UTF-16 code units; a finding's fingerprint
// depends on rule, clause, message and count only, so that it survives lines being moved.

import { fnv1a } from '../text/fnv.js';
import type { Severity } from '../rules/types.js';
import type { Range, ReportedFile, ReportedFinding, ReportedFix, ReportedPlace, ReportedRule } from './report.js';

export interface SarifOptions {
  readonly version: string;
  /** All rules that ran; only these may appear in findings (others are written without `ruleIndex`). */
  readonly rules: readonly ReportedRule[];
}

const levelOf = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<Severity, string>;

/** The log as text, with a line end behind it. Findings that an ignore silences are written with their suppression, those a baseline knows as unchanged. */
export function writeSarif(files: readonly ReportedFile[], options: SarifOptions): string {
  return `${JSON.stringify(sarifLog(files, options), null, 2)}\n`;
}

export function sarifLog(files: readonly ReportedFile[], { version, rules }: SarifOptions): object {
  const indexOf = new Map(rules.map((rule, index) => [rule.name, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Parley', version, semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((file) => ({ location: { uri: uriOf(file.file) }, sourceLanguage: 'treaty' })),
        results: files.flatMap((file, index) => results(file, index, indexOf)),
      },
    ],
  };
}

function descriptor(rule: ReportedRule): object {
  return {
    id: rule.name,
    shortDescription: { text: rule.what },
    fullDescription: { text: `${rule.what} ${rule.why}` },
    help: { text: rule.remedy },
    ...(rule.page === undefined ? {} : { helpUri: rule.page }),
    defaultConfiguration: { level: levelOf[rule.severity] },
    properties: { category: rule.category },
  };
}

function results(file: ReportedFile, artifact: number, indexOf: ReadonlyMap<string, number>): object[] {
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const key = [finding.rule, file.file, finding.citation, finding.message].join('\n');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const ruleIndex = indexOf.get(finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: levelOf[finding.severity],
      message: { text: finding.message },
      locations: [location(file, artifact, finding)],
      ...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(relatedLocation) }),
      ...(finding.fixes === undefined || finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map(fix) }),
      partialFingerprints: { 'parleyClause/v1': `${fingerprint(key)}:${count}` },
      ...(finding.baseline === undefined ? {} : { baselineState: finding.baseline === 'known' ? 'unchanged' : 'new' }),
      ...(finding.suppressed === undefined ? {} : { suppressions: [suppression(finding.suppressed)] }),
    };
  });
}

function location(file: ReportedFile, artifact: number, finding: ReportedFinding): object {
  const physicalLocation = {
    artifactLocation: { uri: uriOf(file.file), index: artifact },
    region: { ...region(finding.range), sourceLanguage: 'treaty' },
  };
  if (finding.citation === '') return { physicalLocation };
  return { physicalLocation, logicalLocations: [{ name: finding.citation, fullyQualifiedName: `${file.file}#${finding.citation}` }] };
}

function relatedLocation(place: ReportedPlace, id: number): object {
  return {
    id,
    message: { text: place.message },
    physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: region(place.range) },
  };
}

function fix({ title, changes }: ReportedFix): object {
  const files = [...new Set(changes.map(({ file }) => file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: changes.filter((change) => change.file === file).map(({ range, newText }) => ({ deletedRegion: region(range), insertedContent: { text: newText } })),
    })),
  };
}

function suppression(reason: string): object {
  return reason === '' ? { kind: 'inSource' } : { kind: 'inSource', justification: reason };
}

function region(range: Range): object {
  return {
    startLine: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}

/** A relative reference as RFC 3986 wants it; no colon is left, so the first step is never read as a scheme. */
function uriOf(file: string): string {
  // An unpaired surrogate, which no URI can hold, becomes the replacement character; `encodeURIComponent` writes `:` as %3A.
  return file.split('/').map((step) => encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\u{FFFD}'))).join('/');
}

/** FNV-1a over UTF-16 code units with two seeds: 16 hexadecimal digits. No secret, only a name for sameness. */
function fingerprint(text: string): string {
  const half = (seed?: number): string => fnv1a(text, seed).toString(16).padStart(8, '0');
  return half() + half(0x050c5d1f);
}
