// Measures edits of an open text: one character at random places, and the renaming of a term used a thousand times.
// Every edit is taken to its findings. Invariant: after the edits the findings are those of the same text opened afresh, else
// the figures count for nothing.
import { createEngine, textOf } from './engine.mjs';
import { repeat, scanTime, summary } from './stats.mjs';

const edits = 3000;
const uses = 1000;
const seed = 20_241;
const typed = ['a', 'e', ' ', '1', '\n', '{', '(', 'ж', '한'];

/** Rows of one text; `least` runs are made whatever they cost. */
export function measureEdits(core, { name, text }, { budgetMs }) {
  const engine = createEngine(core);
  const scan = scanTime(text);
  const row = (id, what, more) => ({ id, text: name, where: 'core', what, ...more });
  if (!engine.offersEdits) return ['edit median', 'edit p99', 'edit worst'].map((id) => row(id, `one-character ${id}`, { missing: 'not offered yet' }));
  const { times, findings, state } = typeEverywhere(engine, text, budgetMs);
  const figures = summary(times);
  const fresh = engine.open(textOf(state.document)).findings;
  const wrong = JSON.stringify(fresh) === JSON.stringify(findings) ? undefined : 'findings differ from those of the text opened afresh';
  const missing = wrong ?? (times.length < edits ? `only ${times.length} of ${edits} edits in the time given` : undefined);
  const more = (value) => ({ n: times.length, value, ratio: value / scan, ...(missing === undefined ? {} : { missing }) });
  return [
    row('edit median', `one character, ${edits} random places (seed ${seed}), median`, more(figures.median)),
    row('edit p99', 'the same, p99', more(figures.p99)),
    row('edit worst', 'the same, worst', more(figures.worst)),
  ];
}

function typeEverywhere(engine, text, budgetMs) {
  const random = mulberry(seed);
  let state = engine.open(text);
  let length = text.length;
  const times = [];
  const end = performance.now() + 4 * budgetMs;
  while (times.length < edits && (times.length < 3 || performance.now() < end)) {
    const start = Math.floor(random() * (length - 1));
    const letter = times.length % 2 === 0 ? (typed[Math.floor(random() * typed.length)] ?? 'a') : '';
    const change = { span: { start, end: letter === '' ? start + 1 : start }, newText: letter };
    const began = performance.now();
    state = engine.edit(state, [change]);
    times.push(performance.now() - began);
    length += letter === '' ? -1 : 1;
  }
  return { times, state, findings: state.findings };
}

/** A term in 10 MB, used a thousand times: its name changed where it is declared, and at all its places in one step. */
export function measureRename(core, { name, text }, { budgetMs }) {
  const engine = createEngine(core);
  const scan = scanTime(text);
  const rows = [['rename declared', `name of a term changed where it is declared, ${uses} uses`], ['rename all', `the same term renamed in one step, ${uses + 1} edits`]];
  if (!engine.offersEdits) return rows.map(([id, what]) => ({ id, text: name, where: 'core', what, missing: 'not offered yet' }));
  const used = withTerm(text);
  const opened = engine.open(used);
  const names = placesOf(used, 'MeasuredTerm');
  if (names.length < uses + 1) throw new Error(`The term is there ${names.length} times, not ${uses + 1}.`);
  const changes = (places) => places.map((start) => ({ span: { start: start + 'Measured'.length, end: start + 'Measured'.length }, newText: 'X' }));
  // From the end, so that no place moves before its turn.
  const all = changes(names.toReversed());
  return rows.map(([id, what], i) => {
    const figures = summary(repeat(() => engine.edit(opened, i === 0 ? all.slice(-1) : all), { reps: 30, budgetMs }).times);
    return { id, text: name, where: 'core', what, n: figures.n, value: figures.median, ratio: figures.median / scan };
  });
}

/** The text with one more declaration and, between its paragraphs, a thousand sentences that use it. */
function withTerm(text) {
  const first = text.indexOf('\n\n') + 2;
  const step = Math.floor((text.length - first) / uses);
  const parts = [text.slice(0, first), 'term MeasuredTerm "Measured Term"\n\n'];
  let at = first;
  for (let i = 0; i < uses; i += 1) {
    const gap = text.indexOf('\n\n', Math.max(at, first + i * step));
    if (gap < 0) break;
    parts.push(text.slice(at, gap), '\n\nThe Parties shall observe the {MeasuredTerm} at all times.\n\n');
    at = gap + 2;
  }
  return parts.join('') + text.slice(at);
}

function placesOf(text, word) {
  const places = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Numbers between 0 and 1, the same for the same seed. */
function mulberry(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
