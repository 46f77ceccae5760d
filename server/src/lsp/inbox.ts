// What has arrived and was not handled yet. The protocol library handles one message a turn of the loop; what came together
// with it can be seen here, so that nobody works for a text that is about to change.
// Invariant: a message is counted from its arrival until its handler is called, or until it is cancelled unread.

import type { ConnectionOptions, Message, MessageReader, NotificationMessage } from 'vscode-languageserver';
import { cancelWaiting } from './guard.js';

/** Notifications that change which text an address has. */
const changing: ReadonlySet<string> = new Set(['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose']);

/** Answers on their way out. */
export interface Outgoing {
  /** Calls `task` once every message has left; false, and it is never called, when none is leaving. */
  afterSent(task: () => void): boolean;
}

export class Inbox {
  /** Changes that wait, by address as the client spells it. */
  readonly #changes = new Map<string, number>();
  #changing = 0;
  #waiting = 0;

  /** `outgoing`: missing where a message has left as soon as it is written. */
  constructor(readonly outgoing?: Outgoing) {}

  /** For the connection: a request that is cancelled while it waits is never run; what is handled no longer waits. */
  readonly options: ConnectionOptions = {
    connectionStrategy: {
      cancelUndispatched: (message, next) => {
        this.#waiting -= 1;
        return cancelWaiting.cancelUndispatched?.(message, next);
      },
    },
    messageStrategy: {
      handleMessage: (message, handle) => {
        this.#count(message, -1);
        this.#note(message, -1);
        return handle(message);
      },
    },
  };

  /** The same reader; each message is noted when it arrives. */
  watch(reader: MessageReader): MessageReader {
    return {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (take) =>
        reader.listen((message) => {
          this.#count(message, 1);
          this.#note(message, 1);
          take(message);
        }),
      dispose: () => reader.dispose(),
    };
  }

  /** A change of this very text waits: an answer would be for a text the client no longer has. */
  isOutdated(uri: string): boolean {
    return this.#changes.has(uri);
  }

  /** How many changes of texts wait, of whichever. */
  get changes(): number {
    return this.#changing;
  }

  /** Some message waits: work that can be put off leaves it the turn. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** Who cancels waits for nothing. */
  #count(message: Message, by: 1 | -1): void {
    if ((message as Partial<NotificationMessage>).method !== '$/cancelRequest') this.#waiting += by;
  }

  #note(message: Message, by: 1 | -1): void {
    const { method, params } = message as Partial<NotificationMessage>;
    if (method === undefined || !changing.has(method)) return;
    const uri = addressIn(params);
    if (uri === undefined) return;
    const left = (this.#changes.get(uri) ?? 0) + by;
    if (left > 0) this.#changes.set(uri, left);
    else this.#changes.delete(uri);
    this.#changing += by;
  }
}

/** Turns of the loop that work leaves to messages: a client that uses an id twice would otherwise hold it up for good. */
const mostTurns = 100;

/** What work that can be put off looks at before it takes a turn. */
export interface Demand {
  readonly inbox: Pick<Inbox, 'isWaiting' | 'outgoing'>;
  /** Somebody's answer is being worked out in several turns: work behind it would take every other turn. */
  readonly isAnswering: () => boolean;
  readonly defer: (task: () => void) => void;
}

/**
 * Runs `task` in a turn of the loop in which no message waits and no answer is being worked out. A long answer leaves in pieces, one a turn, so
 * it has left before: else each piece would wait for a slice of work.
 */
export function whenFree(demand: Demand, task: () => void, turns = mostTurns): void {
  const { inbox, isAnswering, defer } = demand;
  defer(() => {
    const again = (left: number): void => whenFree(demand, task, left);
    if (inbox.outgoing?.afterSent(() => again(turns)) === true) return;
    if ((inbox.isWaiting || isAnswering()) && turns > 0) again(turns - 1);
    else task();
  });
}

function addressIn(params: unknown): string | undefined {
  const given = params as { readonly textDocument?: { readonly uri?: unknown } | null } | null | undefined;
  const uri = given?.textDocument?.uri;
  return typeof uri === 'string' ? uri : undefined;
}
