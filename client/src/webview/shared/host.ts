// The page's side of the wire to the extension, typed both ways.
// Invariant: the only place that knows the editor's own function; what comes in is trusted for its kind only, texts in it are never HTML.

interface Api {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare const acquireVsCodeApi: () => Api;

export interface Host<Out, State> {
  readonly post: (message: Out) => void;
  /** What was kept before the page was loaded anew, else what the extension gave it; undefined when there is neither. */
  readonly state: () => State | undefined;
  readonly keep: (state: State) => void;
}

/** Called once a page. */
export function connect<In, Out, State>(receive: (message: In) => void): Host<Out, State> {
  const api = acquireVsCodeApi();
  addEventListener('message', (event: MessageEvent<In>) => receive(event.data));
  return {
    post: (message) => api.postMessage(message),
    state: () => (api.getState() ?? given()) as State | undefined,
    keep: (state) => api.setState(state),
  };
}

function given(): unknown {
  const { state } = document.body.dataset;
  return state === undefined ? undefined : JSON.parse(state);
}

/** `{0} of {1}` with its places filled. */
export function fill(words: string, ...places: readonly (string | number)[]): string {
  return words.replace(/\{(\d)\}/gu, (_, at: string) => String(places[Number(at)] ?? ''));
}
