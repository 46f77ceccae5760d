// The annexes of an agreement, in its own text and in files of their own, and where prose speaks of them.
// Invariant: other files are asked for their names and headings only.

import { canonicalNumber } from '../../syntax/numbers.js';
import { headingOf } from '../../syntax/details.js';
import type { BlockId, Unit } from '../../syntax/types.js';
import { annexNameOf } from '../../resolve/annex-files.js';
import { ask, headingsIn } from '../../resolve/asked.js';
import { familyOf } from '../../resolve/family.js';
import { isAnnexUnit } from '../../resolve/units.js';
import { derivedOf } from '../../workspace/memo.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** Canonical numbers by unit; '' for one without a number. */
type Annexes = ReadonlyMap<Unit, ReadonlySet<string>>;

/** The numbers of that kind of annex in the family of files. */
export function annexesOf(snapshot: Snapshot, document: Document, unit: Unit): ReadonlySet<string> {
  const all = new Set<string>();
  for (const member of familyOf(snapshot, document)) {
    ask(member, headingsIn('annexes', unit));
    ask(member, headingsIn('anywhere', unit));
    const name = annexNameOf(member);
    if (name?.unit === unit) all.add(name.value);
    for (const value of derivedOf(member, 'structure', headings).get(unit) ?? []) all.add(value);
  }
  return all;
}

function headings({ model: { tree } }: Document): Annexes {
  const all = new Map<Unit, Set<string>>();
  for (const block of tree.ofKind('heading')) {
    const heading = headingOf(tree, block);
    if (!heading?.unit || !isAnnexUnit(heading.unit)) continue;
    all.set(heading.unit, (all.get(heading.unit) ?? new Set()).add(heading.value));
  }
  return all;
}

export function isAnnexHeading({ model: { tree } }: Document, block: BlockId): boolean {
  const unit = tree.kind(block) === 'heading' ? headingOf(tree, block)?.unit : undefined;
  return unit !== undefined && isAnnexUnit(unit);
}

export function numberOf(written: string): string {
  return canonicalNumber(written) ?? written.toLowerCase();
}
