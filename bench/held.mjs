// `npm run bench -- held FILE`: writes bench/held.json anew from a result of `npm run bench -- --json FILE`: the rows that passed their
// budget and take a few seconds to measure. CI holds them (`npm run bench -- --quick --margin 2 --held`).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { heldFile } from './hold.mjs';

/** Rows that are quick to measure: of one text of 10 MB, of 1 MB for memory, and all that have no text. */
export function canBeHeld({ id, text }) {
  if (text === undefined) return true;
  if (text === '1mb') return id === 'memory';
  return text === '10mb' && !id.startsWith('rename') && !id.startsWith('memory');
}

/** {id, text?} of the rows to hold. */
export function rowsToHold(budgets) {
  return budgets.filter((row) => row.ok && canBeHeld(row)).map(({ id, text }) => ({ id, ...(text === undefined ? {} : { text }) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    console.error('Which result? npm run bench -- held FILE (of `npm run bench -- --json FILE`).');
    process.exitCode = 2;
  } else {
    const rows = rowsToHold(JSON.parse(readFileSync(file, 'utf8')).budgets);
    writeFileSync(heldFile, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
    console.log(`${rows.length} rows are held: ${rows.map(({ id, text }) => [text, id].filter(Boolean).join(' ')).join(', ')}`);
  }
}
