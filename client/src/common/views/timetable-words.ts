// The words of the timetable's page, in the user's language. What is said of single rows comes from the server.

import { l10n } from 'vscode';
import type { TimetableWords } from './timetable-messages.js';

export function timetableWords(): TimetableWords {
  return {
    title: l10n.t('Timetable'),
    heads: [l10n.t('Clause'), l10n.t('Step'), l10n.t('Deadline'), l10n.t('Counts from'), l10n.t('Falls'), l10n.t('Date'), l10n.t('Waits for'), l10n.t('Remarks')],
    filter: l10n.t('Show'),
    filters: { all: l10n.t('All steps'), conflict: l10n.t('Conflicts'), open: l10n.t('Without a place in time'), ordered: l10n.t('Steps that wait for others') },
    dates: l10n.t('Dates, to see the calendar (nothing is written into the text)'),
    format: l10n.t('YYYY-MM-DD, or YYYY-MM-DD hh:mm'),
    badDate: l10n.t('This is no date. Write it as 2025-06-01, or with the hour as 2025-06-01 10:00.'),
    line: l10n.t('From {0}', '{0}'),
    lineOn: l10n.t('From {0}, on {1}', '{0}', '{1}'),
    nowhere: l10n.t('Without a place on a line'),
    rows: l10n.t('{0} of {1} steps, {2} with a conflict, {3} without a place in time', '{0}', '{1}', '{2}', '{3}'),
    picture: l10n.t('{0}: {1} deadlines, the first {2}, the last {3}. The table has them all.', '{0}', '{1}', '{2}', '{3}'),
    more: l10n.t('{0} further beginnings stand in the table only.', '{0}'),
    circle: l10n.t('These steps wait for each other in a circle: {0}', '{0}'),
    legend: l10n.t('Hours, days, months and years lie closer the further they are. A dot is a deadline, a diamond one with a conflict; a curve leads from a step to the one that waits for it.'),
    ticks: { hour: l10n.t('{0} h', '{0}'), day: l10n.t('{0} d', '{0}'), week: l10n.t('{0} wk', '{0}'), month: l10n.t('{0} mo', '{0}'), year: l10n.t('{0} y', '{0}') },
    beginning: l10n.t('beginning'),
    before: l10n.t('{0} before', '{0}'),
    export: l10n.t('Export…'),
    loading: l10n.t('The agreements are being read …'),
    gone: l10n.t('The document is not open any more. What is shown is its last state.'),
    nothing: l10n.t('No clause of this agreement has a deadline, and none waits for another. Write "@deadline 72 hours after signature" under a clause.'),
    keys: l10n.t('Arrow keys move, Enter opens the clause.'),
  };
}
