// The checklist of an agreement for a list in the client: components, and the clauses that answer them.

import { checklist, type ChecklistEntry, checklistSummary } from '../../core/index.js';
import { Places } from '../places.js';
import type { ChecklistItem, ChecklistParams, ChecklistResult } from '../protocol.js';
import type { Session } from '../session.js';

/** Null for a document nobody knows, and for one without a profile. */
export function onChecklist(session: Session, { textDocument }: ChecklistParams): ChecklistResult {
  const document = session.view(textDocument.uri)?.document;
  const view = document && checklist(session.snapshot(), document);
  if (!view) return null;
  const places = new Places(session);
  const { say } = session.voice;
  const item = ({ component, rule, clauses }: ChecklistEntry, state: ChecklistItem['state']): ChecklistItem => ({
    name: say(`component.${component}`),
    state,
    ...(rule === undefined ? {} : { rule }),
    clauses: clauses.flatMap(({ location, selection, citation, words }) => {
      const place = places.at(location.uri, selection);
      return place ? [{ ...place, citation, text: words }] : [];
    }),
  });
  const order = ['missing', 'answered', 'absent'] as const;
  return {
    title: view.agreement.name || view.agreement.id,
    summary: checklistSummary(view, say),
    profile: (view.declared && places.at(view.declared.uri, view.declared.span)) ?? null,
    items: [
      ...order.flatMap((state) => view.items.filter((each) => each.state === state).map((each) => item(each, state))),
      ...view.others.map((each) => item(each, 'other')),
    ],
  };
}
