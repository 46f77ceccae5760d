// "Convert to .treaty": a .txt or .md text becomes a .treaty text, shown unsaved or written beside the original.
// Invariant: nothing is ever overwritten; the original stays as it is; open, unsaved changes of the original are taken along.

import { FileSystemError, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { convertRequest, type ConvertParams, type ConvertResult } from '../../../../server/src/lsp/protocol.js';
import { freeName } from '../file-names.js';
import { languageId } from '../names.js';
import type { Server } from '../server.js';
import { encodeUtf8 } from '../runtime.js';

type Where = 'unsaved' | 'beside';

/** The command takes a file's address and `{where: 'unsaved' | 'beside'}`; it asks for what is missing. */
export function convertCommand(
  server: Server,
): (uri?: unknown, options?: unknown) => Promise<TextDocument | undefined> {
  return async (uri, options) => {
    const source = await findSource(uri);
    if (source === undefined) {
      void window.showInformationMessage(l10n.t('Open a .txt or .md file first, or choose one in the explorer.'));
      return undefined;
    }
    const name = (source.uri.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
    const params: ConvertParams = { text: source.getText(), markdown: isMarkdown(source), name };
    const { text } = await server.request<ConvertResult>(convertRequest, params);
    const beside = source.isUntitled ? undefined : await nameBeside(source.uri, name);
    const where = beside === undefined ? 'unsaved' : (readWhere(options) ?? (await chooseWhere(beside)));
    if (where === undefined) return undefined;
    const document =
      where === 'unsaved' || beside === undefined
        ? await workspace.openTextDocument({ language: languageId, content: text })
        : await writeNew(beside, text);
    await window.showTextDocument(document);
    return document;
  };
}

/** The file a menu names, else the active editor's; undefined when that is no plain text or Markdown. */
async function findSource(uri: unknown): Promise<TextDocument | undefined> {
  if (uri instanceof Uri) return workspace.openTextDocument(uri);
  const document = window.activeTextEditor?.document;
  if (document === undefined || document.languageId === languageId) return undefined;
  return document.languageId === 'plaintext' || isMarkdown(document) || /\.txt$/i.test(document.uri.path)
    ? document
    : undefined;
}

function isMarkdown(document: TextDocument): boolean {
  return document.languageId === 'markdown' || /\.(?:md|markdown)$/i.test(document.uri.path);
}

/** The first free name beside a file: `name.treaty`, else `name-2.treaty` …; undefined where the folder cannot be listed. */
async function nameBeside(uri: Uri, name: string): Promise<Uri | undefined> {
  const folder = Uri.joinPath(uri, '..');
  try {
    const taken = (await workspace.fs.readDirectory(folder)).map(([entry]) => entry);
    return Uri.joinPath(folder, freeName(name, taken));
  } catch {
    return undefined;
  }
}

function readWhere(options: unknown): Where | undefined {
  if (typeof options !== 'object' || options === null || !('where' in options)) return undefined;
  return options.where === 'unsaved' || options.where === 'beside' ? options.where : undefined;
}

async function chooseWhere(beside: Uri): Promise<Where | undefined> {
  const file = beside.path.split('/').at(-1) ?? '';
  const choices = [
    { label: l10n.t('Show as a new, unsaved text'), where: 'unsaved' as const },
    { label: l10n.t('Write {0} beside it', file), where: 'beside' as const },
  ];
  return (await window.showQuickPick(choices, { title: l10n.t('Convert to .treaty') }))?.where;
}

async function writeNew(uri: Uri, text: string): Promise<TextDocument> {
  if (await exists(uri)) throw FileSystemError.FileExists(uri);
  await workspace.fs.writeFile(uri, encodeUtf8(text));
  return workspace.openTextDocument(uri);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
