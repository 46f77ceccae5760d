// Writes an agreement as it would read when signed to a file: a page to print, or a Word document. What writes Word is loaded for it.
// Invariant: the text goes into the file the user chooses and nowhere else.

import { l10n, Uri, window } from 'vscode';
import {
  type ReadingCopyAnswer, type ReadingCopyParams, readingCopyRequest, type ReadingCopyResult, type ReadingPageParams, readingPageRequest, type ReadingPageResult,
} from '../../../../server/src/lsp/protocol/reading-copy.js';
import type { ReadingWish } from '../../../../server/src/lsp/protocol/readings.js';
import { cursorPlace } from '../clauses.js';
import { loadScript } from '../load-script.js';
import type { Server } from '../server.js';
import { saveText } from '../views/save-text.js';

export type ExportFormat = 'html' | 'docx';

/** What stands in the file besides the text. */
export interface ExportOptions {
  readonly counterparts: boolean;
  readonly notes: boolean;
  readonly colours: boolean;
  /** With all its brackets when it is left out. */
  readonly reading?: ReadingWish;
  /** False: without the files that are part of the agreement. */
  readonly annexes?: false;
}

/** What `dist/docx.js` exports. */
interface WordWriter {
  readonly writeDocx: (copy: ReadingCopyAnswer, beside: ExportOptions) => Promise<Uint8Array>;
}

export type ExportAgreement = (uri: string, format: ExportFormat | undefined, options: ExportOptions, to?: Uri) => Promise<void>;

/** The format is asked for when it is not given, and so is the file. */
export function exportAgreement(server: Server, extensionUri: Uri): ExportAgreement {
  return async (uri, given, options, to) => {
    const format = given ?? (await chooseFormat());
    const content = format === undefined ? undefined : await contentOf(server, extensionUri, uri, format, options);
    if (format === undefined || content === undefined) return;
    await saveText({ title: format === 'html' ? l10n.t('Export as a page to print') : l10n.t('Export as a Word document'), uri, suffix: `.${format}`, content }, to);
  };
}

/** Of the active document; where to may be given as an address. */
export function exportCommand(server: Server, extensionUri: Uri, format: ExportFormat): (target?: unknown) => Promise<void> {
  return async (target) => {
    const uri = cursorPlace()?.uri;
    if (uri === undefined) return void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
    await exportAgreement(server, extensionUri)(uri, format, { counterparts: true, notes: true, colours: true }, typeof target === 'string' ? Uri.parse(target) : undefined);
  };
}

/** Undefined for a document nobody knows. */
async function contentOf(server: Server, extensionUri: Uri, uri: string, format: ExportFormat, options: ExportOptions): Promise<string | Uint8Array | undefined> {
  const read = { ...(options.reading ? { reading: options.reading } : {}), ...(options.annexes === false ? { annexes: false } : {}) };
  if (format === 'html') {
    const { counterparts, notes, colours } = options;
    const params: ReadingPageParams = { textDocument: { uri }, counterparts, notes, colours, ...read };
    return (await server.request<ReadingPageResult>(readingPageRequest, params))?.text;
  }
  const params: ReadingCopyParams = { textDocument: { uri }, ...read };
  const copy = await server.request<ReadingCopyResult>(readingCopyRequest, params);
  if (copy === null) return undefined;
  const { writeDocx } = await loadScript<WordWriter>(Uri.joinPath(extensionUri, 'dist', 'docx.js'));
  return writeDocx(copy, options);
}

async function chooseFormat(): Promise<ExportFormat | undefined> {
  const items: { readonly label: string; readonly description: string; readonly format: ExportFormat }[] = [
    { label: 'HTML', description: l10n.t('one page, to read and to print'), format: 'html' },
    { label: 'Word', description: l10n.t('a document with footnotes and comments'), format: 'docx' },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Export the agreement') }))?.format;
}
