// Those who signed an earlier agreement and do not sign the text that changes or replaces it.
// Source of the demand: Vienna Convention on the Law of Treaties 1969, Articles 40(4) and 30(4): whoever is no party to the later text
// stays under the earlier one.

import type { Name, Party } from '../../model/types.js';
import { agreementsNamed, familyOf } from '../../resolve/family.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { related } from '../tools.js';
import type { Related } from '../types.js';
import { isSameActor, signatoriesOf } from './signers.js';

interface Unheard {
  /** The earlier agreement, where it is named. */
  readonly name: Name;
  readonly missing: readonly Party[];
  /** Message `signed`, with `party` and `agreement`. */
  readonly related: readonly Related[];
}

/** For each agreement named that is known and leaves somebody out; none while files are still being read, or where this text names no signatory. */
export function* unheard(snapshot: Snapshot, document: Document, named: readonly Name[]): Generator<Unheard> {
  if (snapshot.loading || named.length === 0) return;
  const ours = familyOf(snapshot, document).flatMap((member) => signatoriesOf(member));
  if (ours.length === 0) return;
  for (const name of named) {
    const [earlier] = agreementsNamed(snapshot, document, name.text);
    if (!earlier || earlier === document) continue;
    const missing = signatoriesOf(earlier).filter((party) => !ours.some((own) => isSameActor(own, party)));
    if (missing.length === 0) continue;
    yield { name, missing, related: missing.map((party) => related(earlier, party.id.span, 'signed', { party: party.id.text, agreement: name.text })) };
  }
}
