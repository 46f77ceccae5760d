// What of a result is kept in the repository: bench/results/in-process.json, lsp.json and views.json, from which the page and the
// pictures are made. Invariants: every figure the page shows is in them; numbers have four digits that count.

/** A result of `npm run bench -- --json FILE`, several of one machine as one: of two rows of the same kind the later counts. */
export function compactInProcess(results) {
  const [{ machine }] = results;
  if (results.some((each) => JSON.stringify(each.machine) !== JSON.stringify(machine))) throw new Error('Figures of two machines make no page.');
  const rows = new Map();
  for (const result of results) for (const row of result.rows) rows.set(`${row.where} ${row.text} ${row.id ?? row.what}`, row);
  return rounded({
    machine,
    version: [...new Set(results.map(({ version }) => version))].join(', '),
    quick: results.some(({ quick }) => quick),
    rules: results.at(-1).rules,
    rows: [...rows.values()],
    findings: Object.assign({}, ...results.map(({ findings }) => findings)),
  });
}

/** A result of `npm run bench -- lsp --json FILE`. */
export function compactLsp({ machine, versions, quick, rules, probed, texts, goals, guards, limits, runs }) {
  return rounded({
    machine, versions, quick, rules: rules.map((rule) => rule.name ?? rule), probed, texts, goals, guards,
    limits: limits && mapValues(limits, withoutSpread),
    runs: runs.map(({ server, format, size, cold, last, startFailures, notes, cacheFiles }) => ({ server, format, size, cold: mapValues(cold, withoutSpread), last: mapValues(last, withoutSpread), startFailures, notes, cacheFiles })),
  });
}

/** A result of `npm run bench -- views --json FILE`. */
export const compactViews = (result) => rounded(result);

/** JSON with a line for each key, and for each element of a list. */
export function written(result) {
  const lines = Object.entries(result).filter(([, value]) => value !== undefined).map(([key, value]) => {
    const text = Array.isArray(value) && value.length > 0 ? `[\n${value.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n ]` : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Of a summary how many there were, the median and the p99. */
function withoutSpread(value) {
  return typeof value === 'object' && value !== null && 'p50' in value ? { n: value.n, p50: value.p50, p99: value.p99 } : value;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function rounded(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === 'object' && value !== null ? mapValues(value, rounded) : value;
}
