// What each figure may cost at most. Rows without a budget are only shown. Times are ratios to a newline scan of the same text, others
// say their unit. Budgets of texts hold for 10 million characters, whatever they are made of.

/** By row id: `most` and what it counts. `tenMb`: only on texts of that length. */
const budgets = {
  parse: { most: 8, unit: 'x scan', tenMb: true },
  open: { most: 20, unit: 'x scan', tenMb: true },
  first: { most: 20, unit: 'x scan', tenMb: true },
  'edit median': { most: 0.15, unit: 'x scan', tenMb: true },
  'edit p99': { most: 0.6, unit: 'x scan', tenMb: true },
  'edit worst': { most: 5, unit: 'x scan', tenMb: true },
  'rename declared': { most: 5, unit: 'x scan', tenMb: true },
  'rename all': { most: 5, unit: 'x scan', tenMb: true },
  memory: { most: 1, unit: 'bytes a character' },
  'memory growth': { most: 1.05, unit: 'x' },
  cold: { most: 3, unit: 'x reading' },
  // 350 once editing is in.
  'own code': { most: 160, unit: 'KB' },
  parser: { most: 25, unit: 'KB' },
  activate: { most: 0.25, unit: 'x loading' },
  'client.web.js': { most: 450, unit: 'KB' },
};

/** {most, unit} of a row `{id, text}`, or undefined. */
export function budgetOf({ id, text }) {
  const budget = budgets[id];
  return budget === undefined || (budget.tenMb && !text.endsWith('10mb')) ? undefined : budget;
}

/**
 * The rows that have a budget, judged: {what, measured, most, unit, ok, why?}. A row that says what is `missing` fails whatever was
 * measured. `margin` widens ratios of times, for a machine with other work; nothing else.
 */
export function judge(rows, margin = 1) {
  return rows.flatMap((row) => {
    const budget = budgetOf(row);
    if (budget === undefined) return [];
    const most = /scan|reading|loading/u.test(budget.unit) ? budget.most * margin : budget.most;
    // Nothing here waits, so what the clock shows above the processor's time is other work on the machine.
    const measured = row.quiet ?? row.ratio;
    const ok = row.missing === undefined && measured <= most;
    return [{ what: row.text === undefined ? row.what : `${row.text}: ${row.what}`, measured, most, unit: budget.unit, ok, ...(row.missing === undefined ? {} : { why: row.missing }) }];
  });
}
