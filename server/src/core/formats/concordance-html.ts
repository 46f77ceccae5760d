// A concordance as one HTML page that needs nothing else and prints well.
// Invariants: no script, no address, no remote content; every text is escaped; a real table with headings; no colour alone: what is
// missing is struck through, what is new is underlined, and remarks say the rest in words.

import { escapeHtml } from '../render/escape.js';
import type { Phrases } from '../render/messages.js';
import { type CellWords, cellsOf, type ConcordanceHead, type ConcordanceTable } from './concordance-table.js';

/** `language`: of the words around the texts. */
export function concordanceAsHtml(table: ConcordanceTable, say: Phrases, language: string): string {
  const { columns, lines } = table;
  const cells = cellsOf(table, say);
  const title = escapeHtml(say('sides.title', { names: columns.map(({ name }) => name).join(' | ') }));
  const body = lines.map((line) => {
    const shown = cells(line).map((cell, column) => cellHtml(cell, columns[column], line.heading));
    return `<tr class="${line.kind}${line.heading ? ' heading' : ''}">${shown.join('')}</tr>`;
  });
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${coverageHtml(table, say)}<p>${escapeHtml(say('sides.legend'))}</p>
<table>
<thead><tr>${columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function coverageHtml({ columns, coverage }: ConcordanceTable, say: Phrases): string {
  const [first, ...others] = columns;
  if (!first || others.length === 0 || coverage.length === 0) return '';
  const heads = [say('sides.article'), say('sides.clauses'), ...others.flatMap(({ id }) => [say('sides.answered', { agreement: id }), say('sides.left-out', { agreement: id })])];
  const rows = coverage.map(({ title, clauses, answered, omitted }) => {
    const counts = others.flatMap((_, i) => [answered[i + 1] ?? 0, omitted[i + 1] ?? 0]);
    return `<tr><th scope="row">${escapeHtml(title || say('sides.no-heading'))}</th>${[clauses, ...counts].map((count) => `<td class="count">${count}</td>`).join('')}</tr>`;
  });
  return `<h2>${escapeHtml(say('sides.coverage', { agreement: first.name }))}</h2>
<table class="coverage">
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`;
}

function cellHtml({ clauses, pieces, cut, remarks }: CellWords, column: ConcordanceHead | undefined, heading: boolean): string {
  const text = pieces.map((piece) => {
    const inner = escapeHtml(piece.text);
    return piece.kind === 'old' ? `<del>${inner}</del>` : piece.kind === 'new' ? `<ins>${inner}</ins>` : inner;
  });
  const parts = [
    clauses === '' ? '' : `<b>${escapeHtml(clauses)}</b>`,
    text.length === 0 ? '' : `<p${column?.language ? ` lang="${escapeHtml(column.language)}"` : ''}>${heading ? `<strong>${text.join('')}</strong>` : text.join('')}${cut ? ' …' : ''}</p>`,
    remarks.length === 0 ? '' : `<small>${escapeHtml(remarks.join('; '))}</small>`,
  ];
  return `<td${clauses === '' ? ' class="gap"' : ''}>${parts.join('')}</td>`;
}

const style = `
body { font: 10.5pt/1.4 Georgia, "Times New Roman", serif; margin: 2em; color: #111; background: #fff; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 0 0 1.5em; }
table.coverage { width: auto; table-layout: auto; }
th, td { border: 1px solid #999; padding: .35em .6em; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
thead th { background: #eee; }
td.count { text-align: end; }
td p { margin: .2em 0; white-space: pre-line; }
td.gap { background: #f5f5f5; }
tr.moved td:not(.gap), tr.again td:not(.gap) { border-inline-start: 4px double #555; }
small { color: #444; }
del { background: #fdd; } ins { background: #dfd; text-decoration: underline; }
@media print { body { margin: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
