// How large the graph is drawn: one of a few sizes, chosen by keys, buttons or the wheel.
// Invariant: a size is always one of `sizes`.

/** Times the size at which a node's words are as large as those of the table. */
const sizes = [0.25, 0.4, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

export const usualSize = 1;

/** The next larger size (`by` > 0) or smaller one; the last in that direction stays, 0 leads back to the usual one. */
export function sizeBeside(size: number, by: number): number {
  if (by === 0) return usualSize;
  return (by > 0 ? sizes.find((each) => each > size) : sizes.findLast((each) => each < size)) ?? sizeNear(size);
}

/** The size nearest to what a page kept, which may be anything: the usual one where that is no size. */
export function sizeNear(kept: unknown): number {
  if (typeof kept !== 'number' || !Number.isFinite(kept)) return usualSize;
  return sizes.reduce((best, each) => (Math.abs(each - kept) < Math.abs(best - kept) ? each : best));
}

/** The largest size, at most the usual one, at which a picture so large is in sight as a whole; the smallest where none is. */
export function sizeToFit(picture: Extent, room: Extent): number {
  return sizes.findLast((each) => each <= usualSize && picture.width * each <= room.width && picture.height * each <= room.height) ?? sizes[0];
}

/** In pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What a key asks for: -1 smaller, 1 larger, 0 the usual size, `fit` all in sight; undefined for any other key. */
export function zoomOfKey(key: string): -1 | 0 | 1 | 'fit' | undefined {
  switch (key) {
    case '+':
    case '=':
      return 1;
    case '-':
    case '_':
      return -1;
    case '0':
      return 0;
    case 'f':
    case 'F':
      return 'fit';
    default:
      return undefined;
  }
}
