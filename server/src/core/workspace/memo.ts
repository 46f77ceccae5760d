// Results of pure functions, kept as long as the object they are about: an index of one document, a resolver of one snapshot.
// Invariant: never part of an object's meaning. Kept by the identity of owner and function, so a copy of an owner that
// shares its memo never sees the results of the other.

/** Where an object keeps what was derived from it. Made by `createMemo`; only `derived` looks inside. */
export interface Memo {
  readonly results: WeakMap<object, Map<unknown, unknown>>;
}

export interface Memoized {
  readonly memo: Memo;
}

export function createMemo(): Memo {
  return { results: new WeakMap() };
}

/** `make(owner)`, made once per owner. `make` must be a pure function of its owner and one at module level: its identity is the key. */
export function derived<Owner extends Memoized, Result>(owner: Owner, make: (owner: Owner) => Result): Result {
  const { results } = owner.memo;
  const known = results.get(owner) ?? new Map<unknown, unknown>();
  if (known.has(make)) return known.get(make) as Result;
  results.set(owner, known);
  const result = make(owner);
  known.set(make, result);
  return result;
}

/** What `make(owner)` gave or was said to give; undefined when nobody has asked yet. */
export function known<Owner extends Memoized, Result>(owner: Owner, make: (owner: Owner) => Result): Result | undefined {
  return owner.memo.results.get(owner)?.get(make) as Result | undefined;
}

/** Says what `make(owner)` gives, so that it is never made: for an owner whose results were kept elsewhere. */
export function seed<Owner extends Memoized, Result>(owner: Owner, make: (owner: Owner) => Result, result: Result): void {
  const { results } = owner.memo;
  const known = results.get(owner) ?? new Map<unknown, unknown>();
  results.set(owner, known);
  known.set(make, result);
}

/** What of a document versions share, by name; see `Aspects`. */
interface WithAspects<Name extends string> {
  readonly aspects: Readonly<Record<Name, Memoized>>;
}

/**
 * `make(document)`, made once for all versions of the document that share the aspect. What it gives holds block handles and names,
 * never offsets, nor anything that holds a tree or model: it outlives the version that was asked first.
 */
export function derivedOf<Name extends string, Owner extends WithAspects<Name>, Result>(document: Owner, aspect: Name, make: (document: Owner) => Result): Result {
  const owner: Memoized = document.aspects[aspect];
  const { results } = owner.memo;
  const known = results.get(owner) ?? new Map<unknown, unknown>();
  if (known.has(make)) return known.get(make) as Result;
  results.set(owner, known);
  const result = make(document);
  known.set(make, result);
  return result;
}
