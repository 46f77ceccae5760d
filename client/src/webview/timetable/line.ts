// The picture of a time line: its ticks, a dot a deadline, and curves from a step to those that wait for it.
// Invariants: it says nothing the table does not say, so that it is one image to a screen reader; texts are text nodes; a bounded number of
// shapes, however many deadlines there are.

import { svg, type SVGTemplateResult } from 'lit/html.js';
import type { TimeItem } from '../../../../server/src/lsp/protocol/timetable.js';
import type { ClauseIn } from '../../common/views/messages.js';
import type { TimetableWords } from '../../common/views/timetable-messages.js';
import { fill } from '../shared/host.js';
import { type Scale, scaleOf, stacked } from './scale.js';

export interface LineParts {
  /** Of one line, each with a place on it. */
  readonly rows: readonly TimeItem[];
  /** The beginnings that stand on the line besides its own. */
  readonly marks: readonly { readonly name: string; readonly minutes: number }[];
  readonly width: number;
  readonly words: TimetableWords;
  /** The clause of the row in which the cursor stands. */
  readonly current: ClauseIn | undefined;
}

export interface DrawnLine {
  readonly height: number;
  readonly shapes: SVGTemplateResult;
}

const margin = 34;
/** Pixels between two dots, and of a dot. */
const size = 12;
const radius = 4.5;
const highest = 8;
/** Pixels below the line, for ticks and their words. */
const foot = 30;
/** Curves of a line that are drawn. */
const mostCurves = 60;

export function drawLine({ rows, marks, width, words, current }: LineParts): DrawnLine {
  const places = rows.flatMap((row) => (row.minutes === undefined ? [] : [row.minutes]));
  const scale = scaleOf([...places, ...marks.map(({ minutes }) => minutes)], width, margin, 52);
  const { dots, more } = stacked(rows.map((row) => ({ row, x: scale.at(row.minutes ?? 0) })), size, highest);
  const levels = 1 + Math.max(0, ...dots.map(({ level }) => level), more.length > 0 ? highest : 0);
  const curveSpace = rows.some(({ waits }) => waits.length > 0) ? 26 : 0;
  const base = 10 + curveSpace + levels * size + (marks.length > 0 ? 14 : 0);
  const y = (level: number): number => base - size * (level + 0.8);
  const at = new Map(dots.map((dot) => [stepKey(dot.row), dot]));
  const curves = dots.flatMap((dot) => dot.row.waits.flatMap((step) => {
    const from = at.get(stepKey(step));
    return from && from !== dot ? [{ from, to: dot }] : [];
  })).slice(0, mostCurves);
  return {
    height: base + foot,
    shapes: svg`
      <line class="axis" x1=${margin / 2} x2=${width - margin / 2} y1=${base} y2=${base}></line>
      ${ticksOf(scale, base, words)}
      ${marks.map(({ name, minutes }) => svg`<g class="mark"><line x1=${scale.at(minutes)} x2=${scale.at(minutes)} y1="16" y2=${base}></line><text x=${scale.at(minutes)} y="12" text-anchor=${scale.at(minutes) > width / 2 ? 'end' : 'start'}>${name.slice(0, 60)}</text></g>`)}
      ${curves.map(({ from, to }) => svg`<path class="wait" d=${`M ${from.x} ${y(from.level)} C ${from.x} ${y(from.level) - 34}, ${to.x} ${y(to.level) - 34}, ${to.x} ${y(to.level)}`}></path>`)}
      ${dots.map(({ row, x, level }) => svg`<g class=${`dot ${row.state}${row.clause === current?.clause && row.column === current.column ? ' current' : ''}`} data-clause=${row.clause} data-file=${row.column}><title>${row.citation}: ${row.falls || row.limit}</title>${
        row.state === 'conflict' ? svg`<rect x=${x - radius} y=${y(level) - radius} width=${2 * radius} height=${2 * radius} transform=${`rotate(45 ${x} ${y(level)})`}></rect>` : svg`<circle cx=${x} cy=${y(level)} r=${radius}></circle>`
      }</g>`)}
      ${more.map(({ x, count }) => svg`<text class="more" x=${x} y=${y(highest) + 4} text-anchor="middle">+${count}</text>`)}`,
  };
}

function stepKey({ clause, column }: ClauseIn): string {
  return `${column}:${clause}`;
}

function ticksOf({ ticks }: Scale, base: number, words: TimetableWords): readonly SVGTemplateResult[] {
  return ticks.map(({ tick, minutes, x }) => {
    const length = tick ? fill(words.ticks[tick.unit], tick.count) : words.beginning;
    return svg`<g class="tick"><line x1=${x} x2=${x} y1=${base} y2=${base + 6}></line><text x=${x} y=${base + 20} text-anchor="middle">${minutes < 0 ? fill(words.before, length) : length}</text></g>`;
  });
}
