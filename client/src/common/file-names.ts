// Names for new files. Invariant: pure; a name that is taken, whatever its case, is never given again.

/** `name.treaty`, or `name-2.treaty`, `name-3.treaty` … when that is taken. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((entry) => entry.toLowerCase()));
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? `${name}.treaty` : `${name}-${n}.treaty`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
