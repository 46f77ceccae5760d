// Rows that passed their budget once and may not get over it again by more than a margin: bench/held.json, a list of {id, text?}.
// Invariants: a figure counts as over only when three measurements in a row were, because a busy machine can spoil one; a row that
// is held and was not measured fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './budgets.mjs';
import { root } from './load.mjs';

export const heldFile = join(root, 'bench', 'held.json');
const tries = 3;

export function readHeld() {
  return JSON.parse(readFileSync(heldFile, 'utf8'));
}

/** The held rows as `judge` gives them, the best of up to three tries each; those without a figure as {what, ok: false, why}. */
export async function holdRows(jobs, held, margin) {
  const best = new Map();
  for (const job of jobs) {
    const mine = held.filter((each) => job.ids.includes(each.id) && each.text === job.text?.name);
    let wanted = mine;
    for (let turn = 0; turn < tries && wanted.length > 0; turn += 1) {
      const ids = wanted.map(({ id }) => id);
      const { rows } = await job.run({ wants: (id) => ids.includes(id) });
      for (const row of judge(rows, margin)) {
        const key = keyOf(row);
        const before = best.get(key);
        if (before === undefined || isLess(row, before)) best.set(key, { ...row, turns: turn + 1 });
      }
      wanted = wanted.filter((each) => !isHeld(best, each));
    }
  }
  return held.flatMap((each) => {
    const found = [...best.values()].filter((row) => isOf(row, each));
    return found.length > 0 ? found : [{ id: each.id, what: [each.text, each.id].filter(Boolean).join(': '), ok: false, why: 'not measured' }];
  });
}

function isHeld(best, each) {
  const found = [...best.values()].filter((row) => isOf(row, each));
  return found.length > 0 && found.every(({ ok }) => ok);
}

function isLess(a, b) {
  return a.ok !== b.ok ? a.ok : a.measured < b.measured;
}

function isOf(row, { id, text }) {
  return row.id === id && row.text === text;
}

function keyOf({ what }) {
  return what;
}
