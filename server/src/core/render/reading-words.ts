// The words around the text of a reading copy: what stands beside clauses, under signatures, and what was left out.
// Invariant: the text of the treaty itself is never touched; names of parties and agreements stand as written.

import type { ReadingAside, ReadingCopy, ReadingRow } from '../features/reading-copy.js';
import type { Phrases } from './messages.js';

/** What stands beside a clause, in words. */
export interface SaidAside {
  readonly kind: ReadingAside['kind'];
  /** Who says it: of a note its author, of a position its party; '' when nobody is named. */
  readonly author: string;
  /** `2025-06-01`; '' when there is none. */
  readonly date: string;
  readonly text: string;
}

/** A row with nothing in it but words, as it is sent and printed. */
export type SaidRow = Pick<ReadingRow, 'key' | 'column' | 'kind' | 'level' | 'label' | 'lead' | 'runs' | 'table' | 'language'> & {
  /** The clause's handle; -1 for what is no clause. */
  readonly clause: number;
  /** What is said of it: an alternative, how far a signature has come; '' for nothing. */
  readonly remark: string;
  readonly asides: readonly SaidAside[];
};

export function sayRow({ key, column, kind, block, level, label, option, lead, runs, table, asides, language, status }: ReadingRow, say: Phrases): SaidRow {
  const remark = option !== '' ? say('reading.option', { option }) : status === undefined ? '' : say(`reading.status.${status}`);
  return { key, column, kind, level, label, lead, runs, table, clause: block, remark, asides: asides.map((aside) => sayAside(aside, say)), ...(language === undefined ? {} : { language }) };
}

function sayAside(aside: ReadingAside, say: Phrases): SaidAside {
  switch (aside.kind) {
    case 'counterpart': {
      if (aside.none !== undefined) return { kind: aside.kind, author: '', date: '', text: aside.none === '' ? say('counterpart.none-bare') : say('counterpart.none', { reason: aside.none }) };
      return { kind: aside.kind, author: '', date: '', text: say('reading.counterpart', { clauses: byAgreement(aside.clauses).map((parts) => parts.filter((part) => part !== '').join(say('list'))).join('; ') }) };
    }
    case 'note':
      return aside;
    case 'position':
      return { kind: aside.kind, author: aside.party, date: '', text: say(`reading.position.${aside.verb}`, { party: aside.party }) + (aside.words === '' ? '' : say('colon') + aside.words) };
  }
}

/** Clauses of one agreement together, its name behind them. */
function byAgreement(clauses: readonly { readonly citation: string; readonly agreement: string }[]): readonly (readonly string[])[] {
  const groups: { readonly agreement: string; readonly citations: string[] }[] = [];
  for (const { citation, agreement } of clauses) {
    const last = groups.at(-1);
    if (last && last.agreement === agreement) last.citations.push(citation);
    else groups.push({ agreement, citations: [citation] });
  }
  return groups.map(({ agreement, citations }) => [...citations, agreement]);
}

/** Of a note its author and date in front of it: how it reads in a list. */
export function asideLine({ kind, author, date, text }: SaidAside, say: Phrases): string {
  if (kind !== 'note') return text;
  const head = [author, date].filter((part) => part !== '').join(say('list'));
  return head === '' ? say('reading.note', { text }) : say('reading.note-by', { head, text });
}

/** Under which reading it stands, as the preview calls it; '' with all its brackets. */
export function readingName({ reading }: Pick<ReadingCopy, 'reading'>, say: Phrases): string {
  if (reading === undefined) return '';
  return reading.kind === 'party' ? say('reading.as.party', { party: reading.party }) : say(`reading.as.${reading.kind}`);
}

/** What does not stand in the text, a sentence each; empty when nothing is missing. */
export function leftOut({ left }: Pick<ReadingCopy, 'left'>, say: Phrases): readonly string[] {
  return [
    ...(left.unknown === 0 ? [] : [say.counted('reading.left.unknown', left.unknown)]),
    ...(left.torn === 0 ? [] : [say.counted('reading.left.torn', left.torn)]),
    ...(left.unsaid.length === 0 ? [] : [say('reading.left.unsaid', { terms: left.unsaid.join(say('list')) })]),
  ];
}
