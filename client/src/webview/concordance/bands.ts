// The bands that join a moved clause to the row of its counterpart: lines in the gutter before its column.
// Invariant: a picture of what the rows say in words; nothing is told here alone, so it is hidden from those who listen.

import { svg, type SVGTemplateResult } from 'lit/html.js';

export interface Band {
  readonly kind: 'moved' | 'again';
  /** Pixels from the top of the drawing. */
  readonly from: number;
  readonly to: number;
  /** Left edge of the gutter. */
  readonly left: number;
  readonly width: number;
}

/** Lanes of a gutter: bands beside each other do not hide one another. */
const lanes = 4;

export function drawBands(bands: readonly Band[], height: number): readonly SVGTemplateResult[] {
  return bands.flatMap(({ kind, from, to, left, width }, index) => {
    if (Math.max(from, to) < 0 || Math.min(from, to) > height) return [];
    const lane = left + (width * ((index % lanes) + 1)) / (lanes + 1);
    const right = left + width;
    const bend = Math.min(14, Math.abs(to - from) / 2) * Math.sign(to - from);
    const path = `M${left} ${from} Q${lane} ${from} ${lane} ${from + bend} L${lane} ${to - bend} Q${lane} ${to} ${right} ${to}`;
    return [svg`<path class=${kind} d=${path}></path>`];
  });
}
