// Pasting into a draft: where the words were copied from goes with them on the clipboard, and the server says what they may become.
// Invariants: plain words are pasted as the editor does unless a reference would come to mean something else; the editor's own list shows
// what else they may become; what the editor applies is one step of undo. Words without a line break from elsewhere ask nobody.

import { type CancellationToken, type DataTransfer, DataTransferItem, type Disposable, EndOfLine, Range, type TextDocument, Uri, WorkspaceEdit } from 'vscode';
import { type PasteItem, type PasteKind, type PasteOrigin, type PasteParams, pasteRequest, type PasteResult } from '../../../server/src/lsp/protocol.js';
import { findPasteApi, type PasteApi, type PasteEdit, type PasteEditKind, type PasteEditProvider } from './paste-api.js';
import { treatySelector } from './selector.js';
import type { Server } from './server.js';
import { offerPlaces } from './undecided.js';

/** Under this the clipboard says where its words were copied from; other windows and programs do not see it. */
const originType = 'application/vnd.parley.origin';
const kinds: readonly PasteKind[] = ['references', 'declarations', 'counterparts', 'moved', 'clauses'];

/** Undefined in editors that know nothing of it: these have the commands. */
export function registerPaste(server: Server): Disposable | undefined {
  const api = findPasteApi();
  if (!api) return undefined;
  const provider = new PasteProvider(server, api);
  return api.languages.registerDocumentPasteEditProvider(treatySelector(), provider, {
    providedPasteEditKinds: kinds.map((kind) => provider.kindOf(kind)),
    copyMimeTypes: [originType],
    pasteMimeTypes: ['text/plain', originType],
  });
}

type Made = PasteEdit & { readonly item?: PasteItem };

class PasteProvider implements PasteEditProvider<Made> {
  constructor(
    readonly server: Server,
    readonly api: PasteApi,
  ) {}

  kindOf(kind: PasteKind): PasteEditKind {
    return this.api.DocumentDropOrPasteEditKind.Empty.append('parley', kind);
  }

  prepareDocumentPaste(document: TextDocument, ranges: readonly Range[], data: DataTransfer): void {
    const [range, other] = ranges;
    if (range === undefined || other !== undefined) return;
    const { line, character } = range.start;
    const copied: Copied = { uri: document.uri.toString(), position: { line, character }, length: document.getText().length, words: document.getText(range), lineEnd: document.eol === EndOfLine.CRLF ? '\r\n' : '\n' };
    data.set(originType, new DataTransferItem(JSON.stringify(copied)));
  }

  async provideDocumentPasteEdits(document: TextDocument, ranges: readonly Range[], data: DataTransfer, _context: unknown, token: CancellationToken): Promise<Made[] | undefined> {
    const [range, other] = ranges;
    const text = await data.get('text/plain')?.asString();
    const copied = await data.get(originType)?.asString();
    const origin = text === undefined || copied === undefined || copied === '' ? undefined : originOf(JSON.parse(copied) as Copied, text);
    if (range === undefined || other !== undefined || text === undefined || (origin === undefined && !/\S\s*[\r\n]\s*\S/u.test(text))) return undefined;
    const { start, end } = range;
    const params: PasteParams = {
      textDocument: { uri: document.uri.toString() },
      range: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } },
      text,
      ...(origin ? { origin } : {}),
    };
    try {
      return (await this.server.request<PasteResult>(pasteRequest, params, token)).map((item) => this.#editOf(item));
    } catch (error) {
      // The words are pasted all the same.
      this.server.log.debug(`Pasted as plain words: ${String(error)}`);
      return undefined;
    }
  }

  resolveDocumentPasteEdit(edit: Made): Made {
    if (edit.item?.left) void offerPlaces(edit.item.left);
    return edit;
  }

  #editOf(item: PasteItem): Made {
    const edit = new this.api.DocumentPasteEdit(item.text, item.title, this.kindOf(item.kind));
    const files = Object.entries(item.edits);
    if (files.length > 0) {
      const more = new WorkspaceEdit();
      for (const [uri, edits] of files) for (const { range: { start, end }, newText } of edits) more.replace(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character), newText);
      edit.additionalEdit = more;
    }
    if (!item.isUsual) edit.yieldTo = [this.api.DocumentDropOrPasteEditKind.Text];
    return Object.assign(edit, { item });
  }
}

/** What was there when the editor told of a copy. Of what is cut it tells only when it is gone. */
interface Copied extends Required<PasteOrigin> {
  readonly words: string;
  readonly lineEnd: string;
}

function originOf({ uri, position, length, words, lineEnd }: Copied, text: string): PasteOrigin {
  const pasted = text.replace(/\r\n?|\n/gu, lineEnd);
  // The copy of a whole line has a line end that the range leaves out.
  const isThere = words === pasted || (words !== '' && words + lineEnd === pasted);
  return { uri, position, length: isThere ? length : length + pasted.length };
}
