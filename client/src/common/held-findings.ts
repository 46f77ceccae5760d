// Which findings wait while somebody types: those that were not shown before the first key. A word that is half typed is no
// mistake, and a warning that comes and goes with every letter is one nobody reads.
// Invariant: what is gone is gone at once; what was shown and is still found stays, also where its words changed with the text.

export interface ShownFinding {
  readonly rule: string;
  readonly message: string;
  /** Lines from 0, the last one included. */
  readonly lines: readonly [first: number, last: number];
}

/**
 * The findings that are shown now; the others wait. `shown`: those that are on the screen; `line`: the one that is being typed. A finding
 * that says something else than before (a count, a name that changed) takes the place of one of its rule, but not on that line.
 */
export function keptFindings<Finding extends ShownFinding>(found: readonly Finding[], shown: readonly ShownFinding[], line: number): readonly Finding[] {
  const left = new Map<string, number>();
  const count = (key: string, by: number): number => {
    const now = (left.get(key) ?? 0) + by;
    left.set(key, now);
    return now;
  };
  const exact = ({ rule, message }: ShownFinding): string => `${rule} ${message}`;
  for (const each of shown) count(exact(each), 1);
  const same = new Set(found.filter((each) => (left.get(exact(each)) ?? 0) > 0 && count(exact(each), -1) >= 0));
  const changed = new Map<string, number>();
  for (const each of shown) {
    if ((left.get(exact(each)) ?? 0) <= 0) continue;
    count(exact(each), -1);
    changed.set(each.rule, (changed.get(each.rule) ?? 0) + 1);
  }
  return found.filter((each) => {
    if (same.has(each)) return true;
    const places = changed.get(each.rule) ?? 0;
    if (places === 0 || (each.lines[0] <= line && line <= each.lines[1])) return false;
    changed.set(each.rule, places - 1);
    return true;
  });
}

/** One change of a text, as an editor tells it: a key, or more than that (a paste, a fix, a completion). */
export function isKey(changes: readonly { readonly text: string; readonly rangeLength: number }[]): boolean {
  return changes.length > 0 && changes.every(({ text, rangeLength }) => text.trim().length <= 2 && rangeLength <= 2);
}
