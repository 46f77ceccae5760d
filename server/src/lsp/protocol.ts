// Names and shapes of Parley's own requests, the one file that client and server share.
// Invariant: names and plain data only; no request-type objects, because client and server have different protocol packages.

/** Request without parameters; the answer is a `HostInfo`. The in-editor tests use it to see where the server runs. */
export const hostInfoRequest = 'parley/hostInfo';

/** Where the server runs: a process of its own (stdio, IPC), or a web worker. */
export interface HostInfo {
  readonly kind: 'process' | 'worker';
}

/** What the client tells the server in `initializationOptions`. */
export interface InitializationOptions {
  readonly libraryScheme?: string;
  readonly rulePages?: string;
  readonly fileRequests?: boolean;
  readonly commandLinks?: boolean;
}
