// The words of the concordance's page, in the user's language. What is said of single clauses comes from the server.

import { l10n } from 'vscode';
import type { ConcordanceWords } from './concordance-messages.js';

export function concordanceWords(): ConcordanceWords {
  return {
    title: l10n.t('Concordance'),
    columns: l10n.t('Columns:'),
    filter: l10n.t('Show'),
    filters: {
      all: l10n.t('All clauses'),
      changed: l10n.t('Changed words'),
      weaker: l10n.t('Weaker than the precedent'),
      unanswered: l10n.t('Not answered'),
      new: l10n.t('New clauses'),
      omitted: l10n.t('Left out on purpose'),
      bracketed: l10n.t('In brackets'),
      moved: l10n.t('Moved'),
    },
    rows: l10n.t('{0} of {1} rows', '{0}', '{1}'),
    export: l10n.t('Export…'),
    answered: l10n.t('{0} of {1} clauses answered', '{0}', '{1}'),
    article: l10n.t('{0}: {1} of {2} answered, {3} left out on purpose', '{0}', '{1}', '{2}', '{3}'),
    noHeading: l10n.t('Above all headings'),
    loading: l10n.t('The agreements are being read …'),
    gone: l10n.t('The document is not open any more. What is shown is its last state.'),
    nothing: l10n.t('This agreement names no precedent, and no draft follows it. Write "precedent:" under its first line.'),
    picked: l10n.t('{0} is picked: choose a clause of another column to pair it with, or press Escape.', '{0}'),
    keys: l10n.t('Arrow keys move, Enter opens the clause, P pairs it with a clause of another column, S suggests counterparts of a clause, O leaves a clause of the precedent out with a reason. Where a counterpart is suggested in a gap, A accepts it and writes @precedent, R rejects it in this view, U brings back the last rejected.'),
    cut: l10n.t('The text goes on.'),
    likely: l10n.t('suggested, {0} %', '{0}'),
    accept: l10n.t('Accept'),
    acceptOf: l10n.t('Accept {0} as the counterpart of {1}', '{0}', '{1}'),
    reject: l10n.t('Reject'),
    rejectOf: l10n.t('Reject {0} as the counterpart of {1}', '{0}', '{1}'),
    undo: l10n.t('Bring back the last rejected'),
    rowsSuggested: l10n.t('{0} of {1} rows; counterparts are suggested where you scroll', '{0}', '{1}'),
  };
}
