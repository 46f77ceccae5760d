// How a party stands with its signature, from its signature blocks, its roles and what binds it.
// Invariant: one answer a party, by the same readings as the rules on signatures.

import type { Party, Signature } from '../../model/types.js';
import { isBoundSomewhere, isGiven, onlyAttends, signaturesByParty, signerOf } from '../../rules/parts/signers.js';
import { fieldNamed } from '../../rules/parts/fields.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';

/**
 * A status of its signature block; without one: `missing` (a signatory), `bound` (clauses bind it, and it does not sign), `attends` (witness or
 * observer), `outside` (it neither signs nor is bound).
 */
export type SignatureState = Signature['status'] | 'missing' | 'bound' | 'attends' | 'outside';

export interface SignatureView {
  readonly state: SignatureState;
  /** The signature block it rests on; missing where there is none. */
  readonly block?: BlockId;
  /** Who signs, when and where, as written; '' where nothing says so. */
  readonly by: string;
  readonly on: string;
  readonly at: string;
}

/** `document`: where the party is declared; `files`: those of the agreement, any of which may bind it. */
export function signatureState(document: Document, party: Party, files: readonly Document[]): SignatureView {
  const blocks = signaturesByParty(document).get(party) ?? [];
  const signature = blocks.find(isGiven) ?? blocks[0];
  if (!signature) return { state: stateWithout(files, party), by: '', on: '', at: '' };
  const { name, capacity } = signerOf(signature) ?? {};
  const said = (field: string): string => fieldNamed(signature, field)?.value.trim() ?? '';
  return { state: signature.status, block: signature.block, by: [name?.text, capacity?.text].filter(Boolean).join(', '), on: said('on'), at: said('at') };
}

function stateWithout(files: readonly Document[], party: Party): SignatureState {
  if (party.roles.includes('signatory')) return 'missing';
  if (files.some((file) => isBoundSomewhere(file, party))) return 'bound';
  return onlyAttends(party) ? 'attends' : 'outside';
}
