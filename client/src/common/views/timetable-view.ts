// The timetable of an agreement: its deadlines on a time line and in a table. Invariant: dates that are asked stay with the page; the text has none of them.

import { l10n } from 'vscode';
import { type TimetableAnswer, type TimetableParams, timetableRequest, type TimetableResult } from '../../../../server/src/lsp/protocol/timetable.js';
import { timetableViewType } from '../names.js';
import { textsIn } from './kept.js';
import type { PanelKind } from './panel.js';
import type { TimetableOptions, TimetableWish } from './timetable-messages.js';
import { timetableWords } from './timetable-words.js';

/** `exportTimetable`: of the document with that address. */
export function timetableKind(exportTimetable: (uri: string, dates: TimetableOptions['dates']) => Promise<void>): PanelKind<TimetableOptions, TimetableAnswer, TimetableWish> {
  return {
    type: timetableViewType,
    title: (name) => l10n.t('Timetable: {0}', name),
    words: timetableWords,
    options: (kept) => ({ dates: textsIn(kept, 'dates') }),
    ask(server, { uri, options: { dates }, previousResultId }) {
      const params: TimetableParams = { textDocument: { uri }, dates, previousResultId };
      return server.request<TimetableResult>(timetableRequest, params);
    },
    documents: ({ documents }) => documents,
    isSame: (result, last) => result.delta && result.rows.length === 0 && !result.order && JSON.stringify(rest(result)) === JSON.stringify(last && rest(last)),
    act: (_wish, panel) => exportTimetable(panel.uri, panel.options.dates),
  };
}

function rest({ documents, tracks, circles, problems, loading }: TimetableAnswer): readonly unknown[] {
  return [documents, tracks, circles, problems, loading];
}
