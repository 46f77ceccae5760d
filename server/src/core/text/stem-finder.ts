// Looks for hundreds of stems in one go over a text: the automaton of Aho and Corasick (Communications of the ACM 18, 1975).
// Invariant: finds a group exactly when one of its stems is a substring of the text, as `text.includes(stem)` would; a letter of the text
// is looked at once. Nothing is built before the first text is asked about.

/** Groups of stems; at most 30, since an answer is a set of bits. Stems are not empty. */
export type StemGroups = readonly (readonly string[])[];

export class StemFinder {
  readonly #groups: StemGroups;
  #automaton: Automaton | undefined;

  constructor(groups: StemGroups) {
    if (groups.length > 30) throw new Error('A stem finder has at most 30 groups.');
    this.#groups = groups;
  }

  /** Bit i: a stem of group i stands in the text; 0: none does. Capitals count. */
  in(text: string): number {
    const { classOf, others, classes, next, found } = (this.#automaton ??= build(this.#groups));
    let state = 0;
    let bits = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const letter = code < classOf.length ? (classOf[code] ?? 0) : (others.get(code) ?? 0);
      state = next[state * classes + letter] ?? 0;
      bits |= found[state] ?? 0;
    }
    return bits;
  }
}

interface Automaton {
  /** Class of a code below 0x600 (Latin, Greek, Cyrillic); 0: in no stem. */
  readonly classOf: Uint8Array;
  /** Class of the codes above. */
  readonly others: ReadonlyMap<number, number>;
  readonly classes: number;
  /** Row by row: the state behind a state and a class. State 0 is the start. */
  readonly next: Int32Array;
  /** Groups found on reaching a state. */
  readonly found: Int32Array;
}

const low = 0x600;

function build(groups: StemGroups): Automaton {
  const classOf = new Uint8Array(low);
  const others = new Map<number, number>();
  let classes = 1;
  let most = 1;
  for (const stem of groups.flat()) {
    most += stem.length;
    for (let at = 0; at < stem.length; at += 1) {
      const code = stem.charCodeAt(at);
      if (code < low && classOf[code] === 0) classOf[code] = classes++;
      else if (code >= low && !others.has(code)) others.set(code, classes++);
    }
  }
  if (classes > 255) throw new Error('A stem finder knows at most 254 letters.');
  const next = new Int32Array(most * classes);
  const found = new Int32Array(most);
  let states = 1;
  for (const [group, stems] of groups.entries()) {
    for (const stem of stems) {
      let state = 0;
      for (let at = 0; at < stem.length; at += 1) {
        const code = stem.charCodeAt(at);
        const place = state * classes + (code < low ? (classOf[code] ?? 0) : (others.get(code) ?? 0));
        if (next[place] === 0) next[place] = states++;
        state = next[place] ?? 0;
      }
      found[state] = (found[state] ?? 0) | (1 << group);
    }
  }
  link(next, found, classes);
  return { classOf, others, classes, next, found };
}

/** Where a stem breaks off, the automaton goes on with the longest end of what was read that begins another. */
function link(next: Int32Array, found: Int32Array, classes: number): void {
  const back = new Int32Array(found.length);
  const queue: number[] = [];
  for (let letter = 0; letter < classes; letter += 1) if (next[letter] !== 0) queue.push(next[letter] ?? 0);
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    const behind = back[state] ?? 0;
    found[state] = (found[state] ?? 0) | (found[behind] ?? 0);
    for (let letter = 0; letter < classes; letter += 1) {
      const place = state * classes + letter;
      const instead = next[behind * classes + letter] ?? 0;
      if (next[place] === 0) next[place] = instead;
      else {
        back[next[place] ?? 0] = instead;
        queue.push(next[place] ?? 0);
      }
    }
  }
}
