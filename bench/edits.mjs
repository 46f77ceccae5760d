// Measures edits of an open text, each to what the server answers at once and to its last finding: one character at random places,
// numbers, headings and declarations, and the renaming of a term used a thousand times.
// Invariants: every edit finds the checker with nothing left to do, unless its row says so; after the edits the findings are those of
// the same text opened afresh, else the figures count for nothing.
import { isDeepStrictEqual } from 'node:util';
import { createEngine } from './engine.mjs';
import { both, figureOf, figuresOf, scanTime, timed, used } from './stats.mjs';
import { spread, structuralPlaces } from './texts.mjs';

const usualEdits = 3000;
const uses = 1000;
const seed = 20_241;
const typed = ['a', 'e', ' ', '1', '\n', '{', '(', 'ж', '한'];
/** Places of each kind of structural edit; at each a character is typed and taken away. */
const placesOfAKind = 10;

/** How many times `budgetMs` of the processor the edits of one text may take: what is left then is not done, and its rows say so. */
const patience = 12;

/** Rows of one text: edits of one character, then structural ones, then keys while a new text is being checked; those that `wants(id)`. `few`: fewer edits than `edits` will do. */
export function measureEdits(core, { name, text }, { budgetMs, edits = usualEdits, few = false, wants = () => true }) {
  const engine = createEngine(core);
  const scan = scanTime(text);
  const row = (id, what, more) => ({ id, text: name, where: 'core', what, ...more });
  const open = engine.open(text);
  const rows = [];
  const some = (group) => ['median', 'p99', 'worst'].some((which) => wants(`${group} ${which}`));
  if (some('edit') || some('edit end')) {
    const { first, whole, behind } = typeEverywhere(open, edits, used() + patience * budgetMs, few);
    const late = whole.length < edits ? { missing: `only ${whole.length} of ${edits} edits in the time given` } : {};
    const count = few ? first.length : edits;
    const three = (id, words, runs, more) => ['median', 'p99', 'worst'].map((which) => row(`${id} ${which}`, `${words}, ${which}`, { ...figureOf(runs, scan, which), ...more }));
    rows.push(...three('edit', `one character, ${count} random places (seed ${seed}), to the answer${behind > 0 ? `, ${behind} of them while others were being checked` : ''}`, first, {}));
    rows.push(...three('edit end', 'the same to the last finding', whole, late));
  }
  if (some('structural') || wants('structural')) rows.push(...structural(core, open, scan, row, used() + patience * budgetMs));
  if (!isAsFresh(engine, open)) for (const each of rows) each.missing = 'findings differ from those of the text opened afresh';
  if (wants('edit while opening')) rows.push(whileOpening(engine, text, scan, row));
  return rows.filter(({ id }) => wants(id));
}

/** Letters typed into a text right after the first answer about it, one after another. */
function whileOpening(engine, text, scan, row) {
  const open = engine.opened(engine.make(text));
  const { complete } = open.first();
  const random = mulberry(seed);
  const runs = Array.from({ length: 40 }, () => {
    const start = Math.floor(random() * text.length);
    return answerTo(open, [{ span: { start, end: start }, newText: 'e' }]).toAnswer;
  });
  return row('edit while opening', `a letter right after the first answer${complete ? ', which was complete' : ''}, worst of ${runs.length}`, figureOf(runs, scan, 'worst'));
}

/**
 * {first, whole}: runs to the answer and to the end. Once the time is over, edits are made on top of each other (`behind`), or no more
 * where a `few` will do.
 */
function typeEverywhere(open, edits, end, few) {
  const random = mulberry(seed);
  let { length } = open.document.model.tree.text;
  const first = [];
  const whole = [];
  let behind = 0;
  let isBehind = false;
  const enough = few ? end : Number.POSITIVE_INFINITY;
  for (let i = 0; i < edits && used() < enough; i += 1) {
    const start = Math.floor(random() * (length - 1));
    const letter = i % 2 === 0 ? (typed[Math.floor(random() * typed.length)] ?? 'a') : '';
    const { toAnswer, complete } = answerTo(open, [{ span: { start, end: letter === '' ? start + 1 : start }, newText: letter }]);
    first.push(toAnswer);
    if (isBehind) behind += 1;
    else if (complete) whole.push(toAnswer);
    else if (used() < end) whole.push(both(toAnswer, timed(() => open.finish())));
    isBehind = !complete && used() >= end;
    length += letter === '' ? -1 : 1;
  }
  return { first, whole, behind };
}

