// By what a heading or labelled provision is found: its number, its kind, its kind with its number.
// Invariant: keys of different questions never meet; a unit has the same keys wherever it stands.

import { headingOf, labelOf } from '../syntax/details.js';
import type { BlockId, SyntaxTree, Unit } from '../syntax/types.js';
import type { BlockKey } from './block-index.js';

/** Key of all units with a canonical number (`5`, `a`, `5.2`; '' of headings without one). Plain numbers are kept small. */
export function numberKey(value: string): BlockKey {
  return /^(?:0|[1-9]\d{0,8})$/u.test(value) ? Number(value) : value;
}

/** Key of all headings of a kind; with `value`, of those with that number. */
export function headingKey(unit: Unit, value?: string): BlockKey {
  return value === undefined ? `:${unit}` : `:${unit} ${value}`;
}

/** A heading's number, kind and both; the number of a provision whose label is no dash. None for other blocks. */
export function unitKeys(tree: SyntaxTree, block: BlockId): readonly BlockKey[] {
  const kind = tree.kind(block);
  if (kind === 'heading') {
    const line = headingOf(tree, block);
    if (!line) return [];
    const number = numberKey(line.value);
    return line.unit ? [number, headingKey(line.unit), headingKey(line.unit, line.value)] : [number];
  }
  const label = kind === 'provision' ? labelOf(tree, block) : undefined;
  return label && label.kind !== 'dash' ? [numberKey(label.value)] : [];
}
