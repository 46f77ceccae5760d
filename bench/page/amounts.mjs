// Figures in words, the same for a terminal and for the page.

/** A whole number as it is, another with three digits or so that count; '' where nothing was measured. */
export function plain(value) {
  if (value === undefined) return '';
  if (value >= 1000 || Number.isInteger(value)) return value.toLocaleString('en', { maximumFractionDigits: 0 });
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}

/** Milliseconds, bytes or a share with their unit; – where nothing was measured. */
export function amount(value, unit) {
  if (value === undefined) return '–';
  if (unit === 'MB') return `${(value / 2 ** 20).toFixed(0)} MB`;
  if (unit === '%') return `${value.toFixed(2)} %`;
  return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${plain(value)} ms`;
}
