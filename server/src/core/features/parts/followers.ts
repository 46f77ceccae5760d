// Which agreements follow a precedent.
// Invariant: an agreement that names itself as its precedent does not follow itself.

import { agreementOf } from '../../workspace/agreement.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** Documents whose `precedent:` field leads to this one, in the snapshot's order. */
export function followersOf(snapshot: Snapshot, precedent: Document): readonly Document[] {
  return snapshot.citing(precedent.model.agreement.id.text).filter(
    (document) =>
      document.uri !== precedent.uri &&
      agreementOf(document).precedents.some(({ text }) => snapshot.agreements(text).some(({ uri }) => uri === precedent.uri)),
  );
}
