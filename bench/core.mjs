// Measures the core in this process: parse, open to diagnostics, hover, keystroke. The bundled library is in scope, as in the
// server. Invariant: nothing derived from the measured text is kept between two runs, except where the row says so (hover).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { budgetOf } from './budgets.mjs';
import { root } from './load.mjs';
import { repeat, scanTime, summary } from './stats.mjs';
import { clausePlaces, spread } from './texts.mjs';

const uri = 'file:///bench/text.treaty';

export function measureCore(core, { name, text }, { budgetMs }) {
  const scan = scanTime(text);
  const row = (what, { times, cpu }) => {
    const figures = summary(times);
    const ratios = { ratio: figures.median / scan, cpuRatio: summary(cpu).median / scan };
    return { text: name, where: 'core', what, ...figures, ...ratios, budget: budgetOf(name, 'core', what) };
  };
  const library = libraryOf(core);
  const open = (written) => {
    const document = core.createDocument(uri, written, { library: false });
    const snapshot = core.withDocument(library, document);
    return { document, snapshot, findings: core.checkDocument(snapshot, document) };
  };
  const many = { reps: 400, budgetMs };
  const rows = [{ text: name, where: 'core', what: 'newline scan', n: 201, median: scan, p99: scan, worst: scan, ratio: 1 }];
  rows.push(row('parse', repeat(() => core.parse(text), many)));
  rows.push(row('open to diagnostics', repeat(() => open(text), many)));

  const { document, snapshot, findings } = open(text);
  const hovered = clausePlaces(core, text, 400);
  rows.push(row('first hover after a keystroke', repeat((i, opened) => core.hover(opened.snapshot, opened.document, hovered[i % hovered.length] ?? 0), { ...many, prepare: () => open(text) })));
  rows.push(row('hover', repeat((i) => core.hover(snapshot, document, hovered[i % hovered.length] ?? 0), many)));

  // A letter typed where a finding ends changes it or takes it away, so that every keystroke has other diagnostics.
  const places = spread(findings.map((finding) => finding.span.end), 40);
  let written = text;
  let typed = false;
  rows.push(row('keystroke to diagnostics', repeat((i) => {
    const at = places[(i >> 1) % places.length] ?? 0;
    written = typed ? text : `${text.slice(0, at)}q${text.slice(at)}`;
    typed = !typed;
    open(written);
  }, many)));
  return rows;
}

/** A snapshot of the bundled precedents. */
export function libraryOf(core) {
  const folder = join(root, 'library');
  const documents = readdirSync(folder).filter((file) => file.endsWith('.treaty')).map((file) =>
    core.createDocument(`file:///library/${file}`, readFileSync(join(folder, file), 'utf8'), { library: true }));
  return core.withDocuments(core.createSnapshot(core.emptyConfig), documents);
}
