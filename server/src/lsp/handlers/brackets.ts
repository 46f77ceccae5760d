// Every bracket of an agreement, for views; and the command that decides one.
// Invariants: an answer is made in slices that let other requests go first; of what the client has, only rows that changed are sent; what the
// client sends is looked at before it is used, and nothing is changed but by the edit.

import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type BlockId, type BracketAction, bracketedBlocks, type BracketRow, bracketRows, citedIn, type Columns, createDocument, decideListed, type FileColumn, fileColumns, isOpenGroup, isRecord, keyIn, readersOfAgreement, withDocument } from '../../core/index.js';
import { AnsweredRows, type RowSource } from '../answered-rows.js';
import { applyChanges } from '../apply-changes.js';
import type { AppliedResult } from '../protocol.js';
import type { BracketItem, BracketsParams, BracketsResult, CountBracketsParams, CountBracketsResult } from '../protocol/brackets.js';
import type { Session } from '../session.js';
import { inSlices, Slices } from '../slices.js';

export class BracketAnswers {
  readonly #rows = new AnsweredRows<BracketItem, Columns>();

  /** Null for a document nobody knows. */
  readonly answer = async (session: Session, { textDocument, previousResultId = '' }: BracketsParams, stillWanted: () => void): Promise<BracketsResult> => {
    const view = session.view(textDocument.uri);
    if (!view) return null;
    const snapshot = session.snapshot();
    const { document } = view;
    const slices = new Slices(session.turns, stillWanted);
    // A key that comes twice is that of what comes last.
    const sources = new Map<string, RowSource<BracketItem>>();
    const [open, unattributed, unbalanced] = [new Set<string>(), new Set<string>(), new Set<string>()];
    const counts = new Map<string, number>();
    const { files, columns, documents } = fileColumns(snapshot, document, this.#rows.kept(document.uri, previousResultId));
    for (const file of files) for (const block of bracketedBlocks(file.document)) {
      for (const row of bracketRows(snapshot, file.document, block)) {
        const item = itemOf(file, row);
        const { key } = item;
        sources.set(key, { key, of: JSON.stringify(item), make: () => item });
        if (row.kind === 'unbalanced') unbalanced.add(key);
        else if (isOpenGroup(row)) open.add(key);
        if (row.facts.includes('unattributed')) unattributed.add(key);
        for (const { by } of row.alternatives) for (const id of by) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      await slices.turn();
    }
    const told = await inSlices(session.turns, stillWanted, this.#rows.tell(document.uri, previousResultId, columns, [...sources.values()]));
    const parties = readersOfAgreement(snapshot, document).map(({ id, name }) => ({ id, name, alternatives: counts.get(id) ?? 0 }));
    return { ...told, documents, parties, open: open.size, unattributed: unattributed.size, unbalanced: unbalanced.size, loading: snapshot.loading };
  };
}

/** The count of a text that stands beside the open ones and is kept nowhere. */
export async function onCountBrackets(session: Session, { text }: CountBracketsParams, stillWanted: () => void): Promise<CountBracketsResult> {
  if (typeof text !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'parley/countBrackets: no text');
  const document = createDocument('parley-count:/earlier.treaty', text, { library: false });
  const snapshot = withDocument(session.snapshot(), document);
  const slices = new Slices(session.host, stillWanted);
  let open = 0;
  for (const block of bracketedBlocks(document)) {
    open += bracketRows(snapshot, document, block).filter(isOpenGroup).length;
    await slices.turn();
  }
  return { open };
}

function itemOf(file: FileColumn, { key, kind, block, citation, article, articleTitle, before, alternatives, positions, facts }: BracketRow): BracketItem {
  return {
    key: keyIn(file, key), group: key, kind, column: file.column, clause: block, citation: citation === '' ? '' : citedIn(file, citation), article, articleTitle: citedIn(file, articleTitle), before,
    alternatives: alternatives.map(({ by, text, cut, bracket }) => ({ by, text, cut, decidable: bracket !== undefined })), positions, facts,
  };
}

const actions: readonly BracketAction[] = ['accept', 'accept-alone', 'reject', 'attribute', 'merge'];

export async function runBracketDecision(connection: Connection, session: Session, asked: unknown): Promise<AppliedResult> {
  const changes = isRecord(asked) ? decided(session, asked) : undefined;
  if (!changes) throw new ResponseError(ErrorCodes.InvalidParams, 'parley.decideBracket: not understood');
  return { applied: await applyChanges(connection, session, changes, session.voice.say('bracket.name')) };
}

/** Undefined when it is not `DecideBracketParams`. */
function decided(session: Session, asked: Readonly<Record<string, unknown>>): ReturnType<typeof decideListed> | undefined {
  const { textDocument, clause, key, alternative, text, party } = asked;
  const action = actions.find((each) => each === asked['action']);
  if (!isRecord(textDocument) || typeof textDocument['uri'] !== 'string' || typeof clause !== 'number' || typeof key !== 'string' || typeof alternative !== 'number' || typeof text !== 'string' || !action) return undefined;
  const document = session.view(textDocument['uri'])?.document;
  if (!document) return { kind: 'refused', reason: { id: 'bracket.refused.gone', args: {} } };
  return decideListed(session.snapshot(), document, { block: clause as BlockId, key, alternative, text, action, ...(typeof party === 'string' ? { party } : {}) });
}
