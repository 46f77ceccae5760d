// Repeats a piece of work and says how long it took: median, p99, worst. Times are milliseconds of the monotonic clock; `quiet` are
// those or the processor's time, whichever is less, run by run: other work on the machine lengthens the first, the engine's helper
// threads (garbage) count in the second, and neither is the work's own.

/** {clock, quiet} of one piece of work, in milliseconds. */
export function timed(work) {
  const used = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { clock, quiet: Math.min(clock, (user + system) / 1000) };
}

/** Milliseconds of the processor that this process has used: a time that other work on the machine does not shorten. */
export function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Two pieces of work, one after the other, as one. */
export function both(a, b) {
  return { clock: a.clock + b.clock, quiet: a.quiet + b.quiet };
}

/**
 * Runs `work(i, prepared)` until `reps` runs are done or the budget of the processor's milliseconds is spent, at least `least` times; one run before
 * is not counted, unless it alone spends the budget: then it is the only one. `prepare` makes, outside the time, what a run needs;
 * `after` puts in order what it left. Gives a list of {clock, quiet}.
 */
export function repeat(work, { reps, budgetMs, least = 3, prepare = () => undefined, after = () => undefined }) {
  const runs = [];
  const once = () => {
    const prepared = prepare();
    runs.push(timed(() => work(runs.length, prepared)));
    after();
  };
  const began = used();
  once();
  if (used() - began > budgetMs) return runs;
  runs.length = 0;
  const end = used() + budgetMs;
  while (runs.length < reps && (runs.length < least || used() < end)) once();
  return runs;
}

/** As `repeat`, for work that says itself, in a promise, how many milliseconds of the clock it took. Gives those. */
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

/** What a row says of its runs: {n, median, p99, worst, ratio, quiet}, `ratio` and `quiet` being medians over the newline scan; {n: 0} of none. */
export function figuresOf(runs, scan) {
  if (runs.length === 0) return { n: 0 };
  const clock = summary(runs.map((run) => run.clock));
  return { ...clock, ratio: clock.median / scan, quiet: summary(runs.map((run) => run.quiet)).median / scan };
}

/** The same of one figure of them, `which` being median, p99 or worst: {n, value, ratio, quiet}. */
export function figureOf(runs, scan, which) {
  if (runs.length === 0) return { n: 0 };
  const value = summary(runs.map(({ clock }) => clock))[which];
  return { n: runs.length, value, ratio: value / scan, quiet: summary(runs.map(({ quiet }) => quiet))[which] / scan };
}

/** The yardstick: finds every line end of the text. */
export function scanNewlines(text) {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Milliseconds of one newline scan: the tenth percentile, because other work on the machine only ever lengthens it. */
export function scanTime(text) {
  const times = repeat(() => scanNewlines(text), { reps: 201, budgetMs: 1500, least: 21 }).map(({ quiet }) => quiet);
  return times.sort((a, b) => a - b)[Math.floor(times.length / 10)];
}
