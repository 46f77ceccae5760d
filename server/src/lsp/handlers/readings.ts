// The text of an agreement under a reading, and as whom it may be read.

import { readers, readingOf } from '../../core/index.js';
import type { ReadersParams, ReadersResult, ReadingParams, ReadingResult } from '../protocol/readings.js';
import type { Session } from '../session.js';

export function onReading(session: Session, { textDocument, reading }: ReadingParams): ReadingResult {
  const view = session.view(textDocument.uri);
  return view ? { text: readingOf(session.snapshot(), view.document, reading) } : null;
}

export function onReaders(session: Session, { textDocument }: ReadersParams): ReadersResult {
  const view = session.view(textDocument.uri);
  return view ? readers(session.snapshot(), view.document) : null;
}
