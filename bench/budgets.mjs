// Holds figures against the budgets of bench/asked.mjs and lists all that was asked with what is known of it.
// Invariant: a row that says what is `missing` fails whatever was measured; a budget without a row is listed as not measured, never left out.
import { asked, counted, written } from './asked.mjs';
import { goals } from './lsp/goals.mjs';
import { guards } from './lsp/guards.mjs';

const notMeasured = 'not measured: npm run bench -- lsp';

/** The group of the goals of bench/lsp. */
export const ofServer = 'Through the server';

const isTime = (unit) => /scan|reading|loading/u.test(unit);

/** The budgets a row `{id, text}` has. */
export function budgetsOf({ id, text }) {
  return asked.filter((budget) => (budget.of ?? budget.id) === id && (budget.texts === undefined || budget.texts.includes(text)));
}

/**
 * The rows that have a budget, judged: {group, id, text?, what, measured, most, unit, ok, few?, why?}. `margin` widens ratios of times, for a
 * machine with other work; nothing else.
 */
export function judge(rows, margin = 1) {
  return rows.flatMap((row) =>
    budgetsOf(row).map(({ id, group, most: limit, unit, words }) => {
      const most = isTime(unit) ? limit * margin : limit;
      const measured = row.quiet ?? row.ratio;
      const ok = row.missing === undefined && measured <= most;
      const what = row.text === undefined ? words : `${row.text}: ${words}`;
      // What a hurried run says of fewer edits than were asked.
      const few = words.includes('3,000') && row.n < 3000 ? { few: `of ${row.n}` } : {};
      return { group, id, ...(row.text === undefined ? {} : { text: row.text }), what, measured, most, unit, ok, ...few, ...(row.missing === undefined ? {} : { why: row.missing }) };
    }),
  );
}

/**
 * Everything that was asked, in the issue's order: {group, what, ok?, measured?, asked, note?}, `ok` undefined where this run says nothing.
 * `rows` of this bench; `lsp`: a result of `npm run bench -- lsp`, or undefined.
 */
export function overview(rows, lsp) {
  const judged = judge(rows);
  const groups = [...new Set([...asked, ...counted, ...written].map(({ group }) => group))];
  const own = groups.map((group) => [group, [...ofRows(group, judged), ...ofTests(group), ...onPaper(group)]]);
  // The server comes between editing and the cold workspace.
  own.splice(2, 0, [ofServer, linesOfServer(lsp)]);
  return own.flatMap(([group, lines]) => lines.map((line) => ({ group, ...line })));
}

function ofRows(group, judged) {
  const wanted = asked.filter((budget) => budget.group === group).flatMap((budget) => (budget.texts ?? [undefined]).map((text) => ({ budget, text })));
  return wanted.map(({ budget: { id, words, most, unit }, text }) => {
    const what = text === undefined ? words : `${text}: ${words}`;
    const row = judged.find((each) => each.id === id && each.text === text);
    const line = { what, asked: `≤ ${most} ${unit}` };
    if (row === undefined) return { ...line, note: 'not measured in this run' };
    return { ...line, ok: row.ok, ...(row.measured === undefined ? {} : { measured: row.measured }), ...((row.why ?? row.few) === undefined ? {} : { note: row.why ?? row.few }) };
  });
}

function ofTests(group) {
  return counted.filter((each) => each.group === group).map(({ words, tests }) => ({ what: words, asked: 'counted, no time', note: tests.join(', ') }));
}

function onPaper(group) {
  return written.filter((each) => each.group === group).map(({ words, where }) => ({ what: words, asked: 'in words', note: where }));
}

function linesOfServer(lsp) {
  const found = goals.map((goal) => lsp?.goals.find(({ id, what }) => id === goal.id && what === goal.what) ?? { id: goal.id, what: goal.what, note: notMeasured });
  const ofGuards = lsp?.guards ?? guards({ runs: [], probed: { findings: 0 } }).map(({ what, asked: asking }) => ({ what, asked: asking, measured: notMeasured }));
  return [...found.map(lineOfGoal), ...ofGuards.map(({ what, measured, asked: asking, ok }) => ({ what, ...(ok === undefined ? { note: measured } : { ok, measured }), asked: asking }))];
}

function lineOfGoal(row) {
  const what = `${row.id} ${row.what}`;
  const line = { what, asked: 'to the best peer' };
  if (row.later !== undefined) return { ...line, note: row.later };
  if (row.must === undefined) return { ...line, ...(row.note === undefined ? {} : { note: row.note }) };
  const measured = row.ratio ?? (row.must.most === 0 ? row.ours : undefined);
  const asking = `≤ ${row.must.most}${row.best === undefined ? '' : ` x ${row.best.name}`}`;
  return { what, ok: row.must.ok, ...(measured === undefined ? {} : { measured }), asked: asking, ...(row.note === undefined ? {} : { note: row.note }) };
}
