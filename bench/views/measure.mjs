// Keys typed into one text in a steady rhythm, each followed by one question, with no view open and with every view open: in turns of a
// few keys, so that what else the machine does lengthens both. Invariant: both are asked of the same server about the same text, with
// the same letters at the same places; with no view open nothing is sent but the key, the question and the pull of diagnostics.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { summary } from '../stats.mjs';
import { OpenViews } from './open-views.mjs';

/** Keys of one turn, of which the first is not counted: it finds other caches than the next. */
const turn = 11;
/** Milliseconds of quiet after a turn with views: what a pause brings is over when the next begins. */
const pause = 400;
/** Milliseconds until an answer that does not come is an error. */
const patience = 120_000;

const questions = [
  { what: 'diagnostics' },
  { what: 'hover', method: 'textDocument/hover', at: ({ line, character }) => ({ line, character }) },
  { what: 'definition', method: 'textDocument/definition', at: ({ line, character }) => ({ line, character }) },
  { what: 'completion', method: 'textDocument/completion', at: ({ complete }) => complete },
  { what: 'documentSymbol', method: 'textDocument/documentSymbol' },
];

/**
 * Of one file, `client` being the harness' and `probe` {edits, refs} the places in it: {keys, requests, processor}. `keys`: for each
 * question how long it takes after a key, `closed` and `open` as {n, p50, p99}; `requests`: for each question of the views how often it
 * is asked a key, how long it takes and the bytes of its answer; `processor`: milliseconds the server works for a key.
 */
export async function measureViews(makeClient, { harness, client, file, probe, reps, rhythm }) {
  const { treeCpuMs } = await import(pathToFileURL(join(harness, 'lib', 'proc.mjs')).href);
  const uri = client.open(file);
  await settled(client, uri);
  const lines = client.docs.get(uri).text.split('\n');
  const views = new OpenViews(makeClient, { rpc: client.rpc, uri, lineAt: (line) => lines[line] ?? '' });
  await views.open();
  const first = views.asked.splice(0);
  const typist = new Typist(client, uri, probe, rhythm);
  // What is measured is not how fast code becomes fast.
  for (const question of questions) for (let i = 0; i < 2 * turn; i += 1) await typist.key(question, views);
  await typist.rest(views);
  views.asked.length = 0;
  const used = { closed: 0, open: 0 };
  const counted = { closed: 0, open: 0 };
  const keys = [];
  for (const question of questions) {
    const times = { closed: [], open: [] };
    while (times.open.length < reps) {
      for (const state of ['closed', 'open']) {
        views.isListening = state === 'open';
        const began = treeCpuMs(client.pid);
        for (let i = 0; i < turn; i += 1) {
          const time = await typist.key(question, views);
          if (i > 0) times[state].push(time);
        }
        await typist.rest(views);
        used[state] += treeCpuMs(client.pid) - began;
        counted[state] += turn;
        if (views.failed) throw views.failed;
      }
    }
    keys.push({ what: question.what, closed: figures(times.closed), open: figures(times.open) });
  }
  return { keys, requests: requestsOf(views.asked, counted.open), opening: requestsOf(first, 1), processor: { closed: used.closed / counted.closed, open: used.open / counted.open } };
}

class Typist {
  #count = 0;
  #last = 0;

  constructor(client, uri, probe, rhythm) {
    Object.assign(this, { client, uri, probe, rhythm });
  }

  /** Types a letter, or takes it away again, in its time; milliseconds to the answer. */
  async key({ method, at }, views) {
    const { client, uri, probe } = this;
    await delay(this.#last + this.rhythm - performance.now());
    const i = this.#count++;
    const spot = probe.edits[(i >> 1) % probe.edits.length];
    const typed = i % 2 === 0;
    const since = typed ? client.edit(uri, spot, 'x') : client.edit(uri, spot, '', 1);
    this.#last = since.t;
    views.typed({ line: spot.line, character: spot.character + (typed ? 1 : 0) });
    // Before the question, as the editor has the cursor move before anything but findings is asked; so the questions of the views about it go first.
    if (method === undefined) return (await this.#pull(views, since)).t - since.t;
    const { t } = await client.rpc.request(method, { textDocument: { uri }, ...(at === undefined ? {} : { position: this.#placed(at(probe.refs[i % probe.refs.length]), spot, typed) }) }, patience);
    await this.#pull(views, since);
    return t - since.t;
  }

  /** Until all is quiet: what was asked late has been answered, findings are all known. */
  async rest(views) {
    await delay(pause);
    await views.idle();
    await settled(this.client, this.uri);
  }

  async #pull(views, since) {
    const report = await this.client.diagnostics(this.uri, since, () => true, patience);
    views.found();
    return report;
  }

  /** Where a place has gone that lies behind a letter. */
  #placed(place, spot, typed) {
    return typed && place.line === spot.line && place.character >= spot.character ? { ...place, character: place.character + 1 } : place;
  }
}

/** Resolves when two pulls with a look at the workspace between them bring as many findings. */
async function settled(client, uri) {
  let last = -1;
  for (;;) {
    const { items } = await client.diagnostics(uri, { version: 1, t: 0 }, () => true, patience);
    if (items.length === last) return;
    last = items.length;
    await client.rpc.request('workspace/symbol', { query: 'nothing has this name' }, patience);
  }
}

function figures(times) {
  const { n, median, p99 } = summary(times);
  return { n, p50: median, p99 };
}

function requestsOf(asked, keys) {
  const methods = new Map();
  for (const each of asked) methods.set(each.method, [...(methods.get(each.method) ?? []), each]);
  return [...methods].map(([method, all]) => {
    const answered = all.filter(({ cancelled }) => cancelled !== true);
    const bytes = answered.reduce((sum, each) => sum + each.bytes, 0) / Math.max(1, answered.length);
    return { method, asked: all.length / keys, cancelled: (all.length - answered.length) / keys, ...(answered.length === 0 ? {} : figures(answered.map(({ ms }) => ms))), bytes: Math.round(bytes) };
  });
}

function delay(milliseconds) {
  return milliseconds <= 0 ? undefined : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
