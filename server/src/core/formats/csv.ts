// Tables for spreadsheets: RFC 4180.
// Invariant: no field is read as a formula: one that begins like it gets an apostrophe in front, as spreadsheets write it.

/** With a byte order mark, without which spreadsheets take the letters of other scripts for something else. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
