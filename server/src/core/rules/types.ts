// What a rule is and what it finds. One file per rule in this folder; `registry.ts` lists them; `runner.ts` runs them.
// Invariant: a finding's span lies in the document that was checked; a rule never throws and never looks at offsets of other trees.

import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type Category =
  | 'references' | 'enforcement' | 'signatures' | 'precedent' | 'declarations' | 'annotations' | 'numbering' | 'structure';

/** A message by id with its arguments; `render/` turns it into words with the rule's own table (English) or a translation. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: Message;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly Related[];
  /** Canonical citation of the clause the finding stands in; '' outside clauses. */
  readonly citation: string;
  /** Set when an `@ignore` silences it: its reason, '' when it gives none. Only with `CheckOptions.suppressed`. */
  readonly suppressed?: string;
}

export interface TextChange {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: Message;
  readonly changes: readonly TextChange[];
  /** The one a drafter would most likely take. */
  readonly preferred: boolean;
}

export interface RuleContext {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

/** What `check` yields; the runner adds rule, severity and citation. */
export interface Found {
  readonly span: Span;
  readonly message: Message;
  readonly related?: readonly Related[];
  /** Only where the rule's severity depends on the document (`missing-signature`). */
  readonly severity?: Severity;
}

/** An example that is run as a test: `good` is silent, `bad` holds the expected findings as `^^^^ rule` marker lines (see test/support). */
export interface Example {
  readonly title: string;
  readonly text: string;
  /** Other files in scope, by agreement id. */
  readonly others?: readonly string[];
}

/** The texts of a rule that no server needs: one file a rule in `pages/`, listed in `pages/registry.ts`. */
export interface RulePage {
  /** What, why, what to do: short Markdown for the rule's page and `parley explain`. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  /** The historical case behind the rule, with its source; missing where there is none. */
  readonly history?: string;
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
}

export interface Rule {
  /** Kebab-case; the file's name, here and in `pages/`. */
  readonly name: string;
  readonly category: Category;
  readonly severity: Severity;
  /** English words by message id, with `{name}` places for arguments. Findings and fixes use these ids. */
  readonly messages: Readonly<Record<string, string>>;
  check(context: RuleContext): Iterable<Found>;
  fix?(context: RuleContext, finding: Finding): readonly Fix[];
}
