// `parley concordance FILE`: a precedent and its drafts side by side, as a page, a table or for a spreadsheet.
// Invariant: nothing in it is a finding: the exit code is 0 whatever is missing.

import { concordance, concordanceAsCsv, concordanceAsHtml, concordanceAsMarkdownTable, concordanceColumns, type ConcordanceHead, type ConcordanceTable, type Document } from '../../core/index.js';
import { languageOption, voiceOf } from './language.js';
import { load } from './load.js';
import { oneOf, parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';

export async function runConcordance(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, { format: { type: 'string', default: 'html' }, with: { type: 'string' }, ...languageOption });
  const format = oneOf('--format', ['html', 'csv', 'md'], values.format);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('concordance takes one file');
  const { say } = await voiceOf(values.language, output);
  const { snapshot, asked, failed } = await load([file], output);
  const [first, ...more] = asked;
  if (!first || failed) return 2;
  if (more.length > 0) throw new UsageError(`${file} holds several agreements; concordance takes one file`);
  const wanted = values.with === undefined ? [] : values.with.split(',').map((id) => id.trim());
  const { shown, choice } = concordanceColumns(snapshot, first.document);
  const idOf = (document: Document): string => document.model.agreement.id.text;
  const unknown = wanted.filter((id) => !choice.some((document) => idOf(document) === id));
  if (unknown.length > 0) throw new UsageError(`--with takes ids of ${choice.map(idOf).join(', ')}; "${unknown.join('", "')}" is none of them`);
  const columns = wanted.length === 0 ? shown : choice.filter((document) => document === first.document || wanted.includes(idOf(document)));
  const made = concordance(snapshot, columns);
  const table: ConcordanceTable = {
    columns: columns.map(({ model: { agreement } }): ConcordanceHead => ({ id: agreement.id.text, name: agreement.name.text, language: agreement.language })),
    lines: Array.from({ length: made.count }, (_, i) => made.rowAt(i)),
    coverage: made.coverage,
  };
  output.print(format === 'csv' ? concordanceAsCsv(table, say) : format === 'md' ? concordanceAsMarkdownTable(table, say) : concordanceAsHtml(table, say, values.language));
  return 0;
}
