// The goals and guards as tables for reading.
import { amount, plain } from '../page/amounts.mjs';
import { table } from '../print.mjs';

export function printGoals(rows) {
  console.log('\nGoals (section 3 of PEERS.md); ours on Node 24 is judged');
  table(['', '', 'ours', 'Node 20', 'best peer', '', 'ours/peer', 'must', 'stretch', 'to the limit', ''], rows.map((row) =>
    row.later === undefined
      ? [row.id, row.what, amount(row.ours, row.unit), amount(row.oursNode20, row.unit), amount(row.best?.value, row.unit), row.best?.name ?? '', row.ratio === undefined ? '' : plain(row.ratio), asked(row.must), asked(row.stretch), limit(row), row.note ?? '']
      : [row.id, row.what, '', '', '', row.later, '', '', '', '', '']), [0, 1, 5, 7, 8, 9, 10]);
  const judged = rows.filter((row) => row.later === undefined);
  const count = (column) => `${judged.filter((row) => row[column]?.ok).length} of ${judged.filter((row) => row[column] !== undefined).length}`;
  console.log(`\nmust: ${count('must')} rows pass; stretch: ${count('stretch')}; limits: ${count('limit')}`);
}

export function printGuards(rows) {
  console.log('\nGuards');
  table(['', '', 'asked', 'measured'], rows.map((row) => [row.ok === undefined ? '–' : row.ok ? 'pass' : 'FAIL', row.what, row.asked, row.measured]), [0, 1, 2, 3]);
}

function asked(verdict) {
  return verdict === undefined ? '' : `${verdict.ok ? 'pass' : 'FAIL'} ≤ ${verdict.most}`;
}

function limit({ limit: judged }) {
  if (judged === undefined) return '';
  return judged.ratio === undefined ? `FAIL ≤ ${judged.most}` : `${judged.ok ? 'pass' : 'FAIL'} ${plain(judged.ratio)} ≤ ${judged.most} x ${judged.words}`;
}
