// What one run measures: the sizes of workspace with their patience, and the servers with the sizes each is measured on.
// Invariant: ours and the peers get the same repetitions; what only ours is asked for says so in `servers`.
import { join } from 'node:path';
import { root } from '../load.mjs';

/**
 * Sizes. `promised`: what the rows of this size claim; a workspace with less fails the run. `only`: ours alone, or the servers named.
 * `reps`, `sessions`, `budgetMs`, `idleMs` are the harness' own words.
 */
export const sizes = [
  { id: '10', treaties: 10, sessions: 5, reps: 40, idleMs: 4000, budgetMs: 60_000, promised: { files: 10, median: 30_000 } },
  { id: '100', treaties: 100, sessions: 2, reps: 20, idleMs: 3000, budgetMs: 60_000, promised: { files: 100, bytes: 8_000_000 } },
  { id: '450', treaties: 450, sessions: 3, reps: 20, idleMs: 4000, budgetMs: 120_000, promised: { files: 450, bytes: 40_000_000, median: 30_000, largest: 950_000 } },
  { id: 'big', bigMB: 10, sessions: 2, reps: 10, idleMs: 3000, budgetMs: 90_000, promised: { files: 1, bytes: 10_000_000, big: 10_000_000 } },
  { id: 'tails', treaties: 10, sessions: 1, reps: 400, idleMs: 1000, budgetMs: 180_000, promised: { files: 10 }, only: ['ours', 'rumdl'] },
  { id: 'warm', treaties: 450, sessions: 4, reps: 2, idleMs: 1000, budgetMs: 120_000, promised: { files: 450, bytes: 40_000_000 }, only: ['ours-warm'] },
  { id: '5000', treaties: 5000, sessions: 1, reps: 10, idleMs: 1000, budgetMs: 240_000, promised: { files: 5000, bytes: 450_000_000 }, only: ['ours'] },
];

export const usual = ['10', '100', '450', 'big', 'tails', 'warm'];

/** For a look: one start each and few repetitions; the median of warm starts is one that found a cache. */
export function hurried(size) {
  return { ...size, sessions: Math.min(size.sessions, size.id === 'warm' ? 3 : 1), reps: Math.min(size.reps, 6), idleMs: 1500, budgetMs: Math.min(size.budgetMs, size.bigMB ? 60_000 : 45_000) };
}

/** Entries of the harness' configuration. `node24`, `node20`: programs, each may be missing; ours is judged on the first there is. */
export function plannedServers({ chosen, peers, severity, server, node24, node20, cacheHome }) {
  const allowed = (name) => chosen.filter(({ only }) => only === undefined || only.includes(name)).map(({ id }) => id);
  const ours = (name, node, more = {}) => ({
    name, format: 'treaty', cmd: node, args: [server, '--stdio'], adapter: join(root, 'bench', 'lsp', 'parley-adapter.mjs'),
    severity, cacheHome: join(cacheHome, name), env: { XDG_CACHE_HOME: join(cacheHome, name) }, sizes: allowed(name), ...more,
  });
  const judged = node24 ?? node20;
  return [
    ours('ours', judged),
    ...(node24 !== undefined && node20 !== undefined ? [ours('ours-node20', node20)] : []),
    ours('ours-warm', judged, { warm: true, sizes: allowed('ours-warm').filter((id) => id === 'warm') }),
    ...peers.map(({ name, entry }) => ({ name, ...entry, sizes: allowed(name) })),
  ].filter((entry) => entry.sizes.length > 0);
}
