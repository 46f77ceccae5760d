// Reading what a page kept through a reload, which an older version may have written. Invariant: whatever it is, nothing throws.

function member(kept: unknown, name: string): unknown {
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The strings of a list; empty when there is none. */
export function stringsIn(kept: unknown, name: string): readonly string[] {
  const list = member(kept, name);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

/** Undefined when it is no string. */
export function stringIn(kept: unknown, name: string): string | undefined {
  const value = member(kept, name);
  return typeof value === 'string' ? value : undefined;
}

/** `otherwise` when it is neither true nor false. */
export function flagIn(kept: unknown, name: string, otherwise: boolean): boolean {
  const value = member(kept, name);
  return typeof value === 'boolean' ? value : otherwise;
}

/** The texts of a table by name; empty when there is none. */
export function textsIn(kept: unknown, name: string): Readonly<Record<string, string>> {
  const table = member(kept, name);
  if (typeof table !== 'object' || table === null) return {};
  return Object.fromEntries(Object.entries(table).flatMap(([key, value]: [string, unknown]) => (typeof value === 'string' ? [[key, value]] : [])));
}
