// The facts of a clause as a list: who is bound, who enforces and may they, by when, what is open, who cites it.
// Invariant: an item only where there is something to say; an obligation without enforcement says so.

import type { ClauseFacts, Enforcer } from '../features/parts/facts.js';
import { firstWords } from '../features/parts/clause-view.js';
import type { Phrases } from './messages.js';
import { openClause } from './page.js';
import type { Run } from './page.js';

const shownBrackets = 3;
const shownCitations = 8;
const shownLetters = 48;

export function factItems(facts: ClauseFacts, say: Phrases): Run[][] {
  const plain = (text: string): Run[] => [{ text }];
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(say('list'));
  return [
    ...(facts.binds.length === 0 ? [] : [plain(`${say('fact.binds')}${names(facts.binds)}`)]),
    ...enforcementItems(facts, say).map(plain),
    ...(facts.monitors.length === 0 ? [] : [plain(say('fact.monitored-by', { names: names(facts.monitors) }))]),
    ...facts.deadlines.map((deadline) => plain(say('fact.deadline', { deadline }))),
    ...slotItems(facts, say).map(plain),
    ...(facts.status === undefined ? [] : [plain(say('fact.status', { status: facts.status }))]),
    ...openItems(facts, say).map(plain),
    ...facts.positions.map((words) => plain(say('fact.position', { words }))),
    ...facts.notes.map((words) => plain(say('fact.note', { words }))),
    citedItem(facts, say),
  ];
}

/** At most two lines: what a duty has from above, and what it leaves open. */
function slotItems({ slots: { above, open } }: ClauseFacts, say: Phrases): string[] {
  const words = above.map(({ slot, words }) => say(`slot.${slot}`, { words: firstWords(words, shownLetters) }));
  const line = words.join('; ');
  return [
    ...(line === '' ? [] : [line.charAt(0).toUpperCase() + line.slice(1)]),
    ...(open.length === 0 ? [] : [`${say('slot.open')}${open.map((slot) => say(`slot.open.${slot}`)).join(say('list'))}`]),
  ];
}

function enforcementItems(facts: ClauseFacts, say: Phrases): string[] {
  const parties = facts.enforcers.filter(({ kind }) => kind === 'party').map(({ name }) => name);
  const others = facts.enforcers.filter(({ kind }) => kind !== 'party').map((one) => enforcer(one, say));
  const all = [...others, ...(parties.length === 0 ? [] : [say('fact.mandate.party', { names: parties.join(say('list')) })])];
  if (all.length > 0) return [`${say('fact.enforced-by')}${all.join('; ')}`];
  if (facts.enforcedByNone !== undefined) {
    return [facts.enforcedByNone === '' ? say('fact.enforced-by.none-bare') : say('fact.enforced-by.none', { reason: facts.enforcedByNone })];
  }
  return facts.duty === 'obligation' || facts.duty === 'prohibition' ? [say('fact.enforced-by.nobody')] : [];
}

function enforcer({ name, kind, mandate, sufficiency }: Enforcer, say: Phrases): string {
  return say(`fact.mandate.${kind === 'unknown' ? 'unknown' : sufficiency}`, { name, mandate: mandate.join(say('list')) });
}

function openItems({ brackets, placeholders }: ClauseFacts, say: Phrases): string[] {
  const parts: string[] = [];
  if (brackets.length > 0) {
    const words = brackets.slice(0, shownBrackets).map(({ by, text }) => {
      const short = firstWords(text, 60);
      return by.length === 0 ? say('fact.bracket', { text: short }) : say('fact.bracket.by', { names: by.join(say('list')), text: short });
    });
    const more = brackets.length - words.length;
    parts.push(`${say.counted('fact.brackets', brackets.length)} (${[...words, ...(more > 0 ? [say('more', { count: String(more) })] : [])].join('; ')})`);
  }
  if (placeholders > 0) parts.push(say.counted('fact.placeholders', placeholders));
  return parts.length === 0 ? [] : [`${say('fact.open')}${parts.join(say('list'))}`];
}

function citedItem({ citedBy }: ClauseFacts, say: Phrases): Run[] {
  if (citedBy.length === 0) return [{ text: say('fact.cited-by.nobody') }];
  const links = citedBy.slice(0, shownCitations).flatMap((link, index): Run[] => [
    ...(index === 0 ? [] : [{ text: say('list') }]),
    { text: link.citation || link.agreement.name, goal: openClause(link) },
  ]);
  const more = citedBy.length - shownCitations;
  return [{ text: say.counted('fact.cited-by', citedBy.length) }, ...links, ...(more > 0 ? [{ text: ` ${say('more', { count: String(more) })}` }] : [])];
}
