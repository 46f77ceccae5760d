// Measures the core in this process: syntax, opening to the first answer and to all findings, hover. The bundled library is in scope, as
// in the server. Invariant: nothing derived from the measured text is kept between two runs, except where the row says so (hover).
import { createEngine } from './engine.mjs';
import { figuresOf, repeat, scanTime } from './stats.mjs';
import { clausePlaces } from './texts.mjs';

/** {rows, findings: rule to count} of one text. */
export function measureCore(core, { name, text }, { budgetMs }) {
  const scan = scanTime(text);
  const engine = createEngine(core);
  const row = (id, what, runs, more = {}) => ({ id, text: name, where: 'core', what, ...figuresOf(runs, scan), ...more });
  const many = { reps: 400, budgetMs };
  let known;
  // The document is made anew inside the time: a text nobody has seen.
  const toFirst = repeat(() => (known = engine.opened(engine.make(text)).first()), many);
  const open = engine.open(text);
  const findings = open.findings();
  if (findings.length === 0 && text.length >= 1e7) throw new Error(`${name}: no finding in 10 million characters; the rules have not run.`);
  const hovered = clausePlaces(core, text, 400);
  const place = (i) => hovered[i % hovered.length] ?? 0;
  const ask = (i) => core.hover(open.snapshot, open.document, place(i));
  const rows = [
    { text: name, where: 'core', what: 'newline scan', n: 1, median: scan, p99: scan, worst: scan, ratio: 1 },
    row('parse', 'syntax alone', repeat(() => core.parse(text), many)),
    row('first', `open to the first answer (${known.complete ? 'all' : known.total} of ${findings.length} findings)`, toFirst),
    row('open', 'open to all findings', repeat(() => engine.open(text), many)),
    row('first hover', 'first hover after all findings', repeat((i, opened) => core.hover(opened.snapshot, opened.document, place(i)), { ...many, prepare: () => engine.open(text) })),
  ];
  ask(0);
  rows.push(row('hover', 'any later hover', repeat(ask, many)));
  return { rows, findings: countByRule(findings) };
}

function countByRule(findings) {
  const counts = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
