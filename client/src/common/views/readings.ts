// Readings of an agreement as documents of their own that nobody can write into: as a party would sign it, what is agreed, clean.
// Invariants: the address says what is read and how, so that an editor that is brought back fills itself again; the text follows the draft as one
// types; the server is never told of these documents.

import { commands as editor, type Disposable, EventEmitter, l10n, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import { type ReadersParams, readersRequest, type ReadersResult, type ReadingParams, readingRequest, type ReadingResult, type ReadingWish } from '../../../../server/src/lsp/protocol/readings.js';
import { cursorPlace } from '../clauses.js';
import { readingScheme } from '../names.js';
import type { Server } from '../server.js';

export class Readings implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #listener: Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(readonly server: Server) {
    this.#listener = server.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === readingScheme) this.#changed.fire(uri);
    });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const asked = readQuery(uri);
    const found = asked ? await this.server.request<ReadingResult>(readingRequest, asked) : null;
    return found?.text ?? `// ${l10n.t('The document is not open any more.')}\n`;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}

/** A readable path that ends in `.treaty`, and what is asked for as JSON. */
function readingUri(uri: string, reading: ReadingWish): Uri {
  const path = Uri.parse(uri).path;
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.treaty$/u, '');
  const asked: ReadingParams = { textDocument: { uri }, reading };
  return Uri.from({ scheme: readingScheme, path: `/${name} (${titleOf(reading)}).treaty`, query: JSON.stringify(asked) });
}

function titleOf(reading: ReadingWish): string {
  switch (reading.kind) {
    case 'party':
      return l10n.t('as {0} would sign', reading.party.replaceAll('/', '∕'));
    case 'agreed':
      return l10n.t('agreed text only');
    case 'clean':
      return l10n.t('clean');
  }
}

function readQuery({ query }: Uri): ReadingParams | undefined {
  try {
    const asked = JSON.parse(query) as Partial<ReadingParams>;
    return typeof asked.textDocument?.uri === 'string' && typeof asked.reading?.kind === 'string' ? { textDocument: asked.textDocument, reading: asked.reading } : undefined;
  } catch {
    return undefined;
  }
}

/** Opens a reading that is chosen; `agreed`, `clean` or a party's id may be given. */
export function readAsCommand(server: Server): (given?: unknown) => Promise<void> {
  return async (given) => {
    const chosen = await choose(server, given, l10n.t('Read as…'));
    if (chosen) await window.showTextDocument(await workspace.openTextDocument(readingUri(chosen.uri, chosen.reading)), { preview: false });
  };
}

/** Compares a reading with the draft, which stands on the right and can be written into. */
export function compareReadingCommand(server: Server): (given?: unknown) => Promise<void> {
  return async (given) => {
    const chosen = await choose(server, given, l10n.t('Compare the draft with a reading'));
    if (!chosen) return;
    const reading = readingUri(chosen.uri, chosen.reading);
    await editor.executeCommand('vscode.diff', reading, Uri.parse(chosen.uri), l10n.t('{0} ↔ draft', titleOf(chosen.reading)));
  };
}

async function choose(server: Server, given: unknown, title: string): Promise<{ readonly uri: string; readonly reading: ReadingWish } | undefined> {
  const uri = cursorPlace()?.uri;
  if (uri === undefined) return void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
  if (typeof given === 'string') return { uri, reading: given === 'agreed' || given === 'clean' ? { kind: given } : { kind: 'party', party: given } };
  const params: ReadersParams = { textDocument: { uri } };
  const readers = (await server.request<ReadersResult>(readersRequest, params)) ?? [];
  const items: { readonly label: string; readonly description: string; readonly reading: ReadingWish }[] = [
    ...readers.map(({ id, name, brackets }) => ({
      label: l10n.t('As {0} would sign', name),
      description: `${id === name ? '' : `${id} · `}${brackets === 1 ? l10n.t('1 bracket') : l10n.t('{0} brackets', brackets)}`,
      reading: { kind: 'party' as const, party: id },
    })),
    { label: l10n.t('Agreed text only'), description: l10n.t('nothing that stands in brackets'), reading: { kind: 'agreed' } },
    { label: l10n.t('Clean'), description: l10n.t('no marks of brackets, notes, positions and comments'), reading: { kind: 'clean' } },
  ];
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true });
  return chosen && { uri, reading: chosen.reading };
}
