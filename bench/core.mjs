// Measures the core in this process: parse, open to diagnostics, hover, keystroke. The bundled library is in scope, as in the
// server. Invariant: nothing derived from the measured text is kept between two runs, except where the row says so (hover).
import { createEngine } from './engine.mjs';
import { repeat, scanTime, summary } from './stats.mjs';
import { clausePlaces } from './texts.mjs';

export function measureCore(core, { name, text }, { budgetMs }) {
  const scan = scanTime(text);
  const engine = createEngine(core);
  const row = (id, what, { times, cpu }) => {
    const figures = summary(times);
    return { id, text: name, where: 'core', what, ...figures, ratio: figures.median / scan, cpuRatio: summary(cpu).median / scan };
  };
  const many = { reps: 400, budgetMs };
  const { document, snapshot, findings } = engine.open(text);
  if (findings.length === 0 && text.length >= 1e7) throw new Error(`${name}: no finding in 10 million characters; the rules have not run.`);
  const hovered = clausePlaces(core, text, 400);
  const ask = (i) => core.hover(snapshot, document, hovered[i % hovered.length] ?? 0);
  const rows = [
    { text: name, where: 'core', what: 'newline scan', n: 1, median: scan, p99: scan, worst: scan, ratio: 1 },
    row('parse', 'parse', repeat(() => core.parse(text), many)),
    row('open', 'open to diagnostics', repeat(() => engine.open(text), many)),
    row('first hover', 'first hover after opening', repeat((i, opened) => core.hover(opened.snapshot, opened.document, hovered[i % hovered.length] ?? 0), { ...many, prepare: () => engine.open(text) })),
  ];
  ask(0);
  rows.push(row('hover', 'hover', repeat(ask, many)));
  return { rows, findings: countByRule(findings) };
}

function countByRule(findings) {
  const counts = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
