// What one run measures, job by job: {part, title, text?, ids, run({wants, ...}) → {rows, findings?}}. `ids` are those of the rows with
// a budget that the job makes; `wants` leaves out rows that nobody asked for.
import { measureActivation } from './activation.mjs';
import { measureCold } from './cold.mjs';
import { measureCore } from './core.mjs';
import { measureEdits, measureRename } from './edits.mjs';
import { measureMemory } from './memory.mjs';
import { measureServer } from './server.mjs';
import { bundleSizes } from './sizes.mjs';

/** Milliseconds that one row may take. */
const usual = 8000;
const hurried = 1500;
/** Edits of a hurried run, at most. */
const fewEdits = 300;

const edited = ['edit median', 'edit p99', 'edit worst', 'edit end median', 'edit end p99', 'edit end worst', 'structural', 'edit while opening'];

/** The jobs of these texts, in the order they are printed; `only`: parts to keep, all when missing. */
export function jobsOf(core, { texts, corpus, harness, meta, quick, seconds, treaties, edits, only }) {
  const budgetMs = seconds === undefined ? (quick ? hurried : usual) : 1000 * seconds;
  const jobs = texts.flatMap((text) => {
    const size = `${text.name} (${inWords(text.text)})`;
    const few = quick ? { edits: fewEdits, few: true } : {};
    const job = (part, title, ids, run) => ({ part, title: `${title}, ${size}`, text, ids, run });
    return [
      job('core', 'In process', ['parse', 'first'], async (more) => measureCore(core, text, { budgetMs, ...more })),
      job('edits', 'Edits to diagnostics, in process', edited, async (more) => ({ rows: measureEdits(core, text, { budgetMs, ...few, ...more }) })),
      ...(text.name === '10mb' ? [job('rename', 'A term of a thousand uses', ['rename declared', 'rename all'], async (more) => ({ rows: measureRename(core, text, { budgetMs, ...more }) }))] : []),
      ...(/^(?:(?:cyrillic-)?10mb|1mb)$/u.test(text.name) ? [job('memory', 'Memory, in a process of its own', ['memory', 'memory growth'], async (more) => ({ rows: measureMemory(text, { edits, budgetMs, ...more }) }))] : []),
      job('server', 'dist/server.js over stdio', [], async () => ({ rows: await measureServer(core, text, { budgetMs }) })),
    ];
  });
  const others = [
    ...treaties.map((count) => ({ part: 'cold', title: 'Cold workspace, in process', ids: ['cold'], run: async () => ({ rows: await measureCold(core, Number(count), { harness, corpus, budgetMs }) }) })),
    { part: 'client', title: 'The desktop client, a process each', ids: ['activate'], run: async () => ({ rows: measureActivation() }) },
    { part: 'client', title: 'Bundles, minified, KB', ids: ['own code', 'own code later', 'parser', 'client.web.js'], run: async () => ({ rows: bundleSizes(meta) }) },
  ];
  return [...jobs, ...others].filter(({ part }) => only === undefined || only.includes(part));
}

function inWords(text) {
  return text.length >= 1e6 ? `${(text.length / 1e6).toFixed(1)} million characters` : `${Math.round(text.length / 1000)} thousand characters`;
}
