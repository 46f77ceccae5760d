// A document's findings as the client lists them: at most so many, the worst of them, and one item that counts the rest.
// Invariants: an item is made anew only when what it says or a place it speaks of is another than before, so that two sets are
// compared item by item; nothing is written out to be compared.

import type { Diagnostic, DiagnosticRelatedInformation, Location, Range } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { type Document, type Finding, type Message, severities, type Severity } from '../core/index.js';
import { PositionsInOrder, rangeInOrder, toRange, type View } from './convert.js';
import { Places } from './places.js';
import type { Session } from './session.js';

/** Items of one document when the user sets nothing; VS Code shows no more of one file. */
export const usualLimit = 1000;

const wireSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** One item by itself; a list is made by `DiagnosticItems`. */
export function diagnosticOf(session: Session, view: View, finding: Finding): Diagnostic {
  const { rule, message } = finding;
  return itemOf(session, finding, {
    range: toRange(view, finding.span),
    words: (each) => session.voice.ofRule(rule, each),
    text: session.voice.ofRule(rule, message),
    related: relatedPlaces(session, new Places(session), finding),
  });
}

/** What of an item is not the finding's own. */
interface Shown {
  readonly range: Range;
  readonly text: string;
  readonly words: (message: Message) => string;
  readonly related: readonly RelatedPlace[] | undefined;
}

interface RelatedPlace {
  readonly location: Location;
  readonly message: Message;
}

function itemOf(session: Session, finding: Finding, { range, text, words, related }: Shown): Diagnostic {
  const pages = session.traits.options.rulePages ?? session.host.rulePages;
  const diagnostic: Diagnostic = { range, severity: wireSeverities[finding.severity], source: 'parley', code: finding.rule, message: text };
  if (pages !== undefined && session.traits.codeDescription) diagnostic.codeDescription = { href: `${pages}${finding.rule}.md` };
  if (related !== undefined) diagnostic.relatedInformation = related.map(({ location, message }) => ({ location, message: words(message) }));
  return diagnostic;
}

/** Undefined where there is nothing to show; places of documents nobody knows any more are left out. */
function relatedPlaces(session: Session, places: Places, { related }: Finding): readonly RelatedPlace[] | undefined {
  if (!session.traits.relatedInformation || related.length === 0) return undefined;
  return related.flatMap(({ uri, span, message }) => {
    const location = places.at(uri, span);
    return location ? [{ location, message }] : [];
  });
}

export class DiagnosticItems {
  /** Items of one document at most, the one that counts the rest included. */
  limit = usualLimit;
  /** Items that were made since the server started, for tests. */
  made = 0;
  /** What was last made for a message: a finding that moves has the message it had. */
  readonly #items = new WeakMap<Message, Diagnostic>();
  readonly #words = new WeakMap<Message, string>();

  /** Texts of which it was said how many findings their baseline hides. */
  readonly #told = new Set<string>();

  /** `tell`: hears once of each text whose findings are all known how many of them its baseline hides, if any. */
  constructor(readonly session: Session, readonly tell: (uri: string, hidden: number) => void = () => undefined) {}

  /** What is known so far, in order of position; where there is more than the limit, the worst first. */
  of(view: View): readonly Diagnostic[] {
    const { findings, total } = this.session.worstFindings(view.document, this.limit);
    this.#tellHidden(view.document);
    const positions = new PositionsInOrder(view.lines);
    const places = new Places(this.session);
    if (total <= this.limit) return findings.map((finding) => this.#item(positions, places, finding));
    const shown = worstOf(findings, this.limit - 1);
    return [...shown.map((finding) => this.#item(positions, places, finding)), this.#countOfOthers(total - shown.length)];
  }

  #tellHidden(document: Document): void {
    const { uri } = document;
    if (this.#told.has(uri) || !this.session.isChecked(uri)) return;
    const hidden = this.session.hiddenFindings(document);
    if (hidden === 0) return;
    this.#told.add(uri);
    this.tell(uri, hidden);
  }

  #item(positions: PositionsInOrder, places: Places, finding: Finding): Diagnostic {
    const known = this.#items.get(finding.message);
    const range = rangeInOrder(positions, finding.span);
    const related = relatedPlaces(this.session, places, finding);
    if (known && known.code === finding.rule && known.severity === wireSeverities[finding.severity] && sameRange(known.range, range) && this.#saysThatOf(finding.rule, known.relatedInformation, related)) return known;
    const words = (message: Message): string => this.#wordsOf(finding.rule, message);
    const item = itemOf(this.session, finding, { range, text: words(finding.message), words, related });
    this.made += 1;
    this.#items.set(finding.message, item);
    return item;
  }

  #saysThatOf(rule: string, shown: readonly DiagnosticRelatedInformation[] | undefined, related: readonly RelatedPlace[] | undefined): boolean {
    if (shown === undefined || related === undefined) return shown === related;
    return shown.length === related.length && shown.every(({ location, message }, i) => {
      const now = related[i];
      return now !== undefined && location.uri === now.location.uri && sameRange(location.range, now.location.range) && message === this.#wordsOf(rule, now.message);
    });
  }

  /** A message is one rule's. */
  #wordsOf(rule: string, message: Message): string {
    let words = this.#words.get(message);
    if (words === undefined) this.#words.set(message, (words = this.session.voice.ofRule(rule, message)));
    return words;
  }

  /** Stands at the top of the file and belongs to no rule. */
  #countOfOthers(count: number): Diagnostic {
    const start = { line: 0, character: 0 };
    const { say } = this.session.voice;
    const message = `${say.counted('findings.more', count)} ${say('findings.limit', { limit: String(this.limit) })}`;
    return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'parley', message };
  }
}

/** So many of the findings, which are in order of position: errors, then warnings, information, hints, each in that order. */
export function worstOf(findings: readonly Finding[], count: number): readonly Finding[] {
  const chosen: Finding[] = [];
  for (const severity of severities) {
    for (const finding of findings) {
      if (chosen.length >= count) return chosen;
      if (finding.severity === severity) chosen.push(finding);
    }
  }
  return chosen;
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
