// A signatory that has no signature block, or one that is not signed while the agreement says it is signed.

import { signingLineKey } from '../../model/components.js';
import type { Party, Signature } from '../../model/types.js';
import { joinPieces } from '../../model/prose.js';
import { blocksByKey } from '../../resolve/components.js';
import { proseOf } from '../../syntax/details.js';
import type { Document } from '../../workspace/types.js';
import { isConcluded, signaturesByParty } from '../parts/signers.js';
import { lineEndOf, message, related } from '../tools.js';
import type { Finding, Fix, Found, Rule, RuleContext } from '../types.js';

export const missingSignature: Rule = {
  name: 'missing-signature',
  category: 'signatures',
  severity: 'information',
  messages: {
    default: '"{party}" is a signatory and has no signature block: the text does not say who signs for it. Add "signature {party}".',
    printed: '"{party}" has a line to sign on and no signature block, so that nothing here tells who signs for it, as what and when. Add "signature {party}".',
    unsigned: 'The agreement is {status}, but the signature of "{party}" is {signature}: as written, "{party}" is not bound. Mend the signature or the status of the agreement.',
    block: 'The signature block of "{party}".',
    fix: 'Add a pending signature block for {party}',
  },
  reads: ['structure', 'declarations'],
  *checkDocument({ document }) {
    const blocks = signaturesByParty(document);
    for (const party of document.model.parties) {
      if (party.roles.includes('signatory')) yield* judge(document, party, blocks.get(party) ?? []);
    }
  },
  fix({ document }: RuleContext, finding: Finding): readonly Fix[] {
    // A pending block under a line that was signed would deny the signature.
    if (finding.message.id === 'unsigned' || (finding.message.id === 'printed' && isConcluded(document))) return [];
    const { tree } = document.model;
    const party = finding.message.args['party'] ?? '';
    const eol = lineEndOf(document.model);
    const end = tree.text.length;
    const last = tree.text.slice(Math.max(0, end - 2 * eol.length), end);
    const signatures = document.model.signatures.length > 0;
    // One blank line before the first block, none between blocks.
    const gap = end === 0 ? '' : last.endsWith(eol) ? (signatures || last === eol + eol ? '' : eol) : signatures ? eol : eol + eol;
    const newText = `${gap}signature ${party}${eol}  status: pending${eol}`;
    return [{ title: message('fix', { party }), changes: [{ uri: document.uri, span: { start: end, end }, newText }], preferred: true }];
  },
};

function* judge(document: Document, party: Party, blocks: readonly Signature[]): Generator<Found> {
  const { agreement } = document.model;
  const inForce = isConcluded(document);
  const severity = inForce ? ('error' as const) : ('information' as const);
  if (blocks.length === 0) {
    // Whether anybody signed on the line cannot be told from it: no error.
    if (hasLine(document, party)) return yield { span: party.id.span, message: message('printed', { party: party.id.text }), severity: 'information' };
    yield { span: party.id.span, message: message('default', { party: party.id.text }), severity };
    return;
  }
  if (!inForce || blocks.some((signature) => signature.status === 'signed' || signature.status === 'initialled')) return;
  const [first] = blocks;
  if (!first) return;
  yield {
    span: party.id.span,
    message: message('unsigned', { party: party.id.text, status: agreement.status, signature: first.status }),
    related: [related(document, first.party.span, 'block', { party: party.id.text })],
    severity,
  };
}

/** A paragraph of the closing words begins as a line to sign on does, and has one of the party's names, in capitals or not. */
function hasLine(document: Document, { id, name, aliases }: Party): boolean {
  const { tree } = document.model;
  const names = [id, name, ...aliases].map(({ text }) => text.toLowerCase());
  return blocksByKey(document, signingLineKey).some((block) => {
    const text = joinPieces(tree.text, proseOf(tree, block)).text.toLowerCase();
    return names.some((each) => text.includes(each));
  });
}
