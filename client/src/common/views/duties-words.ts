// The words of the duties' page, in the user's language. What is said of single slots comes from the server.

import { l10n } from 'vscode';
import type { DutiesWords } from './duties-messages.js';

export function dutiesWords(): DutiesWords {
  return {
    title: l10n.t('Duties'),
    heads: {
      clause: l10n.t('Clause'),
      modality: l10n.t('Kind'),
      who: l10n.t('Who'),
      what: l10n.t('What'),
      where: l10n.t('Where'),
      byWhen: l10n.t('By when'),
      verifiedBy: l10n.t('Verified by'),
      consequence: l10n.t('Consequence'),
    },
    modalities: { obligation: l10n.t('duty'), prohibition: l10n.t('prohibition'), permission: l10n.t('permission'), recommendation: l10n.t('recommendation') },
    layout: l10n.t('Show'),
    layouts: { table: l10n.t('One table'), mirror: l10n.t('Parties side by side') },
    words: l10n.t('Words'),
    kind: l10n.t('Kind'),
    empty: l10n.t('Empty slot'),
    party: l10n.t('Party'),
    body: l10n.t('Body'),
    zone: l10n.t('Zone'),
    all: l10n.t('all'),
    anySlot: l10n.t('any of them'),
    group: l10n.t('Group by'),
    groups: { none: l10n.t('nothing'), party: l10n.t('party'), body: l10n.t('body'), zone: l10n.t('zone') },
    groupHead: l10n.t('{0}: {1}', '{0}', '{1}'),
    nobody: { party: l10n.t('No party named'), body: l10n.t('No body'), zone: l10n.t('No zone') },
    rows: l10n.t('{0} of {1} duties', '{0}', '{1}'),
    acts: l10n.t('{0} acts, {1} on one side only', '{0}', '{1}'),
    unnamed: l10n.t('; {0} duties name no party and are left out', '{0}'),
    act: l10n.t('What is owed'),
    gap: l10n.t('owes no such duty'),
    export: l10n.t('Export…'),
    loading: l10n.t('The agreements are being read …'),
    gone: l10n.t('The document is not open any more. What is shown is its last state.'),
    nothing: l10n.t('No clause of this agreement asks anybody for anything.'),
    keys: l10n.t('Arrow keys move, Enter opens the clause; a head of the table sorts by its column.'),
  };
}
