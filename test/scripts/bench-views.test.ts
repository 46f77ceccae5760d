// What `npm run bench -- views` has views ask: the client's own code, in an editor that draws nothing.
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.js';

interface Rpc {
  nextId: number;
  readonly notificationHandlers: Map<string, () => void>;
  request(method: string, params: unknown): Promise<{ readonly result: unknown; readonly ms: number; readonly bytes: number }>;
  notify(method: string, params: unknown): void;
}
interface OpenViews {
  isListening: boolean;
  asked: { readonly method: string }[];
  readonly failed?: Error;
  open(): Promise<void>;
  typed(place: { readonly line: number; readonly character: number }): void;
  found(): void;
  idle(): Promise<void>;
}

const load = async <T>(...path: readonly string[]): Promise<T> => (await import(pathToFileURL(join(root, 'bench', 'views', ...path)).href)) as T;

describe('bench: views', function () {
  this.timeout(30_000);
  const uri = 'file:///draft.treaty';
  const lists = ['bodies', 'bodyGraph', 'brackets', 'duties', 'notes', 'readingCopy', 'sideBySide', 'status', 'timetable', 'unanswered'].map((name) => `parley/${name}`);
  const cursor = ['parley/bodiesAt', 'parley/clauseAt', 'parley/clauseHandles'];

  const graph = { nodes: [], edges: [], grouped: false, duties: 0, loading: false };
  const bodies = { agreement: 'a', bodies: [], parties: [], duties: 0, unnamed: 0, unenforced: 0, loading: false };
  const rows = { resultId: '1', delta: false, order: [], rows: [], loading: false, columns: [], choice: [], parties: [], readers: [], left: [], owners: [], tracks: [], circles: [], problems: [], precedents: [] };
  const results: Readonly<Record<string, unknown>> = { 'parley/clauseHandles': [], 'parley/bodiesAt': { bodies: [], parties: [] }, 'parley/clauseAt': null, 'parley/status': null, 'parley/notes': null, 'parley/bodies': bodies, 'parley/bodyGraph': graph };

  async function opened(): Promise<{ readonly views: OpenViews; readonly rpc: Rpc }> {
    const rpc: Rpc = {
      nextId: 1, notificationHandlers: new Map(),
      request: async (method) => ({ result: method in results ? results[method] : rows, ms: 1, bytes: 1 }),
      notify: () => undefined,
    };
    const { loadClient } = await load<{ loadClient(folder: string): Promise<unknown> }>('client.mjs');
    const made = await load<{ readonly OpenViews: new (client: unknown, given: object) => OpenViews }>('open-views.mjs');
    const views = new made.OpenViews(await loadClient(root), { rpc, uri, lineAt: () => 'words' });
    await views.open();
    return { views, rpc };
  }

  it('every panel, tree and the status ask when they are opened', async () => {
    const { views } = await opened();
    assert.equal(views.failed, undefined);
    const asked = new Set(views.asked.map(({ method }) => method));
    for (const method of lists) assert.ok(asked.has(method), method);
  });

  it('a key asks of them all again once the server tells of it, and about the cursor once', async () => {
    const { views, rpc } = await opened();
    views.asked.length = 0;
    views.typed({ line: 3, character: 4 });
    await views.idle();
    const first = views.asked.map(({ method }) => method);
    assert.deepEqual([...new Set(first)].sort(), cursor);
    // Seven panels and two trees follow the cursor.
    assert.equal(first.filter((method) => method === 'parley/clauseHandles').length, 1);
    views.asked.length = 0;
    rpc.notificationHandlers.get('parley/changed')?.();
    await views.idle();
    const second = new Set(views.asked.map(({ method }) => method));
    for (const method of lists) assert.ok(second.has(method), method);
    assert.equal(views.failed, undefined);
  });

  it('nothing is asked while they do not listen', async () => {
    const { views, rpc } = await opened();
    views.asked.length = 0;
    views.isListening = false;
    views.typed({ line: 3, character: 4 });
    views.found();
    rpc.notificationHandlers.get('parley/changed')?.();
    await views.idle();
    assert.deepEqual(views.asked, []);
  });
});
