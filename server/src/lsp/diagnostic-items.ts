// A document's findings as the client lists them: at most so many, the worst of them, and one item that counts the rest.
// Invariants: an item is made anew only when its finding or a place it speaks of is another than before, so that two sets are
// compared item by item; nothing is written out to be compared.

import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { english, type Finding, formatFinding, formatRelated, phrases, type Severity } from '../core/index.js';
import { toRange, type View } from './convert.js';
import type { Session } from './session.js';

/** Items of one document when the user sets nothing; VS Code shows no more of one file. */
export const usualLimit = 1000;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const worstFirst: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function diagnosticOf(session: Session, view: View, finding: Finding): Diagnostic {
  const pages = session.traits.options.rulePages ?? session.host.rulePages;
  const diagnostic: Diagnostic = {
    range: toRange(view, finding.span),
    severity: severities[finding.severity],
    source: 'parley',
    code: finding.rule,
    message: formatFinding(finding),
  };
  if (pages !== undefined && session.traits.codeDescription) diagnostic.codeDescription = { href: `${pages}${finding.rule}.md` };
  const related = relatedOf(session, finding);
  if (related !== undefined) diagnostic.relatedInformation = related;
  return diagnostic;
}

/** Undefined where there is nothing to show; places of documents nobody knows any more are left out. */
function relatedOf(session: Session, finding: Finding): DiagnosticRelatedInformation[] | undefined {
  if (!session.traits.relatedInformation || finding.related.length === 0) return undefined;
  return finding.related.flatMap((related) => {
    const other = session.view(related.uri);
    if (!other) return [];
    return [{ location: { uri: session.spell(related.uri), range: toRange(other, related.span) }, message: formatRelated(finding, related) }];
  });
}

export class DiagnosticItems {
  /** Items of one document at most, the one that counts the rest included. */
  limit = usualLimit;
  /** What was last made of a finding. */
  readonly #made = new WeakMap<Finding, Diagnostic>();

  constructor(readonly session: Session) {}

  /** What is known so far, in order of position; where there is more than the limit, the worst first. */
  of(view: View): readonly Diagnostic[] {
    const { findings, total } = this.session.worstFindings(view.document, this.limit);
    if (total <= this.limit) return findings.map((finding) => this.#item(view, finding));
    const shown = worstOf(findings, this.limit - 1);
    return [...shown.map((finding) => this.#item(view, finding)), countOfOthers(total - shown.length, this.limit)];
  }

  #item(view: View, finding: Finding): Diagnostic {
    const known = this.#made.get(finding);
    if (known) {
      const range = toRange(view, finding.span);
      const related = relatedOf(this.session, finding);
      if (sameRange(known.range, range) && sameRelated(known.relatedInformation, related)) return known;
    }
    const made = diagnosticOf(this.session, view, finding);
    this.#made.set(finding, made);
    return made;
  }
}

/** So many of the findings, which are in order of position: errors, then warnings, information, hints, each in that order. */
export function worstOf(findings: readonly Finding[], count: number): readonly Finding[] {
  const chosen: Finding[] = [];
  for (const severity of worstFirst) {
    for (const finding of findings) {
      if (chosen.length >= count) return chosen;
      if (finding.severity === severity) chosen.push(finding);
    }
  }
  return chosen;
}

/** Stands at the top of the file and belongs to no rule. */
function countOfOthers(count: number, limit: number): Diagnostic {
  const start = { line: 0, character: 0 };
  const say = phrases(english, 'en');
  const message = `${say.counted('findings.more', count)} ${say('findings.limit', { limit: String(limit) })}`;
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'parley', message };
}

export function sameItems(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => sameItem(item, b[index])));
}

/** The address of the rule's page follows from the rule. */
function sameItem(a: Diagnostic, b: Diagnostic | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined && sameRange(a.range, b.range) && a.severity === b.severity && a.code === b.code && a.message === b.message &&
    sameRelated(a.relatedInformation, b.relatedInformation)
  );
}

function sameRelated(a: readonly DiagnosticRelatedInformation[] | undefined, b: readonly DiagnosticRelatedInformation[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every(({ location, message }, index) => {
    const other = b[index];
    return other !== undefined && location.uri === other.location.uri && message === other.message && sameRange(location.range, other.location.range);
  });
}

function sameRange(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character && a.end.line === b.end.line && a.end.character === b.end.character;
}
