// The pages of the panels, which the client's code talks to: they take what they are told and ask what pages ask, drawing nothing.
// Invariants: what is known of suggestions is kept by the pages' own stores; only rows in sight are asked about, in the concordance when
// nothing has happened for as long as its page waits.

/** Rows that stand in the page at once, and how many of them above the cursor's. */
const drawn = 24;
const above = 8;
/** As in client/src/webview/concordance/main.ts. */
const quiet = 300;

/** A panel as the editor makes it, with its page; `page(post)` gives what takes a message. */
export function makePanel(viewType, page) {
  let toExtension = () => undefined;
  const nothing = { dispose: () => undefined };
  const take = page((message) => toExtension(message));
  return {
    viewType, title: viewType, visible: true, viewColumn: 2, onDidChangeViewState: () => nothing, onDidDispose: () => nothing, dispose: () => undefined, reveal: () => undefined,
    webview: {
      cspSource: '', asWebviewUri: (uri) => uri,
      onDidReceiveMessage: (listen) => {
        toExtension = listen;
        return nothing;
      },
      // A message crosses to another process.
      postMessage: async (message) => take(structuredClone(message)),
    },
    /** The page was loaded. */
    begin: () => toExtension({ kind: 'ready' }),
  };
}

/** A page that asks nothing by itself. */
export const plainPage = () => () => undefined;

const inSight = (keys, current) => {
  const from = Math.max(0, Math.min(keys.indexOf(current) - above, keys.length - drawn));
  return keys.slice(from, from + drawn);
};

export function concordancePage({ ConcordanceStore, SuggestedRows }) {
  return (post) => {
    const store = new ConcordanceStore();
    const suggested = new SuggestedRows(store, []);
    let current;
    let looking;
    const lookLater = () => {
      clearTimeout(looking);
      looking = setTimeout(() => {
        const drafts = store.filled && !store.loading ? suggested.toAsk(inSight(store.shown('all'), current)) : [];
        if (drafts.length > 0) post({ kind: 'wish', wish: { kind: 'look', drafts } });
      }, quiet).unref();
    };
    return (message) => {
      if (message.kind === 'result') {
        suggested.expect(message.result);
        store.take(message.result);
      } else if (message.kind === 'news') for (const each of message.news.found) suggested.take(each);
      else if (message.kind === 'cursor') current = message.clauses.flatMap((clause) => store.rowOf({ column: message.column, clause }) ?? [])[0];
      else return;
      lookLater();
    };
  };
}

export function suggestionsPage({ SuggestionsStore }) {
  return (post) => {
    const store = new SuggestionsStore([]);
    let current;
    return (message) => {
      if (message.kind === 'result') store.take(message.result);
      else if (message.kind === 'cursor') current = store.keyOf(message.clauses);
      else return;
      const clauses = store.filled && !store.loading ? store.toAsk(inSight(store.keys, current)) : [];
      if (clauses.length > 0) post({ kind: 'wish', wish: { kind: 'look', clauses } });
    };
  };
}
