// What is done to a bracket of the list, or to one in the text: agreed, taken out, given to a party, made one with what stands beside it.
// - `attribute`: says whose a bracket is, instead of whom it said before (`[UKR: words]`, `@bracket UKR`).
// - `merge`: alternatives of one group that say the same become one bracket of all their parties; those of the same parties become one bracket with
//   the words of both. Alternatives that differ in words and in parties are what a negotiation is about, and stay.
// Invariants: nothing in a text of the library; one decision is one list of changes that do not overlap.

import type { Edit } from '../text/edits.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { bracketRows } from './parts/bracket-rows.js';
import { attributed, merged } from './parts/own-brackets.js';
import { settled } from './parts/settle-brackets.js';
import type { BlockId } from '../syntax/types.js';
import type { Changes } from './types.js';

export type BracketAction = 'accept' | 'accept-alone' | 'reject' | 'attribute' | 'merge';

/** An alternative of a row, as the list told of it. */
export interface BracketChoice {
  readonly block: BlockId;
  readonly key: string;
  readonly alternative: number;
  /** Its words as they were shown: another text is refused. */
  readonly text: string;
  readonly action: BracketAction;
  /** Of `attribute`. */
  readonly party?: string;
}

export function decideListed(snapshot: Snapshot, document: Document, { block, key, alternative, text, action, party = '' }: BracketChoice): Changes {
  if (document.library) return refused('rename.library', { agreement: document.model.agreement.name.text });
  const row = document.model.tree.has(block) ? bracketRows(snapshot, document, block).find((each) => each.key === key) : undefined;
  const chosen = row?.alternatives[alternative];
  const brackets = row?.alternatives.flatMap(({ bracket }) => bracket ?? []) ?? [];
  if (!chosen?.bracket || chosen.text !== text) return refused('bracket.refused.gone');
  const { bracket } = chosen;
  switch (action) {
    case 'accept':
      return made(document, settled(document, [{ bracket, verdict: 'keep' }]));
    case 'accept-alone':
      return made(document, settled(document, brackets.map((each) => ({ bracket: each, verdict: each === bracket ? 'keep' : 'take out' }))));
    case 'reject':
      return made(document, settled(document, [{ bracket, verdict: 'take out' }]));
    case 'attribute':
      return party.trim() === '' ? refused('bracket.refused.gone') : made(document, [attributed(document, bracket, party)]);
    case 'merge': {
      const edits = merged(document, brackets);
      return edits ? made(document, edits) : refused('bracket.refused.merge');
    }
  }
}

function made({ uri }: Document, edits: readonly Edit[]): Changes {
  return { kind: 'changes', changes: edits.map((edit) => ({ ...edit, uri, kind: 'markup' as const })), undecided: [] };
}

function refused(id: string, args: Readonly<Record<string, string>> = {}): Changes {
  return { kind: 'refused', reason: { id, args } };
}
