// A precedent and its drafts side by side, for views and as texts.
// Invariants: an answer is made in slices that let other requests go first, and is given up when it is cancelled; of what the client has,
// only what changed is sent.

import {
  type ArticleCoverage, type BlockId, concordance, concordanceAsCsv, concordanceAsHtml, concordanceAsMarkdownTable, concordanceCells, concordanceColumns, type ConcordanceHead, type ConcordanceLine,
  type Document, type KeptConcordance, NO_BLOCK, placeOfRef, selectionOf,
} from '../../core/index.js';
import { AnsweredRows } from '../answered-rows.js';
import { toOffset, toRange } from '../convert.js';
import type {
  ClauseHandlesResult, ClausePlaceParams, ClausePlaceResult, SideBySideCell, SideBySideColumn, SideBySideParams, SideBySideResult, SideBySideRow, SideBySideTextParams, SideBySideTextResult, TextPositionParams,
} from '../protocol.js';
import type { Session } from '../session.js';
import { inSlices, Slices } from '../slices.js';

/** What is found again with the next question. */
interface Kept {
  readonly made: KeptConcordance;
  readonly coverage: readonly ArticleCoverage[];
}

export class SideBySideAnswers {
  readonly #rows = new AnsweredRows<SideBySideRow, Kept>();

  /** Null for a document nobody knows. */
  readonly answer = async (session: Session, { textDocument, columns: wanted, previousResultId = '' }: SideBySideParams, stillWanted: () => void): Promise<SideBySideResult> => {
    const view = session.view(textDocument.uri);
    if (!view) return null;
    const snapshot = session.snapshot();
    const { shown, choice } = concordanceColumns(snapshot, view.document, (wanted ?? []).map((uri) => session.host.normalizeUri(uri)));
    const columns = shown.map(({ uri }) => uri).join('\n');
    const before = this.#rows.kept(columns, previousResultId);
    const made = concordance(snapshot, shown, before?.made);
    const lines = await linesOf(made, new Slices(session.turns, stillWanted));
    const cells = concordanceCells({ lines }, session.voice.say);
    // Rows say where others stand by their citations, so another alignment may change what is said of any of them.
    const stale = made.kept.alignment !== before?.made.alignment;
    const sources = lines.map((line) => ({ key: line.key, of: line, stale, make: () => rowOf(line, cells(line).map(({ remarks }) => remarks)) }));
    const told = await inSlices(session.turns, stillWanted, this.#rows.tell(columns, previousResultId, { made: made.kept, coverage: made.coverage }, sources));
    const column = (document: Document): SideBySideColumn => ({ ...headOf(document), uri: session.spell(document.uri), library: document.library });
    return {
      ...told,
      columns: shown.map(column),
      choice: choice.map(column),
      ...(before?.coverage === made.coverage ? {} : { coverage: made.coverage.map(({ block, ...article }) => ({ clause: block, ...article })) }),
      loading: snapshot.loading,
    };
  };
}

async function linesOf(made: ReturnType<typeof concordance>, slices: Slices): Promise<readonly ConcordanceLine[]> {
  const lines: ConcordanceLine[] = [];
  for (let i = 0; i < made.count; i += 1) {
    lines.push(made.rowAt(i));
    if (i % 16 === 0) await slices.turn();
  }
  return lines;
}

function rowOf({ key, kind, of, heading, cells, facts }: ConcordanceLine, remarks: readonly (readonly string[])[]): SideBySideRow {
  return {
    key, kind, of, heading, facts,
    cells: cells.map((cell, column): SideBySideCell => {
      const said = remarks[column] ?? [];
      switch (cell.kind) {
        case 'clauses':
          return { kind: 'clauses', clauses: cell.clauses.map(({ block, citation }) => ({ clause: block, citation })), state: cell.state, pieces: cell.pieces, cut: cell.cut, remarks: said };
        case 'elsewhere':
          return { kind: 'elsewhere', row: cell.row, remarks: said };
        default:
          return { kind: cell.kind, remarks: said };
      }
    }),
  };
}

function headOf({ model: { agreement } }: Document): ConcordanceHead {
  return { id: agreement.id.text, name: agreement.name.text, language: agreement.language };
}

export async function onSideBySideText(session: Session, { textDocument, columns: wanted, format }: SideBySideTextParams, stillWanted: () => void): Promise<SideBySideTextResult> {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const snapshot = session.snapshot();
  const { shown } = concordanceColumns(snapshot, view.document, (wanted ?? []).map((uri) => session.host.normalizeUri(uri)));
  const made = concordance(snapshot, shown);
  const lines = await linesOf(made, new Slices(session.host, stillWanted));
  const table = { columns: shown.map(headOf), lines, coverage: made.coverage };
  const { say, language } = session.voice;
  return { text: format === 'csv' ? concordanceAsCsv(table, say) : format === 'md' ? concordanceAsMarkdownTable(table, say) : concordanceAsHtml(table, say, language) };
}

export function onClausePlace(session: Session, { textDocument, clause }: ClausePlaceParams): ClausePlaceResult {
  const view = session.view(textDocument.uri);
  const block = clause as BlockId;
  if (!view?.document.model.tree.has(block)) return null;
  return { uri: session.spell(view.document.uri), range: toRange(view, selectionOf(placeOfRef({ document: view.document, block }))) };
}

export function onClauseHandles(session: Session, { textDocument, position }: TextPositionParams): ClauseHandlesResult {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  const { model } = view.document;
  const { tree } = model;
  const handles: number[] = [];
  for (let at = tree.blockAt(toOffset(view, position)); at !== NO_BLOCK; at = tree.parent(at)) if (model.isClause(at)) handles.push(at);
  return handles;
}
