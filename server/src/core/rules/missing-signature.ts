// A signatory that has no signature block, or one that is not signed while the agreement says it is signed.

import type { Party, Signature } from '../model/types.js';
import type { Document } from '../workspace/types.js';
import { lineEndOf, message, related } from './tools.js';
import type { Finding, Fix, Found, Rule, RuleContext } from './types.js';

export const missingSignature: Rule = {
  name: 'missing-signature',
  category: 'signatures',
  severity: 'information',
  what: 'A party with the role `signatory` has no `signature` block, or its block is not signed although the agreement is signed or in force.',
  why: 'Whoever has not signed is not bound by its own act. In a draft this is only a reminder; in a signed agreement it is an error, because the text says something that did not happen.',
  remedy: 'Add the `signature` block (a pending one in a draft), take the role `signatory` away where the party does not sign, or mend the status.',
  history: 'The Republic of Korea did not sign the armistice of 1953 although its forces were bound through the United Nations Command; who may speak for the signatories has been disputed since 1991. Source: the digest `korea-1953`.',
  messages: {
    default: '"{party}" is a signatory and has no signature block: the text does not say who signs for it. Add "signature {party}".',
    unsigned: 'The agreement is {status}, but the signature of "{party}" is {signature}: as written, "{party}" is not bound. Mend the signature or the status of the agreement.',
    block: 'The signature block of "{party}".',
    fix: 'Add a pending signature block for {party}',
  },
  good: [
    { title: 'every signatory has its block', text: 'agreement demo "Demo"\n  status: signed\nparty UKR "Ukraine"\n  role: signatory\n\n1. Text.\n\nsignature UKR\n  by: "A. Name", "Minister"\n  on: 2025-06-01\n' },
    { title: 'a guarantor need not sign as a party', text: 'party USA "United States of America"\n  role: guarantor\n\n1. Text.\n' },
    { title: 'signed through the side it belongs to', text: 'party ROK "Republic of Korea"\n  role: signatory\nparty UNC "United Nations Command"\n  role: signatory\n\n1. Text.\n\nsignature UNC\n  for: ROK\nsignature UNC\n' },
  ],
  bad: [
    { title: 'no block in a draft', text: 'party UKR "Ukraine"\n      ^^^ missing-signature\n  role: signatory\nparty RUS "Russian Federation"\n  role: signatory\n\n1. Text.\n\nsignature RUS\n  status: pending\n' },
    { title: 'refused while in force', text: 'agreement demo "Demo"\n  status: in-force\nparty ROK "Republic of Korea"\n      ^^^ missing-signature\n  role: signatory\n\n1. Text.\n\nsignature ROK\n  status: refused\n' },
  ],
  *check({ document }) {
    const blocks = blocksByParty(document);
    for (const party of document.model.parties) {
      if (party.roles.includes('signatory')) yield* judge(document, party, blocks.get(party) ?? []);
    }
  },
  fix({ document }: RuleContext, finding: Finding): readonly Fix[] {
    if (finding.message.id !== 'default') return [];
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
  const inForce = agreement.status === 'signed' || agreement.status === 'in-force';
  const severity = inForce ? ('error' as const) : ('information' as const);
  if (blocks.length === 0) {
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

/** The blocks of each party: its own, and those given for it by another. */
function blocksByParty({ model }: Document): ReadonlyMap<Party, readonly Signature[]> {
  const blocks = new Map<Party, Signature[]>();
  for (const signature of model.signatures) {
    const names = signature.for ? [signature.party.text, signature.for.text] : [signature.party.text];
    for (const party of new Set(names.flatMap((name) => model.partiesNamed(name)))) {
      const known = blocks.get(party);
      if (known) known.push(signature);
      else blocks.set(party, [signature]);
    }
  }
  return blocks;
}
