// Findings as LSP diagnostics: one producer, two deliveries. Clients that pull ask per document and get `unchanged` when
// the set is the same; to the others a set is pushed, only when it changed.

import type { Connection, Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Severity } from '../core/index.js';
import { formatFinding, formatRelated } from '../core/index.js';
import { toRange, type View } from './convert.js';
import { guardedNotification } from './guard.js';
import type { Session } from './session.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticsOf(session: Session, view: View): Diagnostic[] {
  return session.findings(view.document).map((finding) => diagnosticOf(session, view, finding));
}

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
  if (session.traits.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap((related) => {
      const other = session.view(related.uri);
      if (!other) return [];
      return [{ location: { uri: session.spell(related.uri), range: toRange(other, related.span) }, message: formatRelated(finding, related) }];
    });
  }
  return diagnostic;
}

/** Answers pull requests; the last set of each document is kept to answer `unchanged`. */
export class Puller {
  readonly #last = new Map<string, { readonly id: string; readonly print: string }>();
  #count = 0;

  constructor(readonly session: Session) {}

  /** A document nobody knows has no diagnostics. */
  answer(uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const view = this.session.view(uri);
    const items = view ? diagnosticsOf(this.session, view) : [];
    const print = fingerprint(items);
    const last = this.#last.get(uri);
    if (last && last.print === print && last.id === previous) return { kind: 'unchanged', resultId: last.id };
    const id = last && last.print === print ? last.id : String(++this.#count);
    this.#last.set(uri, { id, print });
    return { kind: 'full', resultId: id, items };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

/** Pushes the diagnostics of every open document whose set changed, one document a turn. */
export class Pusher {
  readonly #sent = new Map<string, string>();
  #waiting = false;
  /** How often a round was asked for. */
  #asked = 0;

  constructor(readonly connection: Connection, readonly session: Session) {}

  /** Asks for a round; rounds that are asked for before the last one began are one. */
  schedule(): void {
    this.#asked += 1;
    if (this.#waiting || this.session.traits.pullDiagnostics) return;
    this.#waiting = true;
    this.#whenQuiet(0);
  }

  /** Messages are handled one a turn: while each turn brings another change, as in a burst of keys, the round waits for the last. */
  #whenQuiet(seen: number): void {
    this.session.host.defer(() => {
      if (this.#asked !== seen) return this.#whenQuiet(this.#asked);
      this.#waiting = false;
      this.#round([...this.session.openUris()]);
    });
  }

  /** A closed document's findings leave the client's list. */
  clear(uri: string): void {
    const key = this.session.host.normalizeUri(uri);
    if (!this.#sent.delete(key)) return;
    this.#send({ uri, diagnostics: [] });
  }

  #round(uris: readonly string[]): void {
    const [uri, ...rest] = uris;
    if (uri === undefined || this.#waiting) return;
    const check = guardedNotification<string>(this.connection, 'diagnostics', (asked) => {
      const view = this.session.view(asked);
      if (view) this.#push(asked, diagnosticsOf(this.session, view));
    });
    // One document that cannot be checked leaves the others theirs.
    void check(uri);
    if (rest.length > 0) this.session.host.defer(() => this.#round(rest));
  }

  #push(uri: string, diagnostics: Diagnostic[]): void {
    const print = fingerprint(diagnostics);
    if (this.#sent.get(uri) === print) return;
    this.#sent.set(uri, print);
    const version = this.session.version(uri);
    this.#send({ uri: this.session.spell(uri), diagnostics, ...(version === undefined ? {} : { version }) });
  }

  #send(params: PublishDiagnosticsParams): void {
    void guardedNotification<void>(this.connection, 'publishDiagnostics', () => this.connection.sendDiagnostics(params))();
  }
}

/** Equal sets have equal prints: the set itself, so two sets never share one. */
function fingerprint(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics);
}
