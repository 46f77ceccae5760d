// Which duties are shown, in which order and groups.
// Invariants: what is shown twice (a duty of two parties, grouped by party) has a key for each place; slots that nobody fills come last in any order.

import { type DutyItem, type DutyOwners, type DutySlot, dutySlots } from '../../../../server/src/lsp/protocol/duties.js';
import type { DutiesWords, DutyColumn, DutyFilter, DutyGrouping, DutySort } from '../../common/views/duties-messages.js';

export const columns: readonly DutyColumn[] = ['clause', 'modality', ...dutySlots];

/** A row of the table: a duty, or the head of the group whose duties follow. */
export type Shown = { readonly kind: 'duty'; readonly key: string; readonly duty: DutyItem } | { readonly kind: 'group'; readonly key: string; readonly name: string; readonly count: number };

export function isShown(duty: DutyItem, { words, modality, empty, party, body, zone }: DutyFilter): boolean {
  if (modality !== '' && duty.modality !== modality) return false;
  if (empty !== '' && !duty.cells.some(({ kind }, i) => kind === 'empty' && (empty === 'any' || dutySlots[i] === empty))) return false;
  if ((party !== '' && !duty.parties.includes(party)) || (body !== '' && !duty.bodies.includes(body)) || (zone !== '' && !duty.zones.includes(zone))) return false;
  if (words === '') return true;
  const text = [duty.citation, ...duty.cells.flatMap((cell) => [cell.words, cell.remark])].join(' ').toLowerCase();
  return words.toLowerCase().split(/\s+/u).every((word) => text.includes(word));
}

/** In the order of the text for the first column. */
export function sorted(duties: readonly DutyItem[], { column, down }: DutySort, words: DutiesWords, language: string): readonly DutyItem[] {
  if (column === 'clause') return down ? [...duties].reverse() : duties;
  const order = new Intl.Collator(language, { numeric: true });
  const wordsOf = (duty: DutyItem): string => (column === 'modality' ? words.modalities[duty.modality] : (duty.cells[slotAt(column)]?.words ?? ''));
  return duties.map((duty) => ({ duty, text: wordsOf(duty) })).sort((a, b) => {
    if ((a.text === '') !== (b.text === '')) return a.text === '' ? 1 : -1;
    return down ? order.compare(b.text, a.text) : order.compare(a.text, b.text);
  }).map(({ duty }) => duty);
}

function slotAt(slot: DutySlot): number {
  return dutySlots.indexOf(slot);
}

export function grouped(duties: readonly DutyItem[], grouping: DutyGrouping, owners: DutyOwners, words: DutiesWords): readonly Shown[] {
  if (grouping === 'none') return duties.map((duty) => ({ kind: 'duty', key: duty.key, duty }));
  const [all, of] = {
    party: [owners.parties, (duty: DutyItem) => duty.parties] as const,
    body: [owners.bodies, (duty: DutyItem) => duty.bodies] as const,
    zone: [owners.zones, (duty: DutyItem) => duty.zones] as const,
  }[grouping];
  const group = (id: string, name: string, members: readonly DutyItem[]): readonly Shown[] =>
    members.length === 0 ? [] : [{ kind: 'group', key: `${grouping}:${id}`, name, count: members.length }, ...members.map((duty): Shown => ({ kind: 'duty', key: `${id}/${duty.key}`, duty }))];
  return [...all.flatMap(({ id, name }) => group(id, name, duties.filter((duty) => of(duty).includes(id)))), ...group('', words.nobody[grouping], duties.filter((duty) => of(duty).length === 0))];
}
