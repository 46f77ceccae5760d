// Tells the server which stretches of .treaty documents the editors show, so that these are checked first.
// Invariant: one message at a time is on its way, the newest about each document; scrolling never queues up.

import { type Disposable, type Range, type TextDocument, window } from 'vscode';
import { visibleRangesNotification, type VisibleRangesParams } from '../../../server/src/lsp/protocol.js';
import { isTreaty } from './selector.js';
import type { Server } from './server.js';

export class VisibleRanges implements Disposable {
  readonly #listeners: readonly Disposable[];
  /** Documents to tell of. */
  readonly #waiting = new Set<TextDocument>();
  /** Documents the server believes to be shown. */
  #told: ReadonlySet<TextDocument> = new Set();
  #isTelling = false;

  constructor(readonly server: Server) {
    const tellAll = (): void => this.#tell([...this.#told, ...shownDocuments()]);
    this.#listeners = [
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#tell([textEditor.document])),
      window.onDidChangeVisibleTextEditors(tellAll),
      server.onDidChangeState(tellAll),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  #tell(documents: readonly TextDocument[]): void {
    if (!this.server.isRunning) return;
    for (const document of documents) if (isTreaty(document)) this.#waiting.add(document);
    if (!this.#isTelling) void this.#send();
  }

  async #send(): Promise<void> {
    this.#isTelling = true;
    try {
      for (const document of this.#waiting) {
        this.#waiting.delete(document);
        const client = await this.server.start();
        const uri = client.code2ProtocolConverter.asUri(document.uri);
        const params: VisibleRangesParams = { textDocument: { uri }, ranges: rangesOf(document) };
        await client.sendNotification(visibleRangesNotification, params);
      }
    } catch (error) {
      // Only the order of the checks is lost.
      this.server.log.debug(`The server was not told what is visible: ${String(error)}`);
    } finally {
      this.#told = new Set(shownDocuments());
      this.#isTelling = false;
    }
  }
}

function shownDocuments(): readonly TextDocument[] {
  return window.visibleTextEditors.map(({ document }) => document).filter(isTreaty);
}

/** Of all editors that show the document; empty when none does. */
function rangesOf(document: TextDocument): VisibleRangesParams['ranges'] {
  const plain = ({ start, end }: Range) => ({
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  });
  return window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ visibleRanges }) => visibleRanges.map(plain));
}
