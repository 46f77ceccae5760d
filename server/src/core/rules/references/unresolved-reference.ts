// An explicit target (`{…}`, an annotation's, a field's) that names no clause, declaration or agreement in scope.

import { agreementIds } from '../../resolve/known-names.js';
import { placesToTell } from '../../resolve/occurrences.js';
import type { BlockId } from '../../syntax/types.js';
import { message, namesWritten, nearestFix, nearestName, targetsWritten, writtenBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const unresolvedReference: Rule = {
  name: 'unresolved-reference',
  category: 'references',
  severity: 'error',
  messages: {
    default: '"{target}" points to nothing in this text. Correct the citation, or label the clause that is meant ("@id name") and refer to it as "#name".',
    nearest: '"{target}" points to nothing in this text; the nearest is "{nearest}". Correct the citation, or label the clause that is meant.',
    agreement: '"{agreement}" is no agreement in this workspace or the library. Check its id; several files may be missing from the open folder.',
    nearestAgreement: '"{agreement}" is no agreement in this workspace or the library; "{nearest}" is. Correct the id.',
    malformed: '"{target}" cannot be read as a reference. Write for example {13(d)}, {Art. 5(2)}, {#label} or {korea-1953:13}.',
    fix: 'Change to "{nearest}"',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: writtenBlocks,
  triggers: ['brace'],
  *checkBlock(context, block) {
    yield* unknownAgreements(context, block);
    const { snapshot, document } = context;
    for (const { target: written, occurrence, resolution } of context.shared(block, targetsWritten)) {
      if (resolution.kind !== 'unresolved') continue;
      const { span } = written;
      const target = document.model.tree.text.slice(span.start, span.end);
      if (resolution.reason === 'no-agreement') {
        // While files are still being read the agreement may be in one of them.
        if (!snapshot.loading) yield { span, message: message('agreement', { agreement: written.agreement?.name ?? target }) };
      } else if (resolution.reason === 'malformed') {
        yield { span, message: message('malformed', { target }) };
      } else {
        const told = placesToTell(snapshot, document, occurrence);
        const nearest = told.kind === 'unresolved' ? told.nearest : undefined;
        yield { span, message: nearest === undefined ? message('default', { target }) : message('nearest', { target, nearest }) };
      }
    }
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: false }),
};

/** Agreements named in the fields (`precedent:`, `part-of:` …) that no text in scope is. */
function* unknownAgreements(context: CheckContext, block: BlockId): Generator<Found> {
  const { snapshot, document } = context;
  const kind = document.model.tree.kind(block);
  if (snapshot.loading || (kind !== 'field' && kind !== 'annotation')) return;
  for (const { expects, name, span } of context.shared(block, namesWritten)) {
    if (expects !== 'agreement' || snapshot.agreements(name).length > 0) continue;
    const nearest = nearestName(name, agreementIds(snapshot));
    yield { span, message: nearest === undefined ? message('agreement', { agreement: name }) : message('nearestAgreement', { agreement: name, nearest }) };
  }
}
