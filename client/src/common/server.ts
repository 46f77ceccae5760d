// The language server as the rest of the client sees it: started when first needed, restarted after a crash, stopped with
// the extension.
// Invariant: at most one language client; a request waits for the start; after the last allowed crash requests reject until
// the user restarts.

import type { BaseLanguageClient, LanguageClientOptions, State } from 'vscode-languageclient';
import { type CancellationToken, type Disposable, EventEmitter, l10n, type LogOutputChannel } from 'vscode';
import { changedNotification } from '../../../server/src/lsp/protocol.js';
import type { RestartPolicy } from './restart-policy.js';

/** The client library's `State.Running`; the library itself is loaded late. */
const running: State.Running = 2;

/** Makes the host's own kind of client, not yet started, anew for every deliberate start. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export class Server implements Disposable {
  #client: Promise<BaseLanguageClient> | undefined;
  #isRunning = false;
  /** Questions of the present task, by what is asked. */
  readonly #asked = new Map<string, Promise<unknown>>();
  readonly #changed = new EventEmitter<void>();
  readonly #stateChanged = new EventEmitter<void>();
  /** Counterparts, counts or lists may be others than before. */
  readonly onDidChange = this.#changed.event;
  /** `isRunning` changed. */
  readonly onDidChangeState = this.#stateChanged.event;

  /** `create`: a client with all its options, listeners attached by `start`. */
  constructor(
    readonly create: () => Promise<BaseLanguageClient>,
    readonly policy: RestartPolicy,
    readonly log: LogOutputChannel,
  ) {}

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Was asked for, whether or not it is up already. */
  get isStarted(): boolean {
    return this.#client !== undefined;
  }

  /** Resolves when the server is up. Rejects when it does not start; the next call tries again. */
  start(): Promise<BaseLanguageClient> {
    this.#client ??= this.#begin().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  /** Sends one of Parley's own requests; starts the server when it is not up. */
  async request<Result>(method: string, params: object = {}, token?: CancellationToken): Promise<Result> {
    if (this.policy.gaveUp)
      throw new Error(l10n.t('The Parley server is not running. Start it with "Parley: Restart Server".'));
    const client = await this.start();
    // Without parameters the protocol library would hand the server's handler the token in their place.
    return token === undefined
      ? client.sendRequest<Result>(method, params)
      : client.sendRequest<Result>(method, params, token);
  }

  /** The same, for what several ask in one go, as views do that follow the cursor: it is sent once. */
  requestOnce<Result>(method: string, params: object): Promise<Result> {
    const key = JSON.stringify([method, params]);
    const asked = this.#asked.get(key) ?? this.request(method, params);
    this.#asked.set(key, asked);
    // Whoever asks later asks about another text.
    void Promise.resolve().then(() => this.#asked.delete(key));
    return asked as Promise<Result>;
  }

  /** Stops the server, however it is, and starts a new one. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (client === undefined) return;
    try {
      await (await client).dispose();
    } catch (error) {
      this.log.warn(`The server did not stop in order: ${String(error)}`);
    }
    this.#setRunning(false);
  }

  dispose(): void {
    void this.stop();
  }

  async #begin(): Promise<BaseLanguageClient> {
    this.policy.reset();
    const client = await this.create();
    client.onDidChangeState(({ newState }) => this.#setRunning(newState === running));
    client.onNotification(changedNotification, () => this.#changed.fire());
    await client.start();
    return client;
  }

  #setRunning(isRunning: boolean): void {
    if (this.#isRunning === isRunning) return;
    this.#isRunning = isRunning;
    this.#stateChanged.fire();
    if (isRunning) this.#changed.fire();
  }
}
