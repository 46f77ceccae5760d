// Bytes of many arrays, one behind the other, and where each lies.
// Invariant: each begins at a multiple of eight, so that numbers can be read where they lie.

/** In bytes. */
export type Place = readonly [at: number, length: number];

export class Pieces {
  readonly all: Uint8Array[] = [];
  #length = 0;

  add({ buffer, byteOffset, byteLength }: ArrayBufferView): Place {
    const place: Place = [this.#length, byteLength];
    this.all.push(new Uint8Array(buffer, byteOffset, byteLength));
    const padding = -byteLength & 7;
    if (padding > 0) this.all.push(new Uint8Array(padding));
    this.#length += byteLength + padding;
    return place;
  }
}
