// docs/claims.md: every promise with what shows it; docs/features.md: every feature with a test in which it answers and one in which it answers
// nothing. A whole `npm test` ends with it as the part `claims`; by hand after one:
// node scripts/check-claims.mjs. Fails on a row with no evidence, a test that did not run or did not pass, a command or file that
// does not exist. Known gaps are counted.
//
// Evidence, several parted by `;`:
//   core: words of the title        a test of that part whose full title holds these words (part: core, scripts, protocol,
//                                   worker, cli, node editor, web editor, neovim, emacs, word, fuzz; `both editors` asks for both)
//   run: npm run NAME               a script of package.json
//   file: path                      a file of the repository
//   gap: what is missing            a part that is not done
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/paths.mjs';

/** Faults of the page as sentences, how many rows and gaps it has, and how many rows hold. `totals` as in out/test-totals.json. */
export function checkClaims(page, totals, scripts, exists) {
  const titles = new Map(totals.map(({ part, tests }) => [part, (tests ?? []).map(({ title }) => title)]));
  const faults = [];
  let rows = 0;
  let gaps = 0;
  let held = 0;
  for (const line of page.split('\n')) {
    const cells = readRow(line);
    if (cells === undefined) continue;
    rows += 1;
    const before = faults.length;
    const { claim, evidence } = cells;
    if (evidence.length === 0 || evidence.includes('')) faults.push(`"${claim}" has no evidence.`);
    for (const item of evidence.join(';').split(';').map((part) => part.trim()).filter((part) => part !== '')) {
      const at = item.indexOf(':');
      const kind = item.slice(0, at).trim();
      const words = item.slice(at + 1).trim();
      if (kind === 'gap') gaps += 1;
      else if (kind === 'run') {
        const name = /^npm (?:run )?([\w:-]+)/.exec(words)?.[1];
        if (name === undefined || !Object.hasOwn(scripts, name)) faults.push(`"${claim}": there is no command "${words}".`);
      } else if (kind === 'file') {
        if (!exists(words)) faults.push(`"${claim}": there is no file "${words}".`);
      } else {
        const parts = kind === 'both editors' ? ['node editor', 'web editor'] : [kind];
        for (const part of parts) {
          const ran = titles.get(part);
          if (ran === undefined) faults.push(`"${claim}": there is no part "${part}".`);
          else if (words === '' || !ran.some((title) => title.includes(words))) faults.push(`"${claim}": no test of ${part} passed whose title holds "${words}".`);
        }
      }
    }
    if (faults.length === before) held += 1;
  }
  if (rows === 0) faults.push('The page has no rows.');
  return { faults, rows, gaps, held };
}

/** The page of this checkout against `totals`. */
export function checkPage(totals) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pages = ['claims.md', 'features.md'].map((name) => readFileSync(join(root, 'docs', name), 'utf8'));
  return checkClaims(pages.join('\n'), totals, scripts, (path) => existsSync(join(root, path)));
}

/** The check as one more part of a run: a row that holds is a passed test, a fault a failed one. */
export function partOf({ faults, gaps, held }) {
  return { part: 'claims', passed: held, failed: faults.length, ...(gaps === 0 ? {} : { note: `${gaps} known gaps` }) };
}

/** A table row: in `claims.md` a promise and its evidence, in `features.md` a feature and, behind what it is, two cells of evidence. Undefined for other lines, heads and the lines under them. */
function readRow(line) {
  if (!line.startsWith('|') || /^\|[\s:|-]+\|$/.test(line)) return undefined;
  const cells = line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replaceAll('\\|', '|'));
  const [claim, ...more] = cells;
  if (claim === 'promise' || claim === 'feature') return undefined;
  return { claim, evidence: cells.length > 3 ? more.slice(-2) : more.slice(0, 1) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const totalsFile = join(root, 'out', 'test-totals.json');
  if (!existsSync(totalsFile)) throw new Error('Run `npm test` first: out/test-totals.json is missing.');
  const { faults, rows, gaps } = checkPage(JSON.parse(readFileSync(totalsFile, 'utf8')));
  for (const fault of faults) console.log(fault);
  console.log(`${rows} promises, ${gaps} known gaps, ${faults.length} faults`);
  process.exit(faults.length > 0 ? 1 : 0);
}
