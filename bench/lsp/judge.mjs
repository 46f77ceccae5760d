// Holds the harness' results against the goals: our value, the best peer's in the same run, ratios and verdicts.
// Invariant: a value that was not measured fails its row and says why; a peer's value counts only when its answers were right.
import { goals } from './goals.mjs';

/** Below this share of right answers a time is the time of something else. */
const rightEnough = 0.95;

/**
 * One row a goal: {id, what, unit, ours?, samples?, oursNode20?, best?, ratio?, must?, stretch?, limit?, note?, later?}, verdicts as {most, ok}.
 * `runs`: of the harness; `natives`: names of peers that are no JavaScript; `offers`: of the probe; `limits`: of limits.mjs, or undefined.
 */
export function judgeGoals({ runs, peers, natives, offers, limits }) {
  return goals.filter((goal) => runs.some(({ size }) => size === goal.size)).map((goal) => {
    const find = (server) => runs.find((run) => run.server === server && run.size === goal.size);
    const { value, samples, why } = figure(goal, find('ours'));
    const row = { id: goal.id, what: goal.what, unit: goal.unit ?? 'ms' };
    if (goal.needs !== undefined && !offers(...goal.needs)) return { ...row, later: goal.later };
    const best = bestPeer(goal, peers.filter((name) => fits(goal.among, name, natives)).map(find));
    const node20 = figure(goal, find('ours-node20')).value;
    if (best !== undefined) row.best = best;
    if (node20 !== undefined) row.oursNode20 = node20;
    if (value === undefined) return { ...row, note: why, must: failed(goal.must), stretch: failed(goal.stretch), limit: goal.limit && { words: goal.limit.words, most: goal.limit.times, ok: false } };
    row.ours = value;
    row.samples = samples;
    if (goal.absolute !== undefined) return { ...row, must: { most: goal.absolute, ok: value <= goal.absolute }, stretch: { most: goal.absolute, ok: value <= goal.absolute } };
    if (best !== undefined) row.ratio = value / best.value;
    row.must = verdict(goal.must, row.ratio);
    row.stretch = verdict(goal.stretch, row.ratio);
    if (goal.limit !== undefined && limits !== undefined) {
      const ratio = value / goal.limit.of(limits);
      row.limit = { words: goal.limit.words, most: goal.limit.times, ratio, ok: ratio <= goal.limit.times };
    }
    if (best === undefined) row.note = 'no peer in this run';
    return row;
  });
}

/** Our value, or why there is none. */
function figure(goal, run) {
  if (run === undefined) return { why: 'not measured' };
  const right = goal.right === undefined ? undefined : run.last[goal.right];
  if (right !== undefined && right < rightEnough) return { why: `only ${Math.round(right * 100)} % of the answers were right` };
  if (goal.after !== undefined && !run.cold[goal.after]?.n) return { why: 'the load did not come to its end' };
  const found = goal.of(run);
  const value = typeof found === 'number' ? found : found?.[goal.stat ?? 'p50'];
  return Number.isFinite(value) ? { value, samples: found.n } : { why: 'no answer in time' };
}

function bestPeer(goal, runs) {
  const found = runs.flatMap((run) => {
    const { value } = figure(goal, run);
    return value === undefined ? [] : [{ name: run.server, value }];
  });
  return found.sort((a, b) => a.value - b.value)[0];
}

function fits(among, name, natives) {
  return among === 'any' || among === name || (among === 'js' && !natives.includes(name));
}

function verdict(most, ratio) {
  return most === undefined || ratio === undefined ? undefined : { most, ok: ratio <= most };
}

function failed(most) {
  return most === undefined ? undefined : { most, ok: false };
}
