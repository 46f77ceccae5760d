// A piece of a text and the lines that begin in it, which are found when first asked for: whoever reads the piece then has it at hand.
// Invariants: a segment never changes for those who ask; many share one list of starts, and no two a place in it.

/** Lists that starts of lines are written into. */
export class StartRoom {
  list = new Uint16Array(0);
  until = 0;

  /** `length`: how many starts share a list. */
  constructor(readonly length: number) {}
}

export class TextSegment {
  #starts: Uint16Array | Uint32Array | undefined;
  #at = 0;
  #lines = 0;

  constructor(
    /** Stays through edits inside the segment; no two segments of one text, or of texts edited from it, share one. */
    readonly id: number,
    readonly text: string,
    /** Undefined for a segment with a list of its own: one that may outlive the others. */
    readonly room: StartRoom | undefined,
  ) {}

  /** Offset in `text` of the first character of line `n` of those that begin here: `starts[at + n]`. */
  get starts(): Uint16Array | Uint32Array {
    return this.#starts ?? this.#find();
  }

  get at(): number {
    if (this.#starts === undefined) this.#find();
    return this.#at;
  }

  /** How many lines begin here: none behind a line end that the text ends with. */
  get lines(): number {
    if (this.#starts === undefined) this.#find();
    return this.#lines;
  }

  #find(): Uint16Array | Uint32Array {
    const { text } = this;
    const { length } = text;
    const List = length > 0xffff ? Uint32Array : Uint16Array;
    const room = length > 0xffff ? undefined : this.room;
    // Lines are seldom shorter than this; where they are, the list grows.
    let list: Uint16Array | Uint32Array = room?.list ?? new List(2 + (length >> 5));
    let at = room?.until ?? 0;
    let until = at;
    let lf = text.indexOf('\n');
    let cr = text.indexOf('\r');
    for (let start = 0; start < length; ) {
      if (until === list.length) {
        const more = new List(Math.max(room?.length ?? 0, 2 * (until - at)));
        more.set(list.subarray(at, until));
        list = more;
        until -= at;
        at = 0;
      }
      list[until] = start;
      until += 1;
      if (lf !== -1 && lf < start) lf = text.indexOf('\n', start);
      let end = lf === -1 ? length : lf + 1;
      if (cr !== -1 && cr < end) {
        if (lf !== cr + 1) end = cr + 1;
        cr = text.indexOf('\r', end);
      }
      start = end;
    }
    if (room !== undefined) {
      room.list = list as Uint16Array<ArrayBuffer>;
      room.until = until;
    }
    this.#at = at;
    this.#lines = until - at;
    this.#starts = list;
    return list;
  }
}
