// The examples of a rule's page as texts, without the lines that mark what is found in them.
import { findPage } from '../../../../server/src/core/rules/pages/registry.js';
import type { Rule } from '../../../../server/src/core/rules/types.js';

export interface ExampleText {
  readonly text: string;
  /** Other files in scope. */
  readonly others: readonly string[];
}

/** All of them, the good ones first. */
export function examplesOf(rule: Pick<Rule, 'name'>): readonly ExampleText[] {
  const { good, bad } = findPage(rule.name)!;
  return [...good, ...bad].map(({ text, others }) => ({ text: withoutMarkers(text), others: others ?? [] }));
}

export function withoutMarkers(text: string): string {
  return text.split('\n').filter((line) => !/^ *\^+ [a-z-]+$/.test(line)).join('\n');
}
