// A table that is changed by making a new one: a large base that versions share, and a small layer of what differs from it.
// Invariants: a table never changes; one that differs in an entry costs a copy of the layer, not of the base. The layer is folded
// into a new base when it has grown, so seldom that a table filled entry by entry costs little more than one filled at once.

/** Entries a layer may hold: what a keystroke copies at most. */
const largest = 64;

const gone: unique symbol = Symbol('an entry of the base that is no more');
type Layered<Value> = ReadonlyMap<string, Value | typeof gone>;

/** Iterates in the order of the base, then of the layer. */
export class Table<Value> implements ReadonlyMap<string, Value> {
  readonly #base: ReadonlyMap<string, Value>;
  readonly #layer: Layered<Value>;
  readonly size: number;

  private constructor(base: ReadonlyMap<string, Value>, layer: Layered<Value>, size: number) {
    this.#base = base;
    this.#layer = layer;
    this.size = size;
  }

  static of<Value>(entries: Iterable<readonly [string, Value]> = []): Table<Value> {
    const base = new Map(entries);
    return new Table(base, new Map(), base.size);
  }

  /** As this one, but for these entries; `undefined` takes an entry out. */
  with(changes: Iterable<readonly [string, Value | undefined]>): Table<Value> {
    const layer = new Map(this.#layer);
    let { size } = this;
    for (const [key, value] of changes) {
      const before = layer.get(key);
      const had = before === undefined ? this.#base.has(key) : before !== gone;
      size += Number(value !== undefined) - Number(had);
      if (value !== undefined) layer.set(key, value);
      else if (this.#base.has(key)) layer.set(key, gone);
      else layer.delete(key);
    }
    const made = new Table(this.#base, layer, size);
    return layer.size <= largest ? made : Table.of(made);
  }

  get(key: string): Value | undefined {
    const value = this.#layer.get(key);
    if (value === undefined) return this.#base.get(key);
    return value === gone ? undefined : value;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [key, value] of this.#base) {
      const now = this.#layer.get(key);
      if (now === undefined) yield [key, value];
      else if (now !== gone) yield [key, now];
    }
    for (const [key, value] of this.#layer) if (value !== gone && !this.#base.has(key)) yield [key, value];
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  /** The keys in which two tables may differ; undefined when they do not share a base, so that all may. */
  differences(other: Table<Value>): readonly string[] | undefined {
    if (this === other) return [];
    if (this.#base !== other.#base) return undefined;
    return [...new Set([...this.#layer.keys(), ...other.#layer.keys()])].filter((key) => this.get(key) !== other.get(key));
  }
}
