// The preview: the agreement as it would read when signed. It scrolls with the text, and the text with it.
// Invariant: whoever was scrolled last leads; what one does on behalf of the other is not handed back.

import { type Disposable, l10n, Range, type TextEditor, TextEditorRevealType, window } from 'vscode';
import { type ClauseHandlesResult, clauseHandlesRequest, type TextPositionParams } from '../../../../server/src/lsp/protocol.js';
import { type ReadingCopyAnswer, type ReadingCopyParams, readingCopyRequest, type ReadingCopyResult } from '../../../../server/src/lsp/protocol/reading-copy.js';
import type { ExportAgreement } from '../commands/export-agreement.js';
import { previewViewType } from '../names.js';
import type { DocumentPanel, PanelKind } from './panel.js';
import type { PreviewOptions, PreviewWish, PreviewWords } from './preview-messages.js';

type Preview = DocumentPanel<PreviewOptions, ReadingCopyAnswer, PreviewWish>;

export function previewKind(exportAgreement: ExportAgreement): PanelKind<PreviewOptions, ReadingCopyAnswer, PreviewWish> {
  /** Panels that have scrolled the text, until the editor says so. */
  const leading = new WeakSet<object>();
  return {
    type: previewViewType,
    title: (name) => l10n.t('Preview: {0}', name),
    words: previewWords,
    options: () => ({}),
    ask(server, { uri, previousResultId }) {
      const params: ReadingCopyParams = { textDocument: { uri }, previousResultId };
      return server.request<ReadingCopyResult>(readingCopyRequest, params);
    },
    isSame: (result, last) => result.delta && result.rows.length === 0 && !result.order && result.loading === last?.loading && result.left.join() === last.left.join() && JSON.stringify(result.parties) === JSON.stringify(last.parties),
    async act(wish, panel) {
      if (wish.kind === 'export') return exportAgreement(panel.uri, undefined, wish.switches);
      const place = await panel.placeOf({ column: 0, clause: wish.clause });
      const editor = place && editorOf(panel);
      if (!editor) return;
      const { line } = place.position;
      if (editor.visibleRanges[0]?.start.line === line) return;
      leading.add(panel);
      editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    },
    attach: (panel) => follow(panel, leading),
  };
}

/** An editor that shows the panel's document, the active one first. */
function editorOf(panel: Preview): TextEditor | undefined {
  const shows = (editor: TextEditor | undefined): boolean => editor?.document.uri.toString() === panel.uri;
  return shows(window.activeTextEditor) ? window.activeTextEditor : window.visibleTextEditors.find(shows);
}

/** Tells the page which clause stands at the top of the text, one question at a time, the last place last. */
function follow(panel: Preview, leading: WeakSet<object>): Disposable {
  let wanted: TextPositionParams | undefined;
  let asking = false;
  const tell = async (): Promise<void> => {
    asking = true;
    try {
      while (wanted) {
        const params = wanted;
        wanted = undefined;
        panel.post({ kind: 'top', clauses: await panel.server.request<ClauseHandlesResult>(clauseHandlesRequest, params) });
      }
    } catch (error) {
      panel.server.log.warn(`${previewViewType} does not scroll along: ${String(error)}`);
    } finally {
      asking = false;
    }
  };
  return window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
    if (textEditor.document.uri.toString() !== panel.uri || first === undefined || !panel.panel.visible) return;
    if (leading.delete(panel)) return;
    // The first line that says something: what stands above a clause belongs to it.
    let line = first.start.line;
    while (line < first.end.line && textEditor.document.lineAt(line).isEmptyOrWhitespace) line += 1;
    wanted = { textDocument: { uri: panel.uri }, position: { line, character: textEditor.document.lineAt(line).firstNonWhitespaceCharacterIndex } };
    if (!asking) void tell();
  });
}

function previewWords(): PreviewWords {
  return {
    title: l10n.t('Preview'),
    show: l10n.t('Show:'),
    counterparts: l10n.t('Counterparts'),
    notes: l10n.t('Notes'),
    colours: l10n.t('Colours of brackets'),
    export: l10n.t('Export…'),
    legend: l10n.t('Brackets:'),
    rows: l10n.t('{0} paragraphs', '{0}'),
    loading: l10n.t('The agreements are being read …'),
    gone: l10n.t('The document is not open any more. What is shown is its last state.'),
    keys: l10n.t('A click or Enter opens the clause; the arrow keys go from clause to clause.'),
  };
}
