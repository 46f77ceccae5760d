// Findings in real agreements drawn by a seed, to be read one by one: `npm run bench -- drawn [--corpus PATH] [--seed N] [--count 20] [--rule NAME] [--show]`.
// Every error is drawn, and of each rule as many findings as --count. What reading showed is kept in bench/corpus-verdicts.json: agreement, offset,
// rule, verdict (right or wrong) and reason, and no word of the texts. --show prints what has no verdict yet, with its surroundings.
// Invariants: a finding is drawn or not whatever else was found, so verdicts stay when rules change; fails when an error is wrong or was not
// read, when a drawn finding was not read, or when more than one in twenty of a rule above a hint is wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAgreements } from './corpus-texts.mjs';
import { loadCore, root } from './load.mjs';
import { inCorpus } from './real-agreements.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' }, seed: { type: 'string', default: '1953' }, count: { type: 'string', default: '20' }, rule: { type: 'string' }, show: { type: 'boolean', default: false },
  },
});
process.exitCode = await inCorpus(values.corpus, run);

async function run(folder) {
  const core = await loadCore();
  const found = new Map();
  for (const { name, text: textOf } of readAgreements(core, folder)) {
    const text = textOf('clean');
    const document = core.createDocument(`file:///${name.replace('.xml', '.treaty')}`, text, { library: false });
    const snapshot = core.withDocument(core.createSnapshot(core.emptyConfig), document);
    for (const finding of core.checkDocument(snapshot, document)) {
      if (values.rule !== undefined && finding.rule !== values.rule) continue;
      const { start, end } = finding.span;
      const place = {
        name, offset: start, severity: finding.severity, words: core.formatFinding(finding),
        around: `${text.slice(Math.max(0, start - 300), start)}>>>${text.slice(start, end)}<<<${text.slice(end, end + 300)}`,
      };
      const list = found.get(finding.rule);
      if (list) list.push(place);
      else found.set(finding.rule, [place]);
    }
  }
  const read = new Map(JSON.parse(readFileSync(join(root, 'bench', 'corpus-verdicts.json'), 'utf8')).map((row) => [`${row.rule} ${row.treaty} ${row.offset}`, row]));
  console.log(`seed ${values.seed}, ${values.count} of each rule and every error`);
  console.log(['rule'.padEnd(32), 'severity'.padEnd(12), ...['found', 'drawn', 'right', 'wrong', 'unread'].map((each) => each.padStart(8))].join(''));
  let failed = false;
  const unread = [];
  for (const [rule, all] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const drawn = draw(rule, all);
    const counts = { right: 0, wrong: 0, unread: 0 };
    for (const place of drawn) {
      const verdict = read.get(`${rule} ${place.name} ${place.offset}`)?.verdict ?? 'unread';
      counts[verdict] += 1;
      if (verdict === 'unread') unread.push({ rule, ...place });
      if (place.severity === 'error' && verdict !== 'right') failed = true;
    }
    const hint = all.every(({ severity }) => severity === 'hint');
    if (counts.unread > 0 || (!hint && counts.wrong * 20 > drawn.length)) failed = true;
    console.log([rule.padEnd(32), all[0].severity.padEnd(12), ...[all.length, drawn.length, counts.right, counts.wrong, counts.unread].map((each) => String(each).padStart(8))].join(''));
  }
  if (values.show) for (const { rule, name, offset, words, around } of unread) console.log(`\n--- ${rule} ${name} ${offset} ${words}\n${around}`);
  console.log(failed ? '\nNot all is read and right.' : '\nAll drawn findings were read; no rule above a hint is wrong more than once in twenty.');
  return failed ? 1 : 0;
}

/** The findings with the lowest numbers by seed, rule and place, in order of place; and every error. */
function draw(rule, all) {
  const ranked = all.map((place) => ({ place, rank: numberOf(`${values.seed} ${rule} ${place.name} ${place.offset}`) })).sort((a, b) => a.rank - b.rank);
  const chosen = new Set(ranked.slice(0, Number(values.count)).map(({ place }) => place));
  return all.filter((place) => chosen.has(place) || place.severity === 'error');
}

/** FNV-1a, mixed once more so that neighbouring offsets fall far apart. */
function numberOf(words) {
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) sum = Math.imul(sum ^ words.charCodeAt(i), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}
