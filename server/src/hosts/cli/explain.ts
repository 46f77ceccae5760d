// `parley explain RULE`: a rule's page on the terminal.

import { findPage, findRule, rulePage, rules } from '../../core/index.js';
import { type Output, UsageError } from './output.js';

export async function runExplain(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || rest.length > 0) throw new UsageError(`explain takes one rule. The rules: ${rules.map((rule) => rule.name).join(', ')}`);
  const rule = findRule(name);
  const page = findPage(name);
  if (!rule || !page) throw new UsageError(`there is no rule "${name}". The rules: ${rules.map((each) => each.name).join(', ')}`);
  output.print(rulePage(rule, page));
  return 0;
}
