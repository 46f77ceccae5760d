// What no ratio shows: that size does not reach the keystroke, memory does not grow, nothing is missing or wrong, no long tails,
// the warm start, the very large workspace. Each guard is {what, measured, asked, ok}; `ok` undefined: not measured in this run.

const each = ['keyDiag', 'hover', 'definition', 'documentSymbol', 'breakRef', 'fixRef', 'burst50'];
const crossFile = ['crossFileBreak', 'references', 'editReferences', 'wsSymbol'];
const tailed = ['keyDiag', 'hover', 'definition', 'completion', 'documentSymbol', 'semanticTokens'];
const tailSamples = 400;

/** `probed`: {findings} of the probe on the 10 MB document or, without one, the workspace's median file. */
export function guards({ runs, probed }) {
  const of = (size, server = 'ours') => runs.find((run) => run.server === server && run.size === size);
  // Where the load did not come to its end, memory after it says nothing.
  const loaded = (size) => (of(size)?.cold.coldReadyMs?.n ? of(size).last : undefined);
  return [
    ratio('flat: key → diagnostics, 450 files to 10', of('450')?.last['median.keyDiag']?.p50, of('10')?.last['median.keyDiag']?.p50, 1.2),
    ...['10', '450', 'big'].map((size) => ratio(`growth: peak memory after editing to after load, ${named(size)}`, loaded(size)?.peakEnd, loaded(size)?.peakCold, 1.3)),
    ...['10', '100', '450', 'big'].filter((size) => of(size)).map((size) => nothingMissing(size, of(size))),
    ...tails(of('tails')),
    { what: 'findings in the probed text, every rule on', measured: String(probed.findings), asked: 'more than none', ok: probed.findings > 0 },
    warm(of('warm', 'ours-warm'), of('450')),
    ...veryLarge(of('5000'), of('450')),
  ];
}

function ratio(what, value, base, most) {
  if (value === undefined || base === undefined) return { what, measured: 'not measured', asked: `≤ ${most} x`, ok: undefined };
  return { what, measured: `${(value / base).toFixed(2)} x`, asked: `≤ ${most} x`, ok: value / base <= most };
}

function named(size) {
  return size === 'big' ? '10 MB document' : `${size} files`;
}

/** Every figure there, every sample answered, definition and hover always right, no word of failure. */
function nothingMissing(size, run) {
  const probes = size === 'big' ? ['big'] : ['median', 'largest'];
  const wanted = [...probes.flatMap((probe) => each.map((key) => `${probe}.${key}`)), ...(size === 'big' ? [] : crossFile)];
  const faults = [
    ...(run.last.error ? [run.last.error.replace(/\s+/gu, ' ').slice(0, 120)] : []),
    ...wanted.filter((key) => !run.last[key]?.n).map((key) => `no ${key}`),
    ...probes.flatMap((probe) => ['definition', 'hover'].map((name) => `${probe}.${name}`)).filter((key) => run.last[`${key}Right`] < 1).map((key) => `${key} right in ${(100 * run.last[`${key}Right`]).toFixed(0)} %`),
    ...run.notes,
  ];
  return { what: `nothing missing or wrong, ${named(size)}`, measured: faults.length === 0 ? 'nothing' : faults.join('; '), asked: 'nothing', ok: faults.length === 0 };
}

function tails(run) {
  if (run === undefined) return [{ what: 'tails: p99 to p50 of every key → X, median file', measured: 'not measured', asked: '≤ 5 x', ok: undefined }];
  return tailed.filter((key) => run.last[`median.${key}`]?.n).map((key) => {
    const { n, p50, p99 } = run.last[`median.${key}`];
    const row = ratio(`tails: p99 to p50, key → ${key}, median file`, p99, p50, 5);
    return n < tailSamples ? { ...row, measured: `${row.measured} of only ${n} samples`, ok: false } : row;
  });
}

/** The first start of the warm run fills the cache; the median of all starts is then one of the others'. */
function warm(run, coldRun) {
  const what = 'warm start to cold, first correct cross-file answer, 450 files';
  if (run === undefined || coldRun === undefined) return { what, measured: 'not measured', asked: '≤ 0.5 x', ok: undefined };
  if (run.cacheFiles === 0) return { what, measured: 'not offered yet: the server wrote no cache', asked: '≤ 0.5 x', ok: false };
  return ratio(what, run.cold.coldReadyMs?.p50, coldRun.cold.coldReadyMs?.p50, 0.5);
}

function veryLarge(run, usual) {
  const peak = run?.cold.peakCold?.p50;
  return [
    ratio('first diagnostics of the open file, 5,000 files to 450', run?.cold.firstDiagMs?.p50, usual?.cold.firstDiagMs?.p50, 1.2),
    { what: 'peak memory after load, 5,000 files', measured: peak === undefined ? 'not measured' : `${Math.round(peak / 2 ** 20)} MB`, asked: '≤ 1024 MB', ok: peak === undefined ? undefined : peak <= 2 ** 30 },
    run === undefined ? { what: 'complete references, 5,000 files', measured: 'not measured', asked: 'they come', ok: undefined } : { what: 'complete references, 5,000 files', measured: run.cold.coldReadyMs?.n ? `${(run.cold.coldReadyMs.p50 / 1000).toFixed(1)} s` : 'never', asked: 'they come', ok: Boolean(run.cold.coldReadyMs?.n) },
  ];
}
