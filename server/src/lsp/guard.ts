// Keeps one failing request from ending the server: the client gets an error answer, the log a line without any of the
// document's text, and the next request is served as if nothing had happened.

import {
  type CancellationToken, type Connection, type ConnectionStrategy, type DiagnosticServerCancellationData, ErrorCodes, LSPErrorCodes, Message, ResponseError,
} from 'vscode-languageserver';

/** A request that is cancelled while it still waits for its turn is answered at once and never run. */
export const cancelWaiting: ConnectionStrategy = {
  cancelUndispatched: (message) =>
    Message.isRequest(message) ? { jsonrpc: '2.0', id: message.id, error: { code: LSPErrorCodes.RequestCancelled, message: `${message.method} was cancelled` } } : undefined,
};

/**
 * Wraps a handler that answers a request; a thrown ResponseError becomes the error answer. `stillWanted` throws one when the
 * request was cancelled: for handlers that waited; it is asked before the work and before the answer leaves. A request without
 * parameters comes with its token in their place.
 */
export function guarded<P, R>(connection: Connection, name: string, handler: (params: P, stillWanted: () => void) => R | Promise<R>) {
  return async (params: P, token?: CancellationToken): Promise<R> => {
    const stillWanted = (): void => {
      if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
    };
    try {
      stillWanted();
      const answer = await handler(params, stillWanted);
      stillWanted();
      return answer;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name} failed: ${describe(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `Parley could not answer ${name}. The output channel has the details; your text is not affected.`);
    }
  };
}

/** The answer to a pull for a text that is about to change: the client asks again by itself. */
export function outdatedPull(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed since', { retriggerRequest: true });
}

/** The same for a request of which the client has said that it asks again (`staleRequestSupport`). */
export function outdatedRequest(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed since');
}

/** Wraps a handler of a notification: nothing to answer, only the log line. */
export function guardedNotification<P>(connection: Connection, name: string, handler: (params: P) => void | Promise<void>) {
  return async (params: P): Promise<void> => {
    try {
      await handler(params);
    } catch (error) {
      connection.console.error(`${name} failed: ${describe(error)}`);
    }
  };
}

/** Kind of error and where it was thrown. The message is left out, all its lines: it may quote the document. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').replace(error.message, '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8);
  return `${error.name}\n${frames.join('\n')}`;
}
