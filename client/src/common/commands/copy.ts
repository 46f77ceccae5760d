// The clipboard commands: a clause's citation, the reference another draft would write, and the clause with its citation.

import { env, l10n, window } from 'vscode';
import type { CopiedClause } from '../../../../server/src/lsp/protocol.js';
import { clauseOrSay, readPlace } from '../clauses.js';
import type { Server } from '../server.js';

/** Milliseconds the status bar says what was copied. */
const shown = 3000;

/** A command that copies one form of the clause at the cursor. */
export function copyCommand(server: Server, form: keyof CopiedClause): (given?: unknown) => Promise<void> {
  return async (given) => {
    const found = await clauseOrSay(server, readPlace(given));
    if (found === undefined) return;
    await env.clipboard.writeText(found.copied[form]);
    window.setStatusBarMessage(l10n.t('Copied {0}', found.copied.fullCitation), shown);
  };
}
