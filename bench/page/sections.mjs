// The parts of docs/performance.md that are made from bench/results: each stands between `<!-- NAME -->` and `<!-- end of NAME -->`.
// Invariant: what stands outside of them is never touched; a part without its marks on the page is an error.
import { asked, counted, written } from '../asked.mjs';
import { judge } from '../budgets.mjs';
import { amount, plain } from './amounts.mjs';

/** The page with its parts made anew. `inProcess`, `lsp`, `views`, `fuzz`: results as in bench/results; a part of a result that is not there says so. */
export function withSections(page, { inProcess, lsp, views, fuzz }) {
  const parts = {
    'figures in process': inProcess === undefined ? none : inProcessPart(inProcess),
    'figures of the server': lsp === undefined ? none : serverPart(lsp),
    'figures of the views': views === undefined ? none : viewsPart(views),
    'what is counted': countedPart(),
    'longest run of the fuzz': fuzz === undefined ? none : fuzzPart(fuzz),
  };
  return Object.entries(parts).reduce((text, [name, part]) => replaced(text, name, part), page);
}

const none = 'Not measured yet.';

function replaced(page, name, part) {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no part "${name}".`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}

const texts = [['korea', 'Korea, 53 KB'], ['1mb', '1 MB'], ['10mb', '10 MB'], ['cyrillic-10mb', '10 MB, Cyrillic'], ['hangul-10mb', '10 MB, Hangul'], ['corpus-1mb', '1 MB, real'], ['corpus-10mb', '10 MB, real']];

/** Rows of the table of texts in their order; what has a budget is held on the texts the budget names. */
const ofTexts = [
  ['parse', 'syntax alone'], ['cheap', 'open to the findings of cheap rules'], ['first', 'open to the first answer'], ['open', 'open to all findings'],
  ['edit while opening', 'a letter right after the first answer, worst of 40'],
  ['edit median', 'one character, to the answer: median'], ['edit p99', 'p99'], ['edit worst', 'worst'],
  ['edit end median', 'one character, to the last finding: median'], ['edit end p99', 'p99'], ['edit end worst', 'worst'],
  ['structural median', 'a number, heading or declaration, to the answer: median'], ['structural', 'worst'],
  ['structural number', 'a number, to the last finding: median'], ['structural heading', 'a heading'], ['structural declaration', 'a declaration'],
  ['rename declared', 'a term used 1,000 times, changed where it is declared: what is on screen'], ['rename declared end', 'to the last finding'],
  ['rename all', 'the term renamed in one step: what is on screen'], ['rename all end', 'to the last finding'],
  ['first hover', 'first hover'], ['hover', 'any later hover'],
  ['memory unused', 'bytes a character beyond the text, before anything is asked'], ['memory', 'tree, model and index'], ['memory checked', 'with the checker and its findings'],
  ['memory growth', 'memory after 100,000 edits to after a tenth of them'],
];

function inProcessPart(result) {
  const judged = judge(result.rows);
  const find = (id, text) => result.rows.find((row) => row.id === id && row.text === text);
  const columns = texts.filter(([name]) => result.rows.some(({ text }) => text === name));
  const scans = columns.map(([name]) => result.rows.find((row) => row.text === name && row.what === 'newline scan'));
  const cell = (id, text) => {
    const row = find(id, text);
    const measured = row?.quiet ?? row?.ratio;
    if (row === undefined) return '';
    const verdict = judged.find((each) => each.id === id && each.text === text);
    const clock = row.median ?? row.value;
    const value = `${measured === undefined ? '–' : plain(measured)}${clock === undefined ? '' : ` (${amount(clock)})`}${row.missing === undefined ? '' : ' \\*'}`;
    return verdict === undefined || verdict.ok ? value : `**${value}**`;
  };
  const runs = (id) => new Set(columns.map(([name]) => find(id, name)?.n).filter((n) => n !== undefined));
  // How many there were where that is the same for all texts.
  const worded = (id, words) => (words === 'worst' && runs(id).size === 1 ? `worst of ${plain([...runs(id)][0])}` : words);
  const body = ofTexts.filter(([id]) => columns.some(([name]) => find(id, name) !== undefined)).map(([id, words]) => {
    const budget = asked.find((each) => each.id === id);
    return [worded(id, words), ...columns.map(([name]) => cell(id, name)), budget === undefined ? '' : `${budget.most}`];
  });
  const reasons = result.rows.filter(({ id, text, missing }) => missing !== undefined && columns.some(([name]) => name === text) && ofTexts.some(([known]) => known === id)).map(({ text, what, missing }) => `- ${text}, ${what}: ${missing}.`);
  const others = asked.filter((budget) => budget.texts === undefined || budget.id === 'cold').map((budget) => {
    const row = result.rows.find(({ id, text }) => id === (budget.of ?? budget.id) && (budget.texts === undefined || budget.texts.includes(text)));
    const measured = row?.quiet ?? row?.ratio;
    const verdict = judged.find(({ id }) => id === budget.id);
    return [budget.words, measured === undefined ? (row?.missing ?? 'not measured') : `${plain(measured)} ${budget.unit}`, `${budget.most}`, verdict === undefined ? '' : verdict.ok ? 'kept' : '**over**'];
  });
  return [
    `Parley ${result.version} on ${machineOf(result.machine)}, Node ${result.machine.node}${result.quick ? '; a quick run, with fewer repetitions' : ''}. Times are ratios to a newline scan of the same text, the clock's milliseconds in brackets; over its budget **in bold**.`,
    ...(columns.length === 0 ? [] : [table(['', ...columns.map(([, words]) => words), 'at most'], [['newline scan', ...scans.map((row) => (row === undefined ? '' : amount(row.median))), ''], ...body])]),
    ...(reasons.length === 0 ? [] : [`\\* Fails, whatever it measured:\n\n${reasons.join('\n')}`]),
    table(['', 'measured', 'at most', ''], others),
    `${result.rules.length} rules were on. Findings: ${Object.entries(result.findings).map(([text, counts]) => `${text} ${plain(sum(counts))} (${byCount(counts)})`).join('; ')}.`,
    'The same figures as data: [in-process.json](../bench/results/in-process.json).',
  ].join('\n\n');
}

