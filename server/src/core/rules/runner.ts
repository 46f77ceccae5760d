// Runs the rules over one document and asks them for fixes. Invariant: a finding's severity comes from the user's setting,
// else from what the rule said, else from the rule's default; `off` and `@ignore` leave no finding.

import type { Document, Snapshot } from '../workspace/types.js';
import { NO_BLOCK } from '../syntax/types.js';
import { findIgnore } from './ignore.js';
import { rules } from './registry.js';
import type { Finding, Fix, Found, Rule, RuleContext } from './types.js';

export interface CheckOptions {
  /** Findings an `@ignore` silences come too, marked `suppressed`. */
  readonly suppressed?: boolean;
}

/** Findings of every rule in order of position; at one position the more severe first. */
export function checkDocument(snapshot: Snapshot, document: Document, options: CheckOptions = {}): readonly Finding[] {
  return checkWith(rules, snapshot, document, options);
}

/** As `checkDocument`, for a chosen set of rules. */
export function checkWith(chosen: readonly Rule[], snapshot: Snapshot, document: Document, options: CheckOptions = {}): readonly Finding[] {
  const context: RuleContext = { snapshot, document };
  const findings: Finding[] = [];
  for (const rule of chosen) {
    const set = snapshot.config.severities[rule.name];
    if (set === 'off') continue;
    for (const found of rule.check(context)) {
      const reason = findIgnore(document, rule.name, found.span.start);
      if (reason !== undefined && !options.suppressed) continue;
      const finding = complete(document, rule, found, set ?? found.severity ?? rule.severity);
      findings.push(reason === undefined ? finding : { ...finding, suppressed: reason });
    }
  }
  return findings.sort(byPosition);
}

/** Mends of one finding; empty when there is none that is safe. */
export function fixesFor(snapshot: Snapshot, document: Document, finding: Finding): readonly Fix[] {
  const rule = findRule(finding.rule);
  return rule?.fix?.({ snapshot, document }, finding) ?? [];
}

export function findRule(name: string): Rule | undefined {
  return rules.find((rule) => rule.name === name);
}

function complete(document: Document, rule: Rule, found: Found, severity: Finding['severity']): Finding {
  const { model } = document;
  const block = model.tree.blockAt(found.span.start);
  const owner = block !== NO_BLOCK && model.tree.kind(block) === 'annotation' ? model.tree.parent(block) : block;
  const citation = owner !== NO_BLOCK && isStructural(model.tree.kind(owner)) ? model.citation(owner) : '';
  return { rule: rule.name, severity, span: found.span, message: found.message, related: found.related ?? [], citation };
}

function isStructural(kind: string): boolean {
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table';
}

const rank = { error: 0, warning: 1, information: 2, hint: 3 } as const;

function byPosition(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || rank[a.severity] - rank[b.severity] || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}
