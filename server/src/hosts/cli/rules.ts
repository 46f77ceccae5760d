// `parley rules`: the catalogue of all rules.

import { catalogueAsJson, catalogueAsMarkdown, findPage, rules, rulesCatalogue } from '../../core/index.js';
import { languageOption, sayPagesAreEnglish } from './language.js';
import { oneOf, parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';

export async function runRules(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, { format: { type: 'string', default: 'md' }, ...languageOption });
  if (positionals.length > 0) throw new UsageError('rules takes no paths; "parley explain RULE" prints the page of one rule');
  const format = oneOf('--format', ['md', 'json'], values.format);
  await sayPagesAreEnglish(values.language, output);
  const catalogue = rulesCatalogue(rules, findPage);
  output.print(format === 'json' ? catalogueAsJson(catalogue) : catalogueAsMarkdown(catalogue));
  return 0;
}
