// Hit rates with their certainty. Invariant: the same input gives the same figures; ties are counted as their expectation under a random order.

/** Mulberry32: the same numbers in every run. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * How likely a right answer is among the first `top`: 1 or 0, or between where it ties with wrong ones. `scores`: of all candidates;
 * `right`: those of the right ones among them (their indexes).
 */
export function hitWithin(top, scores, right) {
  if (right.length === 0) return 0;
  const best = Math.max(...right.map((i) => scores[i]));
  const above = scores.filter((score) => score > best).length;
  const tied = scores.filter((score) => score === best).length;
  const rightTied = right.filter((i) => scores[i] === best).length;
  const places = Math.min(top - above, tied);
  if (places <= 0) return 0;
  // One minus the chance that none of the tied places goes to a right one.
  let none = 1;
  for (let i = 0; i < places; i += 1) none *= Math.max(0, tied - rightTied - i) / (tied - i);
  return 1 - none;
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The middle 95 % of the means of so many samples drawn with replacement: [low, high]. */
export function interval(values, rounds = 2000) {
  if (values.length === 0) return [0, 0];
  const next = random(values.length);
  const means = [];
  for (let round = 0; round < rounds; round += 1) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) sum += values[Math.floor(next() * values.length)];
    means.push(sum / values.length);
  }
  means.sort((a, b) => a - b);
  return [means[Math.floor(rounds * 0.025)], means[Math.floor(rounds * 0.975)]];
}