function answerTo(open, changes) {
  let complete = false;
  const toAnswer = timed(() => ({ complete } = open.edit(changes)));
  return { toAnswer, complete };
}

/** A character typed into a number, a heading's number and a declared name, and taken away again. */
function structural(core, open, scan, row, end) {
  const first = [];
  const rows = [];
  const kinds = structuralPlaces(core, open.text).filter(({ places }) => places.length > 0);
  for (const [i, { what, letter, places }] of kinds.entries()) {
    const chosen = spread(places, placesOfAKind);
    const whole = [];
    const until = used() + (end - used()) / (kinds.length - i);
    for (const start of chosen) {
      if (whole.length > 0 && used() > until) break;
      for (const change of [{ span: { start, end: start }, newText: letter }, { span: { start, end: start + letter.length }, newText: '' }]) {
        const { toAnswer, complete } = answerTo(open, [change]);
        first.push(toAnswer);
        whole.push(complete ? toAnswer : both(toAnswer, timed(() => open.finish())));
      }
    }
    const missing = whole.length < 2 * chosen.length ? { missing: `only ${whole.length} of ${2 * chosen.length} in the time given` } : {};
    rows.push(row(`structural ${what}`, `a ${what} changed, to the last finding`, { ...figuresOf(whole, scan), ...missing }));
  }
  if (rows.length === 0) return [];
  const words = `a number, heading or declaration changed, ${first.length} times, to the answer`;
  return [row('structural median', `${words}, median`, figureOf(first, scan, 'median')), row('structural', `${words}, worst`, figureOf(first, scan, 'worst')), ...rows];
}

/** A term in 10 MB, used a thousand times: its name changed where it is declared, and at all its places in one step. */
export function measureRename(core, { name, text }, { budgetMs, wants = () => true }) {
  const engine = createEngine(core);
  const scan = scanTime(text);
  const open = engine.open(withTerm(text));
  const names = placesOf(open.text, 'MeasuredTerm').map((start) => start + 'Measured'.length);
  if (names.length < uses + 1) throw new Error(`The term is there ${names.length} times, not ${uses + 1}.`);
  // From the end, so that no place moves before its turn.
  const places = names.toReversed();
  return [
    { id: 'rename declared', words: `name of a term changed where it is declared, ${uses} uses`, at: places.slice(-1) },
    { id: 'rename all', words: `the same term renamed in one step, ${uses + 1} edits`, at: places },
  ].filter(({ id }) => wants(id)).flatMap(({ id, words, at }) => {
    const renamed = at.map((start) => ({ span: { start, end: start }, newText: 'X' }));
    const back = at.toReversed().map((start) => ({ span: { start, end: start + 1 }, newText: '' }));
    const first = [];
    const whole = [];
    let wrong = {};
    const end = used() + patience * budgetMs;
    while (first.length < 20 && (first.length < 2 || used() < end)) {
      let answer;
      const toAnswer = timed(() => (answer = open.edit(renamed)));
      first.push(toAnswer);
      const shown = open.shown();
      const rest = timed(() => open.finish());
      whole.push(answer.complete ? toAnswer : both(toAnswer, rest));
      if (!isDeepStrictEqual(shown, open.shown())) wrong = { missing: 'what is on screen was not all in the first answer' };
      open.edit(back);
      open.finish();
    }
    if (!isAsFresh(engine, open)) wrong = { missing: 'findings differ from those of the text opened afresh' };
    const row = (which, what, runs) => ({ id: which, text: name, where: 'core', what, ...figuresOf(runs, scan), ...wrong });
    return [row(id, `${words}, to what is on screen`, first), row(`${id} end`, 'the same to the last finding', whole)];
  });
}

function isAsFresh(engine, open) {
  return isDeepStrictEqual(open.findings(), engine.open(open.text).findings());
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
