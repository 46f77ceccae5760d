// Repeats a piece of work and says how long it took: median, p99, worst. Times are milliseconds of the monotonic clock.

/**
 * Runs `work(i, prepared)` until `reps` runs are done or the budget of milliseconds is spent, at least `least` times; one run before
 * is not counted, unless it alone spends the budget: then it is the only one. `prepare` makes, outside the time, what a run needs. Gives the times of the runs, and the processor's (`cpu`), which
 * other work on the machine does not lengthen.
 */
export function repeat(work, { reps, budgetMs, least = 3, prepare = () => undefined }) {
  const times = [];
  const cpu = [];
  const once = () => {
    const prepared = prepare();
    const used = process.cpuUsage();
    const start = performance.now();
    work(times.length, prepared);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
  };
  once();
  if ((times[0] ?? 0) > budgetMs) return { times, cpu };
  times.length = 0;
  cpu.length = 0;
  const end = performance.now() + budgetMs;
  while (times.length < reps && (times.length < least || performance.now() < end)) once();
  return { times, cpu };
}

/** As `repeat`, for work that says itself, in a promise, how long it took. */
export async function repeatAsync(work, { reps, budgetMs, least = 3 }) {
  await work(0);
  const times = [];
  const end = performance.now() + budgetMs;
  while (times.length < reps && (times.length < least || performance.now() < end)) times.push(await work(times.length + 1));
  return times;
}

/** Of fewer than 100 runs the p99 is the worst one; `n` says how many there were. */
export function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { n: sorted.length, median: at(0.5), p99: at(0.99), worst: sorted.at(-1) ?? Number.NaN };
}

/** The yardstick: finds every line end of the text. */
export function scanNewlines(text) {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Milliseconds of one newline scan: the tenth percentile, because other work on the machine only ever lengthens it. */
export function scanTime(text) {
  const { times } = repeat(() => scanNewlines(text), { reps: 201, budgetMs: 1500, least: 21 });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 10)];
}
