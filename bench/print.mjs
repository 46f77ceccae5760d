// The figures as tables for reading.

export function printRows(title, rows) {
  if (rows.length === 0) return;
  console.log(`\n${title}`);
  const timed = rows.filter((row) => row.median !== undefined);
  if (timed.length > 0) table(['', 'runs', 'median ms', 'p99 ms', 'worst ms', 'x scan', 'quiet', ''], timed.map((row) => [row.what, row.n, ms(row.median), ms(row.p99), ms(row.worst), short(row.ratio), short(row.quiet), row.missing ?? '']), [0, 7]);
  const other = rows.filter((row) => row.median === undefined);
  if (other.length > 0) table(['', 'runs', 'ms', 'ratio', 'quiet', ''], other.map((row) => [row.what, row.n ?? '', row.value === undefined ? '' : ms(row.value), short(row.ratio), short(row.quiet), row.missing ?? '']), [0, 5]);
}

export function printRules(rules) {
  console.log(`${rules.length} rules, all on: ${rules.map(({ name }) => name).join(', ')}`);
}

/** `{rule: count}` of one text. */
export function printFindings(title, counts) {
  const found = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  console.log(`\n${title}: ${found.reduce((sum, [, count]) => sum + count, 0)} findings (${found.map(([rule, count]) => `${rule} ${count}`).join(', ')})`);
}

/** All budgets of the issue; `lsp`: the result that figures of the server are from, if any. */
export function printOverview(lines, lsp) {
  const judged = lines.filter(({ ok }) => ok !== undefined);
  const others = lines.length - judged.length;
  console.log(`\nBudgets: ${judged.filter(({ ok }) => ok).length} of ${judged.length} that were measured are kept${others > 0 ? `; ${others} have no figure here` : ''}`);
  if (lsp !== undefined && others > 0) console.log(`The figures of the server are of \`npm run bench -- lsp\`, Parley ${lsp.versions.ours}`);
  table(['', '', '', 'measured', 'asked', ''], lines.map(({ ok, group, what, measured, asked, note }) => [verdict(ok), group, what, typeof measured === 'string' ? measured : short(measured), asked, note ?? '']), [0, 1, 2, 4, 5]);
}

/** Says which held rows are over, and the exit code that follows. */
export function printHeld(rows, margin) {
  console.log(`\nHeld, with a margin of ${margin} for times (bench/held.json)`);
  table(['', '', 'measured', 'at most', '', ''], rows.map(({ ok, what, measured, most, unit, turns, why }) => [verdict(ok), what, short(measured), most ?? '', unit ?? '', why ?? (turns > 1 ? `${turns} tries` : '')]), [0, 1, 4, 5]);
  const over = rows.filter(({ ok }) => !ok);
  console.log(over.length === 0 ? `\nAll ${rows.length} held rows are within it.` : `\nOver it: ${over.map(({ what }) => what).join('; ')}`);
  return over.length === 0 ? 0 : 1;
}

function verdict(ok) {
  return ok === undefined ? '–' : ok ? 'pass' : 'FAIL';
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
