// Command of the timetable: export its table to a file.

import { l10n, Uri, window } from 'vscode';
import { type TimetableTextParams, timetableTextRequest, type TimetableTextResult } from '../../../../server/src/lsp/protocol/timetable.js';
import { cursorPlace } from '../clauses.js';
import type { Server } from '../server.js';
import { saveText } from '../views/save-text.js';

/** Writes the timetable of the active document to a file; its address may be given. */
export function exportTimetableCommand(server: Server): (target?: unknown) => Promise<void> {
  return async (target) => {
    const uri = cursorPlace()?.uri;
    if (uri === undefined) return void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
    await exportTimetable(server, uri, {}, typeof target === 'string' ? Uri.parse(target) : undefined);
  };
}

/** `dates`: what was asked to be, by the key of a beginning. */
export async function exportTimetable(server: Server, uri: string, dates: Readonly<Record<string, string>>, to?: Uri): Promise<void> {
  const params: TimetableTextParams = { textDocument: { uri }, dates };
  const found = await server.request<TimetableTextResult>(timetableTextRequest, params);
  if (found !== null) await saveText({ title: l10n.t('Export timetable'), uri, suffix: '-timetable.csv', content: found.text }, to);
}