function serverPart(lsp) {
  const { versions } = lsp;
  const rows = lsp.goals.map((row) => {
    if (row.later !== undefined) return [row.id, row.what, row.later, '', '', '', '', '', ''];
    return [row.id, row.what, amount(row.ours, row.unit), row.oursNode20 === undefined ? '' : amount(row.oursNode20, row.unit), row.best === undefined ? (row.note ?? '') : `${amount(row.best.value, row.unit)}, ${row.best.name}`, plain(row.ratio), verdictOf(row.must), verdictOf(row.stretch), limitOf(row.limit)];
  });
  const judged = lsp.goals.filter(({ later }) => later === undefined);
  const count = (key) => `${judged.filter((row) => row[key]?.ok).length} of ${judged.filter((row) => row[key] !== undefined).length}`;
  const guards = lsp.guards.map(({ what, measured, asked: asking, ok }) => [what, measured, asking, ok === undefined ? '' : ok ? 'kept' : '**fails**']);
  const peers = Object.entries(versions.peers).map(([name, version]) => `${name} ${version}`).join(', ');
  return [
    `Parley ${versions.ours} on ${machineOf(lsp.machine)}, Node ${versions.node.judged} (judged) and ${versions.node.beside} (beside)${lsp.quick ? '; a quick run, with few repetitions' : ''}. Peers: ${peers}. ${lsp.rules.length} rules were on; the probed text has ${plain(lsp.probed.findings)} findings as published.`,
    `Of the musts ${count('must')} are kept, of the stretches ${count('stretch')}, of the limits of the machine ${count('limit')}.`,
    table(['', '', 'ours', 'Node 20', 'best peer', 'ours / peer', 'must', 'stretch', 'to the limit'], rows),
    table(['guard', 'measured', 'asked', ''], guards),
    `Texts: ${lsp.texts.filter(({ format }) => format === 'treaty').map(({ size, files, bytes }) => `${size}: ${files} file${files === 1 ? '' : 's'}, ${(bytes / 1e6).toFixed(1)} MB`).join('; ')}. The same figures as data, all servers: [lsp.json](../bench/results/lsp.json).`,
  ].join('\n\n');
}

