// Whose a bracket is: saying it, and making one bracket of two beside each other.
// Invariant: the words stay; only marks and names change.

import type { Edit } from '../../text/edits.js';
import type { Document } from '../../workspace/types.js';
import type { OpenBracket } from './open-brackets.js';

/** The edit that says whose a bracket is. */
export function attributed({ model: { tree } }: Document, { kind, opening }: OpenBracket, party: string): Edit {
  if (kind !== 'mark') return { span: opening, newText: `[${party}: ` };
  const line = tree.text.slice(opening.start, opening.end);
  const at = line.indexOf('@bracket') + '@bracket'.length;
  const end = line.trimEnd().length;
  return { span: { start: opening.start + at, end: opening.start + end }, newText: ` ${party}` };
}

/** Undefined when no two neighbours say the same or are of the same parties. */
export function merged({ model: { tree } }: Document, group: readonly OpenBracket[]): readonly Edit[] | undefined {
  const words = ({ opening, closing }: OpenBracket): string => tree.text.slice(opening.end, closing.start);
  const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
  const owners = ({ by }: OpenBracket): string => [...by].sort().join();
  for (const [i, right] of group.entries()) {
    const left = group[i - 1];
    if (!left || left.kind !== 'words' || right.kind !== 'words') continue;
    const span = { start: left.span.start, end: right.span.end };
    if (folded(words(left)) === folded(words(right))) {
      const by = [...new Set([...left.by, ...right.by])];
      return [{ span, newText: by.length === 0 ? `[${words(left)}]` : `[${by.join(', ')}: ${words(left)}]` }];
    }
    if (owners(left) === owners(right)) return [{ span: { start: left.closing.start, end: right.opening.end }, newText: /^[.,;:)]/u.test(words(right)) ? '' : ' ' }];
  }
  return undefined;
}
