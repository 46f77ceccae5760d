// Every view of one text, open: the client's own code, in an editor that draws nothing, over the connection of the harness' client.
// Invariant: what is asked goes through the client's `Server`; each question is counted with how long it took and what came back.
import { makeEditor } from './editor.mjs';
import { concordancePage, makePanel, plainPage, suggestionsPage } from './pages.mjs';

const cancelled = -32800;
/** Where the extension would lie: nothing is loaded from there. */
const extension = 'file:///parley';

/**
 * All views of the text at `uri`. `rpc`: the harness' connection; `lineAt(line)`: the text's lines. They ask nothing before `open`, hear
 * nothing while `isListening` is false, and `asked` has a line for each question: {method, ms, bytes}, or {method, cancelled: true}.
 */
export class OpenViews {
  isListening = true;
  asked = [];
  #under = 0;
  #idle = [];
  #changed = () => undefined;

  constructor(makeClient, { rpc, uri, lineAt }) {
    this.rpc = rpc;
    this.uri = uri;
    this.editor = makeEditor({ uri, languageId: 'treaty', lineAt });
    this.client = makeClient(this.editor.api);
    rpc.notificationHandlers.set('parley/changed', () => {
      if (this.isListening) this.#changed();
    });
  }

  async open() {
    const { makeViews, CounterpartView, Server, StatusItem, RestartPolicy } = this.client;
    const log = { warn: (line) => this.#fail(line), error: (line) => this.#fail(line), info: () => undefined, debug: () => undefined };
    const server = new Server(async () => this.#languageClient(), new RestartPolicy(), log);
    await server.start();
    this.status = new StatusItem(server);
    this.views = makeViews({ server, extensionUri: this.editor.api.Uri.parse(extension) });
    this.panels = Object.entries(this.views.panels).map(([type, panels]) => {
      const panel = makePanel(type, this.#pageOf(type));
      panels.restore(panel, { uri: this.uri });
      return panel;
    });
    const counterpart = makePanel('parley.counterpart', plainPage);
    new CounterpartView(server, this.editor.api.Uri.parse(extension)).resolveWebviewView({ ...counterpart, onDidChangeVisibility: () => ({ dispose: () => undefined }) });
    for (const panel of [...this.panels, counterpart]) panel.begin();
    this.trees = Object.entries(this.views.trees).map(([id, source]) => openTree(source, id));
    await Promise.all(this.trees.map((tree) => tree.begin()));
    await this.idle();
  }

  /** A key has changed the text; the cursor stands at `place`. */
  typed(place) {
    if (this.isListening) this.editor.typed(place);
  }

  /** Other findings are shown. */
  found() {
    if (this.isListening) this.editor.found();
  }

  /** Resolves when no question is under way. */
  async idle() {
    // An answer may bring another question, a few turns later.
    for (let calm = 0; calm < 5; calm += 1) {
      if (this.#under > 0) {
        await new Promise((resolve) => this.#idle.push(resolve));
        calm = 0;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  get isBusy() {
    return this.#under > 0;
  }

  #fail(line) {
    this.failed ??= new Error(`A view had no answer: ${line}`);
  }

  #pageOf(type) {
    const { client } = this;
    if (type === client.concordanceViewType) return concordancePage(client);
    return type === client.suggestionsViewType ? suggestionsPage(client) : plainPage;
  }

  /** What the client's `Server` needs of a language client. */
  #languageClient() {
    return {
      onDidChangeState: (listen) => (this.state = listen),
      onNotification: (_method, listen) => (this.#changed = listen),
      start: async () => this.state({ newState: 2 }),
      sendRequest: (method, params, token) => this.#ask(method, params, token),
      dispose: async () => undefined,
    };
  }

  async #ask(method, params, token) {
    this.#under += 1;
    const id = this.rpc.nextId;
    const answer = this.rpc.request(method, params);
    const listener = token?.onCancellationRequested(() => this.rpc.notify('$/cancelRequest', { id }));
    try {
      const { result, ms, bytes } = await answer;
      this.asked.push({ method, ms, bytes });
      return result;
    } catch (error) {
      if (error.code !== cancelled) throw error;
      this.asked.push({ method, cancelled: true });
      throw error;
    } finally {
      listener?.dispose();
      this.#under -= 1;
      if (this.#under === 0) for (const resolve of this.#idle.splice(0)) resolve();
    }
  }
}

/** A tree in the side bar: what can be seen is asked for, again whenever it is said to be another; below the roots what the tree opens by itself, and one list of duties. */
function openTree(source, id) {
  const nothing = { dispose: () => undefined };
  const unfolded = [];
  const draw = async (node) => {
    const nodes = await source.children(node);
    for (const each of nodes) if (source.item(each).collapsibleState === 2) await draw(each);
    return nodes;
  };
  const view = { visible: true, selection: [], reveal: async () => undefined, onDidChangeVisibility: () => nothing };
  return {
    async begin() {
      const roots = await draw();
      source.attach?.(view);
      const list = id.endsWith('bodies') || id.endsWith('parties') ? roots.flatMap(listsOf)[0] : undefined;
      if (list) {
        unfolded.push(list);
        await draw(list);
      }
      source.onDidChange((node) => void draw(node).then(() => (node === undefined ? Promise.all(unfolded.map(draw)) : undefined)));
    },
  };
}

/** Nodes below whose children are asked for when they are unfolded. */
function listsOf(node) {
  const { children } = node;
  if (children === undefined) return [];
  return 'stake' in children ? [node] : children.flatMap(listsOf);
}
