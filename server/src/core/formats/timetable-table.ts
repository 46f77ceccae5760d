// The timetable as plain cells: what each writer, and the view, puts into its own form.
// Invariant: words come from the table that is passed in; what is drawn as a place on a line, and what is wrong, stands in words here.

import type { TimeEvent, TimeRow, Timetable, TimeTrack } from '../features/timetable.js';
import type { Message } from '../rules/types.js';
import type { Phrases } from '../render/messages.js';

/** A finding's message in the reader's language. */
export type RuleSays = (rule: string, message: Message) => string;

/** What a row counts from, or a track begins with. */
export function timeEventWords(event: TimeEvent, say: Phrases): string {
  switch (event.kind) {
    case 'signature':
    case 'entry-into-force':
    case 'date':
      return say(`time.event.${event.kind}`);
    case 'named':
      return event.name;
    case 'words':
      return event.words;
    case 'step':
      return event.step.citation;
  }
}

/** `30 days + 24 hours after signature`; why it has no place; after which steps it comes when it has no time of its own; else ''. */
export function timeFalls({ place, nowhere, by, waits }: TimeRow, tracks: readonly TimeTrack[], say: Phrases): string {
  if (nowhere !== undefined) return say(`time.nowhere.${nowhere}`);
  if (!place) return by === 'order' && waits.length > 0 ? say('time.waits', { clauses: waits.map(({ citation }) => citation).join(', ') }) : '';
  if (place.from === 'date') return '';
  const track = tracks.find(({ key }) => key === place.from);
  const event = track ? timeEventWords(track.event, say) : place.from;
  if (place.stretches.length === 0) return say('time.at', { event });
  const isBefore = place.stretches.every(({ sign }) => sign < 0);
  const length = place.stretches.map(({ duration, sign }, i) => `${i === 0 ? '' : isBefore || sign > 0 ? ' + ' : ' − '}${say.counted(`time.${duration.unit}`, duration.amount)}`).join('');
  return say(isBefore ? 'time.before' : 'time.after', { length, event });
}

/** What is wrong with it, or must be known, each a remark of its own. */
export function timeRemarks({ problems, circular, needsHour }: TimeRow, say: Phrases, says: RuleSays): readonly string[] {
  return [...(circular ? [say('time.circular')] : []), ...(needsHour ? [say('time.needs-hour')] : []), ...problems.map(({ rule, message }) => says(rule, message))];
}

export function timeHeads(say: Phrases): readonly string[] {
  return ['clause', 'words', 'limit', 'from', 'falls', 'date', 'waits', 'remarks'].map((name) => say(`time.head.${name}`));
}

export function timeFields(row: TimeRow, { tracks }: Timetable, say: Phrases, says: RuleSays): readonly string[] {
  const from = row.event ? timeEventWords(row.event, say) : '';
  return [row.citation, row.words, row.limit, from, timeFalls(row, tracks, say), row.date, row.waits.map(({ citation }) => citation).join('; '), timeRemarks(row, say, says).join('; ')];
}
