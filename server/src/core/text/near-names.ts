// Which of many known names somebody most likely meant by a misspelt one. A tree of letters is walked with one row of the
// table of changes a letter, and left where no name below can be near enough: names with a common beginning share its rows.
// Invariant: what is found is what comparing with every name would find, the first of equals; any case.

export interface NearNames {
  /**
   * The known name with the fewest changes (a letter put in, taken out, replaced, or swapped with its neighbour), fewer than
   * `limit`; undefined when there is none. Above 64 letters nothing is found: nobody misspells such a name, they paste it.
   */
  find(name: string, limit: number): string | undefined;
}

const longest = 64;

interface Node {
  readonly next: Map<string, Node>;
  /** The first known name that ends here. */
  end?: { readonly name: string; readonly order: number };
}

/** `onStep` is told of every letter compared: for counting the work. */
export function createNearNames(names: Iterable<string>, onStep?: () => void): NearNames {
  const root: Node = { next: new Map() };
  let order = 0;
  for (const name of names) insert(root, name, order++);
  return {
    find: (name, limit) => (name.length > longest || limit < 1 ? undefined : new Search(name.toLowerCase(), limit, onStep).from(root)),
  };
}

function insert(root: Node, name: string, order: number): void {
  const lower = name.toLowerCase();
  // Longer by more than any limit in use: never near.
  if (lower.length > longest + 8) return;
  let node = root;
  for (const letter of lower.split('')) {
    const known = node.next.get(letter) ?? { next: new Map() };
    node.next.set(letter, known);
    node = known;
  }
  node.end ??= { name, order };
}

class Search {
  #best: { readonly name: string; readonly order: number } | undefined;
  /** The most changes a name may still have to count. */
  #most: number;

  constructor(readonly wanted: string, limit: number, readonly onStep: (() => void) | undefined) {
    this.#most = limit - 1;
  }

  from(root: Node): string | undefined {
    const row = Array.from({ length: this.wanted.length + 1 }, (_, index) => index);
    this.#end(root, row);
    for (const [letter, node] of root.next) this.#walk(node, letter, '', row, []);
    return this.#best?.name;
  }

  /** `last`, `beforeLast`: changes from each beginning of the wanted name to the letters on the way here, one and two letters back. */
  #walk(node: Node, letter: string, letterBefore: string, last: readonly number[], beforeLast: readonly number[]): void {
    this.onStep?.();
    const { wanted } = this;
    const row = [(last[0] ?? 0) + 1];
    for (let i = 1; i <= wanted.length; i += 1) {
      const same = wanted.charAt(i - 1) === letter;
      let cost = Math.min((row[i - 1] ?? 0) + 1, (last[i] ?? 0) + 1, (last[i - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && letterBefore !== '' && wanted.charAt(i - 1) === letterBefore && wanted.charAt(i - 2) === letter;
      if (swapped) cost = Math.min(cost, (beforeLast[i - 2] ?? 0) + 1);
      row.push(cost);
    }
    this.#end(node, row);
    // A swap reaches one row back, so what stood there counts too.
    if (Math.min(...row, Math.min(...last) + 1) > this.#most) return;
    for (const [next, below] of node.next) this.#walk(below, next, letter, row, last);
  }

  #end({ end }: Node, row: readonly number[]): void {
    const cost = row[this.wanted.length] ?? Number.POSITIVE_INFINITY;
    if (!end || cost > this.#most) return;
    if (this.#best && cost === this.#most && end.order > this.#best.order) return;
    this.#most = cost;
    this.#best = end;
  }
}
