// Has the server write notes: asks for what is missing, and says why something was refused.
// Invariant: the text is changed by the server's one edit alone; words that were typed and not written can be copied from the message.

import { ConfigurationTarget, env, l10n, type QuickPickItem, QuickPickItemKind, window, workspace } from 'vscode';
import { type NoteEditParams, type NoteEditResult, writeNoteCommand } from '../../../../server/src/lsp/protocol/notes.js';
import type { WirePosition } from '../../../../server/src/lsp/protocol.js';
import type { Server } from '../server.js';
import type { NoteList, NoteStore } from './notes-store.js';

export class NotesWriter {
  constructor(
    readonly server: Server,
    readonly store: NoteStore,
  ) {}

  /** A note in the clause at a place. Resolves with the line it begins in; undefined when none was written. */
  async add(uri: string, position: WirePosition, text: string): Promise<number | undefined> {
    const author = await this.#author(uri, text);
    return author === undefined ? undefined : (await this.#run({ action: 'add', textDocument: { uri }, position, text, author, date: today() }))?.line;
  }

  /** An answer in the thread a note stands in. */
  async reply(uri: string, note: number, text: string): Promise<number | undefined> {
    const author = await this.#author(uri, text);
    return author === undefined ? undefined : (await this.#run({ action: 'reply', textDocument: { uri }, note, text, author, date: today() }))?.line;
  }

  async edit(uri: string, note: number, text: string): Promise<boolean> {
    return (await this.#run({ action: 'edit', textDocument: { uri }, note, text })) !== undefined;
  }

  async act(action: 'resolve' | 'reopen' | 'delete' | 'delete-thread', uri: string, note: number): Promise<void> {
    await this.#run({ action, textDocument: { uri }, note });
  }

  /** Undefined when it was refused, or the text had changed. */
  async #run(asked: NoteEditParams): Promise<NoteEditResult | undefined> {
    try {
      const result = await this.server.request<NoteEditResult>('workspace/executeCommand', { command: writeNoteCommand, arguments: [asked] });
      await this.store.ask(asked.textDocument.uri);
      if (result.applied) return result;
      sayNotWritten(l10n.t('The text changed meanwhile. Nothing was written.'), asked.text);
    } catch (error) {
      sayNotWritten(error instanceof Error ? error.message : String(error), asked.text);
    }
    return undefined;
  }

  /** Whom the settings name, else whom the drafter names now, for good; undefined when they turn away. */
  async #author(uri: string, text: string): Promise<string | undefined> {
    const settings = workspace.getConfiguration('parley.notes');
    const known = settings.get<string>('author', '').trim();
    if (known !== '') return known;
    const chosen = await askAuthor(this.store.known(uri) ?? (await this.store.ask(uri)));
    if (chosen === undefined) {
      sayNotWritten(l10n.t('Nobody was named as the author. Nothing was written.'), text);
      return undefined;
    }
    await settings.update('author', chosen, ConfigurationTarget.Global);
    return chosen;
  }
}

async function askAuthor(list: NoteList | undefined): Promise<string | undefined> {
  const title = l10n.t('Who writes the notes? Parley remembers it in the setting "parley.notes.author".');
  const other: QuickPickItem = { label: l10n.t('Somebody else…') };
  const parties = (list?.parties ?? []).map(({ id, name }): QuickPickItem => ({ label: id, description: name }));
  const items = parties.length > 0 ? [...parties, { label: '', kind: QuickPickItemKind.Separator }, other] : [other];
  const picked = parties.length > 0 ? await window.showQuickPick(items, { title, matchOnDescription: true }) : other;
  if (picked !== other) return picked?.label;
  const name = (await window.showInputBox({ title, prompt: l10n.t('A party’s code, or a name.') }))?.trim();
  return name === '' ? undefined : name;
}

function sayNotWritten(reason: string, text: string | undefined): void {
  const copy = l10n.t('Copy My Words');
  void window.showWarningMessage(reason, ...(text === undefined || text.trim() === '' ? [] : [copy])).then((choice) => {
    if (choice === copy && text !== undefined) void env.clipboard.writeText(text);
  });
}

/** The day as notes write it, where the drafter is. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