function viewsPart({ machine, version, quick, rules, rhythm, views }) {
  const ratio = (closed, open) => `${plain(open / closed)}${open > mostByViews * closed ? ' **over**' : ''}`;
  const keys = views.flatMap(({ text, keys: rows }) => rows.map(({ what, closed, open }) => [`key → ${what}, ${text}`, amount(closed.p50), amount(open.p50), ratio(closed.p50, open.p50), amount(closed.p99), amount(open.p99), ratio(closed.p99, open.p99)]));
  const methods = [...new Set(views.flatMap(({ requests }) => requests.map(({ method }) => method)))];
  const asking = methods.map((method) => [`\`${method}\``, ...views.flatMap(({ requests }) => {
    const row = requests.find((each) => each.method === method);
    return row === undefined ? ['', ''] : [`${plain(row.asked)}${row.cancelled > 0 ? ` (${plain(row.cancelled)})` : ''}`, row.p50 === undefined ? '–' : `${amount(row.p50)}, ${amount(row.p99)}`];
  })]);
  return [
    `Parley ${version} on ${machineOf(machine)}, Node ${machine.node}${quick ? '; a quick run, with fewer repetitions' : ''}. A key every ${rhythm} ms, ${Math.min(...views.flatMap(({ keys: rows }) => rows.map(({ open }) => open.n)))} keys a figure and state, ${rules} rules on. \`before\`: no view is open; \`after\`: every view is. What takes more than ${Math.round(100 * (mostByViews - 1))} % longer **is over**.`,
    table(['', 'before, median', 'after', 'ratio', 'before, p99', 'after', 'ratio'], keys),
    `The server works for a key, with no view and with every view: ${views.map(({ text, processor }) => `${amount(processor.closed)} and ${amount(processor.open)} (${text})`).join(', ')}. What the views ask, how often a key (in brackets: given up by the client), and how long the answer takes, median and p99, waiting included:`,
    table(['', ...views.flatMap(({ text }) => [`${text}: a key`, 'answered in'])], asking),
    'The same figures as data: [views.json](../bench/results/views.json).',
  ].join('\n\n');
}

/** What a key may take with every view open, to what it takes with none. */
const mostByViews = 1.1;

function countedPart() {
  return table(['', 'held by'], [...counted.map(({ words, tests }) => [words, tests.map((path) => `\`${path}\``).join(', ')]), ...written.map(({ words, where }) => [words, `[${where}](${where.replace(/^docs\//u, '')})`])]);
}

function fuzzPart({ version, edits, seed, workspaces, documents, differs, complaints }) {
  const found = differs ? '**a difference**' : 'no difference';
  const met = complaints.length === 0 ? 'all constructs of the grammar occurred' : complaints.join(' ');
  return `The longest run of the proof that incremental equals fresh (\`npm run fuzz -- --edits ${edits} --seed ${seed}\`, Parley ${version}): ${plain(edits)} edits in ${plain(workspaces)} workspaces${documents === undefined ? '' : `, ${plain(documents)} documents compared`}; ${found}; ${met}.`;
}

function verdictOf(verdict) {
  return verdict === undefined ? '' : verdict.ok ? `${verdict.most}: kept` : `${verdict.most}: **fails**`;
}

function limitOf(limit) {
  if (limit === undefined) return '';
  return `${limit.ratio === undefined ? '–' : plain(limit.ratio)} of ${limit.most} x ${limit.words}${limit.ok ? '' : ' **fails**'}`;
}

function machineOf({ cpu, cores, memoryGb, os }) {
  return `${cpu}, ${cores} cores, ${memoryGb} GB, ${os}`;
}

function sum(counts) {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function byCount(counts) {
  return Object.entries(counts).sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`).join(', ');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
