// Those who signed an earlier agreement and do not sign the text that changes or replaces it.
// Source of the demand: Vienna Convention on the Law of Treaties 1969, Articles 40(4) and 30(4): whoever is no party to the later text
// stays under the earlier one.

import type { Name } from '../../model/types.js';
import { agreementsNamed, familyOf } from '../../resolve/family.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { listed, message, related } from '../tools.js';
import type { Found } from '../types.js';
import { isSameActor, signatoriesOf } from './signers.js';

/**
 * At each agreement named that is known and leaves somebody out; none while files are still being read, or where this text names no signatory.
 * Message `default` with `agreement` and `missing`, `signed` at each of those with `party` and `agreement`.
 */
export function* unheard(snapshot: Snapshot, document: Document, named: readonly Name[]): Generator<Found> {
  if (snapshot.loading || named.length === 0) return;
  const ours = familyOf(snapshot, document).flatMap((member) => signatoriesOf(member));
  if (ours.length === 0) return;
  for (const name of named) {
    const [earlier] = agreementsNamed(snapshot, document, name.text);
    if (!earlier || earlier === document) continue;
    const missing = signatoriesOf(earlier).filter((party) => !ours.some((own) => isSameActor(own, party)));
    if (missing.length === 0) continue;
    yield {
      span: name.span,
      message: message('default', { agreement: name.text, missing: listed(missing.map(({ id }) => `"${id.text}"`)) }),
      related: missing.map(({ id }) => related(earlier, id.span, 'signed', { party: id.text, agreement: name.text })),
    };
  }
}
