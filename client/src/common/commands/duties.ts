// Command of the duties: export them to a file.

import { l10n, Uri, window } from 'vscode';
import { type DutiesTextParams, dutiesTextRequest, type DutiesTextResult } from '../../../../server/src/lsp/protocol/duties.js';
import { cursorPlace } from '../clauses.js';
import type { Server } from '../server.js';
import { saveText } from '../views/save-text.js';

const formats = ['csv', 'md', 'json'] as const;
type Format = (typeof formats)[number];

/** Writes the duties of the active document to a file; form and address may be given. */
export function exportDutiesCommand(server: Server): (format?: unknown, target?: unknown) => Promise<void> {
  return async (format, target) => {
    const uri = cursorPlace()?.uri;
    if (uri === undefined) return void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
    await exportDuties(server, uri, formats.find((each) => each === format), typeof target === 'string' ? Uri.parse(target) : undefined);
  };
}

export async function exportDuties(server: Server, uri: string, given?: Format, to?: Uri): Promise<void> {
  const format = given ?? (await chooseFormat());
  if (format === undefined) return;
  const params: DutiesTextParams = { textDocument: { uri }, format };
  const found = await server.request<DutiesTextResult>(dutiesTextRequest, params);
  if (found !== null) await saveText({ title: l10n.t('Export duties'), uri, suffix: `-duties.${format}`, content: found.text }, to);
}

async function chooseFormat(): Promise<Format | undefined> {
  const items: { readonly label: string; readonly description: string; readonly format: Format }[] = [
    { label: 'CSV', description: l10n.t('for a spreadsheet'), format: 'csv' },
    { label: 'Markdown', description: l10n.t('a table'), format: 'md' },
    { label: 'JSON', description: l10n.t('for other programs'), format: 'json' },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Export duties') }))?.format;
}
