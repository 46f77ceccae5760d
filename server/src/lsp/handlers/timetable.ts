// The timetable of an agreement, for the view beside the text and as CSV.
// Invariants: an answer is made in slices that let other requests go first, and is given up when it is cancelled; it is answered when all is
// known that rules find, so that it says of a text what the list of findings says.

import { filesInOrder, timeEventWords, timeFalls, timeRemarks, type TimeRow, type TimeStep, type Timetable, timetableAsCsv, timetableInSteps, type TimeTrack } from '../../core/index.js';
import { AnsweredRows } from '../answered-rows.js';
import type { TimeItem, TimeStepItem, TimetableParams, TimetableResult, TimetableTextParams, TimetableTextResult, TimeTrackItem } from '../protocol/timetable.js';
import type { Session } from '../session.js';
import { inSlices, Slices } from '../slices.js';

/** Milliseconds of checking between two looks whether others wait. */
const SLICE = 4;

export class TimetableAnswers {
  readonly #rows = new AnsweredRows<TimeItem, undefined>();

  /** Null for a document nobody knows. */
  readonly answer = async (session: Session, { textDocument, dates = {}, previousResultId = '' }: TimetableParams, stillWanted: () => void): Promise<TimetableResult> => {
    const made = await madeOf(session, textDocument.uri, dates, stillWanted);
    if (!made) return null;
    const { table, uri, loading } = made;
    const { documents } = table;
    const told = await inSlices(session.turns, stillWanted, this.#rows.tell(uri, previousResultId, undefined, table.rows.map((row) => ({ key: row.key, of: row, make: () => itemOf(session, row, table) }))));
    const { ofRule } = session.voice;
    return {
      ...told, documents, tracks: table.tracks.map((track) => trackOf(session, track)), circles: table.circles.map((circle) => circle.map(stepOf)),
      problems: table.problems.map(({ rule, message }) => ofRule(rule, message)), loading,
    };
  };
}

interface Made {
  readonly table: Timetable;
  readonly uri: string;
  readonly loading: boolean;
}

/** Undefined for a document nobody knows. */
async function madeOf(session: Session, uri: string, dates: Readonly<Record<string, string>>, stillWanted: () => void): Promise<Made | undefined> {
  const slices = new Slices(session.turns, stillWanted);
  const asked = session.view(uri);
  for (const file of asked ? filesInOrder(session.snapshot(), asked.document) : []) while (!session.check(file.uri, SLICE)) await slices.turn();
  const document = session.view(uri)?.document;
  if (!document) return undefined;
  const snapshot = session.snapshot();
  const table = await inSlices(session.turns, stillWanted, timetableInSteps(snapshot, document, { findingsIn: (file) => session.findingsOf(file), dates }));
  return { table, uri: document.uri, loading: snapshot.loading };
}

function stepOf({ column, block, citation }: TimeStep): TimeStepItem {
  return { column, clause: block, citation };
}

function itemOf({ voice: { say, ofRule } }: Session, row: TimeRow, { tracks }: Timetable): TimeItem {
  const { key, words, limit, event, place, date, waits, problems, circular, nowhere } = row;
  return {
    key, ...stepOf(row), words, limit, from: event ? timeEventWords(event, say) : '', falls: timeFalls(row, tracks, say), ...(place ? { line: place.line, minutes: place.minutes } : {}), date,
    waits: waits.map(stepOf), remarks: timeRemarks(row, say, ofRule), state: problems.length > 0 || circular ? 'conflict' : nowhere !== undefined ? 'open' : place ? 'placed' : 'step',
  };
}

function trackOf({ voice: { say } }: Session, { key, event, date, given, line, minutes }: TimeTrack): TimeTrackItem {
  return { key, name: timeEventWords(event, say), ...(event.kind === 'step' ? { clause: event.step.block, column: event.step.column } : {}), date, given, line, minutes };
}

/** Null for a document nobody knows. */
export async function onTimetableText(session: Session, { textDocument, dates = {} }: TimetableTextParams, stillWanted: () => void): Promise<TimetableTextResult> {
  const made = await madeOf(session, textDocument.uri, dates, stillWanted);
  const { say, ofRule } = session.voice;
  return made ? { text: timetableAsCsv(made.table, say, ofRule) } : null;
}
