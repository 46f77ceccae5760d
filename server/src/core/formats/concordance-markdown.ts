// A concordance as a Markdown table: words of the precedent that are missing are struck through, new ones are bold.
// Invariant: what the drafters wrote is escaped and stays in its cell.

import { emphasise, escapeMarkdown } from '../render/escape.js';
import type { Phrases } from '../render/messages.js';
import { type CellWords, cellsOf, type ConcordanceTable } from './concordance-table.js';

export function concordanceAsMarkdownTable(table: ConcordanceTable, say: Phrases): string {
  const { columns, lines, coverage } = table;
  const cells = cellsOf(table, say);
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  const rule = (count: number): string => row(Array.from({ length: count }, () => '---'));
  const parts = [`# ${escapeMarkdown(say('sides.title', { names: columns.map(({ name }) => name).join(' | ') }))}`];
  const [first, ...others] = columns;
  if (first && coverage.length > 0 && others.length > 0) {
    const heads = [say('sides.article'), say('sides.clauses'), ...others.flatMap(({ id }) => [say('sides.answered', { agreement: id }), say('sides.left-out', { agreement: id })])];
    const counts = coverage.map(({ title, clauses, answered, omitted }) => row([escapeMarkdown(title || say('sides.no-heading')), String(clauses), ...others.flatMap((_, i) => [String(answered[i + 1] ?? 0), String(omitted[i + 1] ?? 0)])]));
    parts.push(`## ${escapeMarkdown(say('sides.coverage', { agreement: first.name }))}`, [row(heads.map(escapeMarkdown)), rule(heads.length), ...counts].join('\n'));
  }
  parts.push([row(columns.map(({ name }) => escapeMarkdown(name))), rule(columns.length), ...lines.map((line) => row(cells(line).map(cellText)))].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function cellText({ clauses, pieces, cut, remarks }: CellWords): string {
  const text = pieces.map(({ kind, text: words }, i) => {
    const inner = `${/^\s/u.test(words) ? ' ' : ''}${escapeMarkdown(words.trim())}${/\S\s+$/u.test(words) ? ' ' : ''}`;
    return kind === 'same' ? inner : emphasise(kind === 'old' ? '~~' : '**', inner, pieces[i - 1]?.text.at(-1) ?? '', pieces[i + 1]?.text[0] ?? '');
  });
  const parts = [clauses === '' ? '' : `**${escapeMarkdown(clauses)}**`, `${text.join('').trim()}${cut ? ' …' : ''}`, remarks.length === 0 ? '' : `*${escapeMarkdown(remarks.join('; '))}*`];
  return parts.filter((part) => part !== '').join('<br>');
}
