// What the rules say about real agreements nobody wrote for Parley: `npm run bench -- corpus [--corpus PATH] [--sample RULE] [--guise NAME] [--count N] [--file NAME]`.
// PATH is a folder of XML treaties or the packed corpus; default PARLEY_CORPUS, then ../shared/corpus/tota-odd.tar.xz beside the repository.
// Each treaty is checked alone in four guises: `clean` (a paragraph a line), `wrapped` (72 to 80 columns, as from a PDF), `text` and
// `markdown` (both through convertText). Prints findings by rule, severity and guise, and in how many agreements.
// Invariants: fails when anything is above a warning; nothing of the corpus is written anywhere. --sample prints findings of a
// rule (`all`: of each) with their surroundings, evenly spread, for reading.
import { parseArgs } from 'node:util';
import { guises, readAgreements } from './corpus-texts.mjs';
import { loadCore } from './load.mjs';
import { inCorpus } from './real-agreements.mjs';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, sample: { type: 'string' }, guise: { type: 'string' }, count: { type: 'string', default: '30' }, file: { type: 'string' } },
});
process.exitCode = await inCorpus(values.corpus, run);

async function run(folder) {
  const core = await loadCore();
  const rows = new Map();
  const shown = new Map();
  let above = 0;
  let files = 0;
  for (const { name, text: textOf } of readAgreements(core, folder, values.file)) {
    files += 1;
    for (const guise of guises.filter((each) => values.guise === undefined || each === values.guise)) {
      const text = textOf(guise);
      const document = core.createDocument(`file:///${name.replace('.xml', '.treaty')}`, text, { library: false });
      const snapshot = core.withDocument(core.createSnapshot(core.emptyConfig), document);
      for (const finding of core.checkDocument(snapshot, document)) {
        const key = `${finding.rule} ${finding.severity}`;
        const row = rows.get(key) ?? { counts: new Map(), files: new Set() };
        row.counts.set(guise, (row.counts.get(guise) ?? 0) + 1);
        row.files.add(name);
        rows.set(key, row);
        if (finding.severity === 'error') above += 1;
        if (values.sample === 'all' || finding.rule === values.sample) {
          const places = shown.get(finding.rule) ?? [];
          if (places.push({ name, guise, text, finding }) === 1) shown.set(finding.rule, places);
        }
      }
    }
  }
  print(rows, files);
  for (const places of shown.values()) for (const place of spread(places, Number(values.count))) show(core, place);
  console.log(above === 0 ? '\nNothing above a warning.' : `\n${above} findings above a warning in texts without markup.`);
  return above === 0 ? 0 : 1;
}

function print(rows, files) {
  console.log(`${files} agreements`);
  const line = (cells) => cells.map((cell, at) => (at < 2 ? String(cell).padEnd(at === 0 ? 28 : 13) : String(cell).padStart(10))).join('');
  console.log(line(['rule', 'severity', ...guises, 'agreements']));
  for (const [key, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(line([...key.split(' '), ...guises.map((guise) => row.counts.get(guise) ?? 0), row.files.size]));
  }
}

function spread(all, count) {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]);
}

function show(core, { name, guise, text, finding }) {
  const { start, end } = finding.span;
  const other = finding.related[0]?.span;
  console.log(`\n--- ${finding.rule} ${name} ${guise} ${start} ${core.formatFinding(finding)}`);
  if (other !== undefined) console.log(`    other: ${JSON.stringify(text.slice(other.start, other.end + 50))}`);
  console.log(`${text.slice(Math.max(0, start - 260), start)}>>>${text.slice(start, end)}<<<${text.slice(end, end + 160)}`);
}
