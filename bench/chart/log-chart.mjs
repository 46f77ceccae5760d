// A chart of lines with both axes logarithmic, as SVG text. No background and middle colours: it is read on light and on dark pages.
// Invariant: the same series give the same picture, character for character; every point given lies inside the axes.

const width = 760;
const height = 420;
const inside = { left: 84, right: 224, top: 48, bottom: 56 };
/** Read on white and on black: at least 4 to 1 either way. */
const grey = '#777777';
/** Colour and mark by order: told apart without colour too. */
const looks = [
  { colour: '#2a7fd4', mark: (x, y) => `<circle cx="${x}" cy="${y}" r="5"/>` },
  { colour: '#d55e00', mark: (x, y) => `<rect x="${x - 4.5}" y="${y - 4.5}" width="9" height="9"/>` },
  { colour: '#00936b', mark: (x, y) => `<path d="M${x} ${y - 6}l5.5 10h-11z"/>` },
  { colour: '#a65fa0', mark: (x, y) => `<path d="M${x} ${y - 6}l6 6-6 6-6-6z"/>` },
];

/**
 * `series`: {name, points: [{x, y}]}, all numbers above 0, x ascending. `formatX`, `formatY` give the words at the ticks (powers of ten).
 * `description` is read out for those who do not see the picture.
 */
export function logChart({ title, description, xName, yName, series, formatX, formatY }) {
  const points = series.flatMap((each) => each.points);
  if (points.length === 0 || points.some(({ x, y }) => !(x > 0 && y > 0))) throw new Error(`${title}: no points, or one that is not above 0.`);
  const spanX = decades(points.map(({ x }) => x));
  const spanY = decades(points.map(({ y }) => y));
  const atX = (value) => round(inside.left + ((Math.log10(value) - spanX.low) / (spanX.high - spanX.low)) * (width - inside.left - inside.right));
  const atY = (value) => round(height - inside.bottom - ((Math.log10(value) - spanY.low) / (spanY.high - spanY.low)) * (height - inside.top - inside.bottom));
  const bottom = height - inside.bottom;
  const right = width - inside.right;
  const ticksX = powers(spanX).map((value) => `<path d="M${atX(value)} ${inside.top}V${bottom}" class="line"/><text x="${atX(value)}" y="${bottom + 18}" text-anchor="middle">${escaped(formatX(value))}</text>`);
  const ticksY = powers(spanY).map((value) => `<path d="M${inside.left} ${atY(value)}H${right}" class="line"/><text x="${inside.left - 8}" y="${atY(value) + 4}" text-anchor="end">${escaped(formatY(value))}</text>`);
  const lines = series.map((each, i) => {
    const { colour, mark } = looks[i % looks.length];
    const places = each.points.map(({ x, y }) => [atX(x), atY(y)]);
    return `<g stroke="${colour}" fill="${colour}"><polyline points="${places.map((place) => place.join(',')).join(' ')}" fill="none" stroke-width="2"/>${places.map(([x, y]) => mark(x, y)).join('')}</g>`;
  });
  // The legend stands beside the picture, in the order in which the lines end.
  const legend = legendOrder(series).map((i, row) => {
    const { colour, mark } = looks[i % looks.length];
    const y = inside.top + 10 + 24 * row;
    return `<g fill="${colour}">${mark(right + 22, y)}<text x="${right + 34}" y="${y + 4.5}">${escaped(series[i].name)}</text></g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="${grey}">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<style>.line{stroke:${grey};stroke-opacity:.3;fill:none}</style>`,
    `<text x="${inside.left}" y="24" font-size="15" font-weight="600">${escaped(title)}</text>`,
    ...ticksX,
    ...ticksY,
    `<text x="${(inside.left + right) / 2}" y="${height - 12}" text-anchor="middle">${escaped(xName)}</text>`,
    `<text transform="translate(16 ${(inside.top + bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(yName)}</text>`,
    ...lines,
    ...legend,
    '</svg>',
    '',
  ].join('\n');
}

/** Whole powers of ten around the values, as exponents. */
function decades(values) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return { low, high: Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)))) };
}

function powers({ low, high }) {
  return Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
}

/** Positions of the series, the one whose last point is highest first. */
function legendOrder(series) {
  return series.map((_, i) => i).sort((a, b) => series[b].points.at(-1).y - series[a].points.at(-1).y);
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escaped(text) {
  return text.replace(/[&<>"]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
