// Globs over paths with slashes, as `files` in parley.json has them: `?` is one character of a step, `*` any of them, `**` as a step
// any number of steps, none too. Everything else is itself, in the same case.
// Invariant: work at most in proportion to the glob's length times the path's, whatever stands in them.

/** `path` as seen from the folder the glob counts from (`a/b.treaty`). A glob that ends in a slash means all under that folder. */
export function matchesGlob(glob: string, path: string): boolean {
  const plain = glob.replace(/^(?:\.?\/)+/u, '');
  const steps = (plain.endsWith('/') ? `${plain}**` : plain).split('/');
  return matches(steps, path.split('/'), (step) => step === '**', matchesStep);
}

function matchesStep(pattern: string, step: string): boolean {
  return matches(Array.from(pattern), Array.from(step), (character) => character === '*', (wanted, character) => wanted === '?' || wanted === character);
}

/** Greedy: the last run of any length takes one more whenever what stands behind it does not fit. */
function matches<Item>(pattern: readonly Item[], items: readonly Item[], isRun: (wanted: Item) => boolean, fits: (wanted: Item, item: Item) => boolean): boolean {
  let at = 0;
  let run: { readonly behind: number; from: number } | undefined;
  for (let i = 0; i < items.length; ) {
    const wanted = pattern[at];
    const item = items[i];
    if (wanted !== undefined && isRun(wanted)) {
      run = { behind: at + 1, from: i };
      at += 1;
    } else if (wanted !== undefined && item !== undefined && fits(wanted, item)) {
      at += 1;
      i += 1;
    } else if (run) {
      run.from += 1;
      i = run.from;
      at = run.behind;
    } else return false;
  }
  return pattern.slice(at).every(isRun);
}
