// Measures the core in this process: syntax, opening to the first answer and to all findings, hover. The bundled library is in scope, as
// in the server. Invariant: nothing derived from the measured text is kept between two runs, except where the row says so (hover).
import { createEngine } from './engine.mjs';
import { figuresOf, repeat, scanTime } from './stats.mjs';
import { clausePlaces } from './texts.mjs';

/** {rows, findings: rule to count} of one text; the rows that `wants(id)`. */
export function measureCore(core, { name, text }, { budgetMs, wants = () => true }) {
  const scan = scanTime(text);
  const engine = createEngine(core);
  const row = (id, what, runs, more = {}) => ({ id, text: name, where: 'core', what, ...figuresOf(runs, scan), ...more });
  const many = { reps: 400, budgetMs };
  const rows = [{ text: name, where: 'core', what: 'newline scan', n: 1, median: scan, p99: scan, worst: scan, ratio: 1 }];
  if (wants('parse')) rows.push(row('parse', 'syntax alone', repeat(() => core.parse(text), many)));
  if (!['cheap', 'first', 'open', 'first hover', 'hover'].some(wants)) return { rows };
  const open = engine.open(text);
  const findings = open.findings();
  if (findings.length === 0 && text.length >= 1e7) throw new Error(`${name}: no finding in 10 million characters; the rules have not run.`);
  // Documents are made inside the time: a text nobody has seen.
  const cheap = cheapRules(core);
  if (wants('cheap')) rows.push(row('cheap', `open to the findings of the cheap rules (${cheap.length} of ${core.rules.length})`, repeat(() => engine.openWith(text, cheap), many)));
  if (wants('first')) rows.push(firstAnswer(engine, text, findings, cheap, (what, runs, more) => row('first', what, runs, more), many));
  if (wants('open')) rows.push(row('open', 'open to all findings', repeat(() => engine.open(text), many)));
  const hovered = clausePlaces(core, text, 400);
  const ask = (i, { snapshot, document }) => core.hover(snapshot, document, hovered[i % hovered.length] ?? 0);
  if (wants('first hover')) rows.push(row('first hover', 'first hover after all findings', repeat(ask, { ...many, prepare: () => engine.open(text) })));
  ask(0, open);
  if (wants('hover')) rows.push(row('hover', 'any later hover', repeat((i) => ask(i, open), many)));
  return { rows, findings: countByRule(findings) };
}

/** The row of the first answer; it fails where findings of cheap rules are not in it. */
function firstAnswer(engine, text, findings, cheap, row, many) {
  let opened;
  const runs = repeat(() => (opened = engine.opened(engine.make(text))).first(), many);
  const known = opened.known();
  const names = cheap.map(({ name }) => name);
  const ofCheap = (list) => list.filter(({ rule }) => names.includes(rule)).length;
  const missing = ofCheap(known) < ofCheap(findings) ? { missing: `${ofCheap(known)} of ${ofCheap(findings)} findings of cheap rules are in it` } : {};
  return row(`open to the first answer (${known.length} of ${findings.length} findings known)`, runs, missing);
}

/** The rules that follow no reference: they read neither the structure nor what stands above a block. */
function cheapRules({ rules }) {
  return rules.filter(({ reads }) => !reads.includes('above') && !reads.includes('structure'));
}

function countByRule(findings) {
  const counts = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
