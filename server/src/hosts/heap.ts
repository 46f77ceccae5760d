// Keeps the process from growing while somebody types: what a key leaves behind is small beside a loaded workspace, but left to itself
// the engine would rather grow to a multiple of it than collect more often.
// Invariant: nothing an answer says depends on this; both settings are the engine's own (`node --v8-options`), of every Node we run on.

import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes of the space for young objects, both halves, at which it stops growing; the engine's own limit is 32 MB and more. */
const youngMost = 16 * 2 ** 20;

/** In per cent of what is in use: so far the heap may grow before it is collected again, once everything has been read. */
const growthWhenSettled = 50;

/** From now on the space for young objects stops at `youngMost`. Looks after collections only, until it has. */
export function boundYoungSpace(): void {
  const watching = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young === undefined || young.space_size < youngMost) return;
    watching.disconnect();
    setFlagsFromString('--semi-space-growth-factor=1');
  });
  watching.observe({ entryTypes: ['gc'] });
}

/** The workspace has been read: before that, collecting more often would only slow the reading down. */
export function boundGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${growthWhenSettled}`);
}
