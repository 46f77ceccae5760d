// `parley explain RULE`: a rule's page on the terminal.

import { findPage, findRule, rulePage, rules } from '../../core/index.js';
import { languageOption, sayPagesAreEnglish } from './language.js';
import { parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';

export async function runExplain(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, languageOption);
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0) throw new UsageError(`explain takes one rule. The rules: ${rules.map((rule) => rule.name).join(', ')}`);
  const rule = findRule(name);
  const page = findPage(name);
  if (!rule || !page) throw new UsageError(`there is no rule "${name}". The rules: ${rules.map((each) => each.name).join(', ')}`);
  await sayPagesAreEnglish(values.language, output);
  output.print(rulePage(rule, page));
  return 0;
}
