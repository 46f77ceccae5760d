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
  const leads = new WeakMap<object, Lead>();
  return {
    type: previewViewType,
    title: (name) => l10n.t('Preview: {0}', name),
    words: previewWords,
    options: (kept) => optionsFrom(kept as Partial<Record<keyof PreviewOptions, unknown>> | null | undefined),
    ask(server, { uri, options, previousResultId }) {
      const params: ReadingCopyParams = { textDocument: { uri }, previousResultId, ...options };
      return server.request<ReadingCopyResult>(readingCopyRequest, params);
    },
    isSame: (result, last) => result.delta && result.rows.length === 0 && !result.order && result.loading === last?.loading && result.left.join() === last.left.join() && JSON.stringify(besides(result)) === JSON.stringify(besides(last)),
    documents: (result) => result.documents,
    async act(wish, panel) {
      if (wish.kind === 'export') return exportAgreement(panel.uri, undefined, { ...wish.switches, ...panel.options });
      const lead = leadOf(leads, panel);
      lead.turn = wish.turn;
      const { scrolls } = lead;
      const place = wish.clause < 0 ? undefined : await panel.placeOf({ column: wish.column, clause: wish.clause });
      const editor = place && editorOf(place.textDocument.uri);
      // Somebody has scrolled since, here or there.
      if (!editor || lead.turn !== wish.turn || lead.scrolls !== scrolls) return;
      const { line } = place.position;
      const from = editor.visibleRanges[0]?.start.line ?? 0;
      if (from === line) return;
      lead.awaited = { uri: place.textDocument.uri, line, away: Math.abs(from - line) };
      editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    },
    attach: (panel) => follow(panel, leadOf(leads, panel)),
  };
}

/** Who leads of a panel and its text. */
interface Lead {
  /** How often the page had been scrolled when it last said so. */
  turn: number;
  /** How often somebody has scrolled the text. */
  scrolls: number;
  /** Where the panel has a text go, and how many lines that was away when last seen: what comes nearer is not somebody's scrolling. */
  awaited: { readonly uri: string; readonly line: number; readonly away: number } | undefined;
}

function leadOf(leads: WeakMap<object, Lead>, panel: object): Lead {
  const lead = leads.get(panel) ?? { turn: 0, scrolls: 0, awaited: undefined };
  leads.set(panel, lead);
  return lead;
}

/** What an answer says besides its rows and what is left out. */
function besides({ parties, readers, documents, annexes }: ReadingCopyAnswer): readonly unknown[] {
  return [parties, readers, documents, annexes];
}

/** From what was kept, which may be anything. */
function optionsFrom(kept: Partial<Record<keyof PreviewOptions, unknown>> | null | undefined): PreviewOptions {
  return { ...withReading(kept?.reading as Parameters<typeof withReading>[0]), ...(kept?.annexes === false ? { annexes: false } : {}) };
}

function withReading(kept: Partial<Record<'kind' | 'party', unknown>> | null | undefined): PreviewOptions {
  const { kind, party } = kept ?? {};
  if (kind === 'party' && typeof party === 'string') return { reading: { kind, party } };
  return kind === 'agreed' || kind === 'clean' ? { reading: { kind } } : {};
}

/** An editor that shows the document, the active one first. */
function editorOf(uri: string): TextEditor | undefined {
  const shows = (editor: TextEditor | undefined): boolean => editor?.document.uri.toString() === uri;
  return shows(window.activeTextEditor) ? window.activeTextEditor : window.visibleTextEditors.find(shows);
}

/** Tells the page which clause stands at the top of the text, one question at a time, the last place last. */
function follow(panel: Preview, lead: Lead): Disposable {
  let wanted: { readonly at: TextPositionParams; readonly column: number; readonly turn: number } | undefined;
  let asking = false;
  const tell = async (): Promise<void> => {
    asking = true;
    try {
      while (wanted) {
        const { at, column, turn } = wanted;
        wanted = undefined;
        const clauses = await panel.server.requestOnce<ClauseHandlesResult>(clauseHandlesRequest, at);
        panel.post({ kind: 'top', column, clauses, turn });
      }
    } catch (error) {
      panel.server.log.warn(`${previewViewType} does not scroll along: ${String(error)}`);
    } finally {
      asking = false;
    }
  };
  return window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
    const uri = textEditor.document.uri.toString();
    const column = panel.documents.indexOf(uri);
    if (column < 0 || first === undefined || !panel.panel.visible) return;
    const { turn } = lead;
    const awaited = lead.awaited?.uri === uri ? lead.awaited : undefined;
    const away = awaited && Math.abs(first.start.line - awaited.line);
    lead.awaited = awaited && away !== undefined && away > 0 && away < awaited.away ? { ...awaited, away } : undefined;
    if (awaited && away !== undefined && away < awaited.away) return;
    lead.scrolls += 1;
    // The first line that says something: what stands above a clause belongs to it.
    let line = first.start.line;
    while (line < first.end.line && textEditor.document.lineAt(line).isEmptyOrWhitespace) line += 1;
    wanted = { column, at: { textDocument: { uri }, position: { line, character: textEditor.document.lineAt(line).firstNonWhitespaceCharacterIndex } }, turn };
    if (!asking) void tell();
  });
}

function previewWords(): PreviewWords {
  return {
    title: l10n.t('Preview'),
    read: l10n.t('Read:'),
    brackets: l10n.t('With brackets'),
    party: l10n.t('As {0} would sign', '{0}'),
    agreed: l10n.t('Agreed text only'),
    clean: l10n.t('Clean'),
    show: l10n.t('Show:'),
    counterparts: l10n.t('Counterparts'),
    notes: l10n.t('Notes'),
    colours: l10n.t('Colours of brackets'),
    annexes: l10n.t('Annexes'),
    footnotes: l10n.t('As footnotes'),
    notesTitle: l10n.t('Notes and counterparts'),
    note: l10n.t('Note {0}', '{0}'),
    back: l10n.t('Back to the text from note {0}', '{0}'),
    export: l10n.t('Export…'),
    legend: l10n.t('Brackets:'),
    rows: l10n.t('{0}: {1} paragraphs', '{0}', '{1}'),
    loading: l10n.t('The agreements are being read …'),
    gone: l10n.t('The document is not open any more. What is shown is its last state.'),
    keys: l10n.t('A click or Enter opens the clause; the arrow keys go from clause to clause.'),
  };
}
