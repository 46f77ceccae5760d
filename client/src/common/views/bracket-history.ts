// How many groups of brackets were open in each commit of a file.
// Invariants: Git is asked by the built-in extension only; the server counts; nothing more is read once it is not wanted any more.

import { type CancellationToken, Uri } from 'vscode';
import { type CountBracketsParams, countBracketsRequest, type CountBracketsResult } from '../../../../server/src/lsp/protocol/brackets.js';
import type { Server } from '../server.js';
import type { HistoryNews, HistoryRow } from './brackets-messages.js';
import { repositoryOf } from './git-api.js';

/** Commits that are looked at. */
const most = 50;

/** Tells how far it is and what it found; tells nothing once it was cancelled. */
export async function readHistory(server: Server, address: string, token: CancellationToken, tell: (news: HistoryNews) => void): Promise<void> {
  const say = (news: HistoryNews): void => {
    if (!token.isCancellationRequested) tell(news);
  };
  try {
    const uri = Uri.parse(address);
    say({ kind: 'reading', done: 0, of: 0 });
    const repository = await repositoryOf(uri);
    if (typeof repository === 'string') return say({ kind: 'none', why: repository });
    if (token.isCancellationRequested) return;
    const commits = await repository.log({ path: uri.fsPath, maxEntries: most });
    if (commits.length === 0) return say({ kind: 'none', why: 'no-commit' });
    const rows: HistoryRow[] = [];
    for (const { hash, message, authorDate } of commits) {
      if (token.isCancellationRequested) return;
      const text = await repository.show(hash, uri.fsPath).catch(() => undefined);
      const open = text === undefined || token.isCancellationRequested ? undefined : await count(server, text, token);
      rows.push({ date: authorDate?.toISOString() ?? '', subject: message.split('\n', 1)[0] ?? '', ...(open === undefined ? {} : { open }) });
      say({ kind: 'reading', done: rows.length, of: commits.length });
    }
    say({ kind: 'read', rows, cut: commits.length === most });
  } catch (error) {
    if (token.isCancellationRequested) return;
    server.log.warn(`No history of brackets: ${String(error)}`);
    say({ kind: 'none', why: 'failed' });
  }
}

async function count(server: Server, text: string, token: CancellationToken): Promise<number> {
  const params: CountBracketsParams = { text };
  return (await server.request<CountBracketsResult>(countBracketsRequest, params, token)).open;
}
