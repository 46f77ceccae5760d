// The figures as tables for reading.

export function printRows(title, rows) {
  console.log(`\n${title}`);
  table(['', 'runs', 'median ms', 'p99 ms', 'worst ms', 'x scan', 'x scan, cpu', 'budget'], rows.map((row) => [
    row.what, row.n, ms(row.median), ms(row.p99), ms(row.worst), times(row.ratio), row.cpuRatio === undefined ? '' : times(row.cpuRatio), row.budget === undefined ? '' : `${row.budget}${row.ratio > row.budget ? ' over' : ''}`,
  ]));
}

export function printBundles(rows) {
  if (rows.length === 0) return;
  console.log('\nBundle of the server, minified');
  table(['', 'KB', 'budget'], rows.map((row) => [row.what, (row.bytes / 1024).toFixed(1), row.budget === undefined ? '' : `${row.budget / 1024}${row.bytes > row.budget ? ' over' : ''}`]));
}

function times(ratio) {
  return ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0);
}

function ms(value) {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);
}

/** First column to the left, the others to the right. */
function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  for (const row of cells) console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`.trimEnd());
}
