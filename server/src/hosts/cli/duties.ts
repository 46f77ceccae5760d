// `parley duties FILE`: every clause that asks somebody for something, with its six slots, for a spreadsheet, as a table or as data.
// Invariant: nothing in it is a finding: the exit code is 0 whatever slot is empty.

import { duties, dutiesAsCsv, dutiesAsJson, dutiesAsMarkdown } from '../../core/index.js';
import { languageOption, voiceOf } from './language.js';
import { load } from './load.js';
import { oneOf, parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';

export async function runDuties(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, { format: { type: 'string', default: 'csv' }, ...languageOption });
  const format = oneOf('--format', ['csv', 'json', 'md'], values.format);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('duties takes one file');
  const { say } = await voiceOf(values.language, output);
  const { snapshot, asked, failed } = await load([file], output);
  const [first, ...more] = asked;
  if (!first || failed) return 2;
  if (more.length > 0) throw new UsageError(`${file} holds several agreements; duties takes one file`);
  const table = duties(snapshot, first.document);
  output.print(format === 'csv' ? dutiesAsCsv(table, say) : format === 'md' ? dutiesAsMarkdown(table, say) : dutiesAsJson(table));
  return 0;
}
