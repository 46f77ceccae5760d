// Duties by party side by side: a row an act, a column a party, and a gap where one party owes what another one does not.
// Decisions: a clause that binds all who face each other is a row of its own; duties that lie on some of them only are one row when they are of
// one kind, have the same verb, and share at least half of the other words of their acts. Nothing is matched that names no party.

import type { DutyItem, DutyOwnerItem } from '../../../../server/src/lsp/protocol/duties.js';

export interface MirrorRow {
  readonly key: string;
  /** By column; empty where the party owes no such duty. */
  readonly cells: readonly (readonly DutyItem[])[];
  /** A party that faces the others owes no such duty. */
  readonly oneSided: boolean;
}

export interface Mirror {
  readonly columns: readonly DutyOwnerItem[];
  readonly rows: readonly MirrorRow[];
  /** Duties that name no party. */
  readonly unnamed: number;
}

/** Words two acts must share of those they have, as a part of the whole (Dice). */
const leastShared = 0.5;

export function mirrorOf(duties: readonly DutyItem[], parties: readonly DutyOwnerItem[]): Mirror {
  const owing = new Set(duties.flatMap((duty) => duty.parties));
  const columns = parties.filter(({ id, facing }) => facing || owing.has(id));
  const facing = columns.filter((party) => party.facing).map(({ id }) => id);
  const groups: DutyItem[][] = [];
  /** Groups of duties that lie on some only, by kind and verb. */
  const partial = new Map<string, DutyItem[][]>();
  let unnamed = 0;
  for (const duty of duties) {
    if (duty.parties.length === 0) {
      unnamed += 1;
      continue;
    }
    const isWhole = facing.every((id) => duty.parties.includes(id));
    const verb = `${duty.modality} ${duty.act[0] ?? duty.key}`;
    const alike = isWhole ? undefined : partial.get(verb)?.find(([first]) => first && isAlike(first, duty));
    if (alike) {
      alike.push(duty);
      continue;
    }
    const group = [duty];
    groups.push(group);
    if (!isWhole) partial.set(verb, [...(partial.get(verb) ?? []), group]);
  }
  const rows = groups.map((group): MirrorRow => {
    const cells = columns.map(({ id }) => group.filter((duty) => duty.parties.includes(id)));
    return { key: `act:${group[0]?.key ?? ''}`, cells, oneSided: columns.some((party, i) => party.facing && cells[i]?.length === 0) };
  });
  return { columns, rows, unnamed };
}

function isAlike(a: DutyItem, b: DutyItem): boolean {
  const [own, other] = [a.act.slice(1), new Set(b.act.slice(1))];
  if (own.length + other.size === 0) return true;
  return (2 * own.filter((word) => other.has(word)).length) / (own.length + other.size) >= leastShared;
}
