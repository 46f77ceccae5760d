// The figures as tables for reading.

export function printRows(title, rows) {
  if (rows.length === 0) return;
  console.log(`\n${title}`);
  const timed = rows.filter((row) => row.median !== undefined);
  if (timed.length > 0) table(['', 'runs', 'median ms', 'p99 ms', 'worst ms', 'x scan', 'quiet', ''], timed.map((row) => [row.what, row.n, ms(row.median), ms(row.p99), ms(row.worst), short(row.ratio), short(row.quiet), row.missing ?? '']), [0, 7]);
  const other = rows.filter((row) => row.median === undefined);
  if (other.length > 0) table(['', 'runs', 'ms', 'ratio', 'quiet', ''], other.map((row) => [row.what, row.n ?? '', row.value === undefined ? '' : ms(row.value), short(row.ratio), short(row.quiet), row.missing ?? '']), [0, 5]);
}

export function printBundles(rows) {
  if (rows.length === 0) return;
  console.log('\nBundles, minified');
  table(['', 'KB'], rows.map((row) => [row.what, row.ratio.toFixed(1)]));
}

/** `{rule: count}` of one text. */
export function printFindings(title, counts) {
  const found = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  console.log(`\n${title}: ${found.reduce((sum, [, count]) => sum + count, 0)} findings (${found.map(([rule, count]) => `${rule} ${count}`).join(', ')})`);
}

export function printBudgets(judged) {
  console.log(`\nBudgets: ${judged.filter(({ ok }) => ok).length} of ${judged.length} are kept`);
  table(['', '', 'measured', 'at most', '', ''], judged.map(({ ok, what, measured, most, unit, why }) => [ok ? 'pass' : 'FAIL', what, measured === undefined ? '–' : short(measured), most, unit, why ?? '']), [0, 1, 4, 5]);
}

/** Columns in `left` to the left, the others to the right. */
export function table(head, rows, left = [0]) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  for (const row of cells) console.log(`  ${row.map((cell, i) => (left.includes(i) ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`.trimEnd());
}

/** Empty where nothing was measured. */
function short(ratio) {
  if (ratio === undefined) return '';
  return ratio.toFixed(ratio < 1 ? 3 : ratio < 10 ? 2 : ratio < 100 ? 1 : 0);
}

function ms(value) {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);
}
