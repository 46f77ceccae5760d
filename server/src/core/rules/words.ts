// Findings and fixes in English, from each rule's own table. A translation is another table of the same ids, passed in.

import { findRule } from './runner.js';
import type { Finding, Message, Related } from './types.js';

/** English (or other) words by rule and message id; undefined where the table has none, and English is used. */
export type RuleWords = (rule: string, id: string) => string | undefined;

/** A finding's message: what is wrong, why, what to do. */
export function formatFinding(finding: Finding, words?: RuleWords): string {
  return formatMessage(finding.rule, finding.message, words);
}

export function formatRelated(finding: Finding, related: Related, words?: RuleWords): string {
  return formatMessage(finding.rule, related.message, words);
}

/** A message of a rule (a finding's, a related place's, a fix's title); the bare id when no table has it. */
export function formatMessage(rule: string, message: Message, words?: RuleWords): string {
  const template = words?.(rule, message.id) ?? findRule(rule)?.messages[message.id] ?? message.id;
  return template.replace(/\{([a-z]+)\}/gu, (whole, name: string) => message.args[name] ?? whole);
}
