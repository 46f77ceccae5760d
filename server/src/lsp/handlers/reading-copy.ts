// The agreement as it would read when signed: rows for a preview that follows the text, and the whole of it as one page.
// Invariants: an answer is made in slices that let other requests go first, and is given up when it is cancelled; of what the client has,
// only rows that changed are sent.

import { type CopyOptions, type KeptReading, type ReadingCopy, readingAsHtml, readingCopyInSteps, sayReading, sayRow } from '../../core/index.js';
import { AnsweredRows } from '../answered-rows.js';
import type { ReadingCopyParams, ReadingCopyResult, ReadingPageParams, ReadingPageResult, ReadingWireRow } from '../protocol/reading-copy.js';
import type { Session } from '../session.js';
import { inSlices } from '../slices.js';

export class ReadingCopies {
  readonly #rows = new AnsweredRows<ReadingWireRow, KeptReading>();

  /** Null for a document nobody knows. */
  readonly answer = async (session: Session, { textDocument: { uri }, reading, annexes = true, previousResultId = '' }: ReadingCopyParams, stillWanted: () => void): Promise<ReadingCopyResult> => {
    const about = JSON.stringify([uri, reading, annexes]);
    const copy = await copyOf(session, uri, { reading, annexes }, stillWanted, this.#rows.kept(about, previousResultId));
    if (!copy) return null;
    const { say } = session.voice;
    const told = await inSlices(session.turns, stillWanted, this.#rows.tell(about, previousResultId, copy.kept, copy.rows.map((row) => ({ key: row.key, of: row, make: () => sayRow(row, say) }))));
    const { title, reading: read, language, parties, left } = sayReading({ ...copy, rows: [] }, say);
    const documents = copy.documents.map((address) => (address === '' ? '' : session.spell(address)));
    return { ...told, title, reading: read, language, documents, annexes: copy.annexes, parties, readers: copy.readers, left, loading: session.snapshot().loading };
  };
}

/** Undefined for a document nobody knows. */
async function copyOf(session: Session, uri: string, wish: Pick<CopyOptions, 'reading' | 'annexes'>, stillWanted: () => void, kept?: KeptReading): Promise<ReadingCopy | undefined> {
  const view = session.view(uri);
  if (!view) return undefined;
  return inSlices(session.turns, stillWanted, readingCopyInSteps(session.snapshot(), view.document, { colours: session.preferences.partyColours ?? {}, ...wish }, kept));
}

export async function onReadingPage(session: Session, { textDocument, reading, counterparts = true, notes = true, colours = true, annexes = true }: ReadingPageParams, stillWanted: () => void): Promise<ReadingPageResult> {
  const copy = await copyOf(session, textDocument.uri, { reading, annexes }, stillWanted);
  const { say, language } = session.voice;
  return copy ? { text: readingAsHtml(sayReading(copy, say), { counterparts, notes, colours }, say, language) } : null;
}
