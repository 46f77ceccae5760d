// The checklist of an agreement in words: how much of it is answered, what is missing, and which clauses answer what.
// Invariant: what is missing comes first; a component that nothing asks for is never called missing.

import type { AnsweringClause, ChecklistEntry, ChecklistView } from '../features/parts/checklist-view.js';
import type { Phrases } from './messages.js';
import { openClause } from './page.js';
import type { Page, Part, Run } from './page.js';

const shownClauses = 4;

/** A page of its own, under the agreement's name. */
export function checklistPage(view: ChecklistView, say: Phrases): Page {
  const { name, id } = view.agreement;
  return [{ kind: 'title', runs: [{ text: name || id, style: 'strong' }] }, ...checklistParts(view, say)];
}

/** How much is answered and missing; then, where it is so, why nothing is called missing. */
export function checklistSummary({ profile, unjudged, items }: ChecklistView, say: Phrases): readonly string[] {
  const count = (state: ChecklistEntry['state']) => String(items.filter((item) => item.state === state).length);
  const sum = say('checklist.sum', { profile: say(`checklist.of.${profile}`), answered: count('answered'), missing: count('missing') });
  return unjudged === undefined ? [sum] : [sum, say(`checklist.unjudged.${unjudged}`)];
}

export function checklistParts(view: ChecklistView, say: Phrases): Part[] {
  const { items, others } = view;
  const of = (state: ChecklistEntry['state']) => items.filter((item) => item.state === state);
  const [missing, answered, absent] = [of('missing'), of('answered'), of('absent')];
  const paragraph = (text: string): Part => ({ kind: 'paragraph', runs: [{ text }] });
  const list = (entries: readonly ChecklistEntry[], run: (entry: ChecklistEntry) => Run[]): Part[] => (entries.length === 0 ? [] : [{ kind: 'list', items: entries.map(run) }]);
  return [
    ...checklistSummary(view, say).map(paragraph),
    ...list(missing, (entry) => [name(entry, say), { text: say('checklist.missing', { rule: entry.rule ?? '' }) }]),
    ...(missing.length === 0 ? [] : [paragraph(say('checklist.mend'))]),
    ...list(answered, (entry) => answer(entry, say)),
    ...(absent.length === 0 ? [] : [paragraph(say('checklist.absent', { names: absent.map(({ component }) => say(`component.${component}`)).join(say('list')) }))]),
    ...(others.length === 0 ? [] : [paragraph(say('checklist.others'))]),
    ...list(others, (entry) => answer(entry, say)),
  ];
}

function name({ component }: ChecklistEntry, say: Phrases): Run {
  return { text: say(`component.${component}`), style: 'strong' };
}

function answer(entry: ChecklistEntry, say: Phrases): Run[] {
  const shown = entry.clauses.slice(0, shownClauses).flatMap((clause, index): Run[] => [{ text: index === 0 ? say('colon') : say('list') }, clauseRun(clause, say)]);
  const more = entry.clauses.length - shownClauses;
  return [name(entry, say), ...shown, ...(more > 0 ? [{ text: say('list') }, { text: say('more', { count: String(more) }) }] : [])];
}

/** A clause of another file with that file's name; one that cannot be cited (closing words) by its first words. */
function clauseRun(clause: AnsweringClause, say: Phrases): Run {
  const text = clause.citation || clause.words;
  return { text: clause.elsewhere ? say('answer.title', { agreement: clause.agreement.name, citation: text }) : text, goal: openClause(clause) };
}
