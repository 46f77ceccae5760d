// A party that a clause binds and that does not sign.

import type { Party } from '../../model/types.js';
import { ask, declaredAs } from '../../resolve/asked.js';
import { derived } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { signatoriesOf } from '../parts/signers.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const boundButNotSignatory: Rule = {
  name: 'bound-but-not-signatory',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: '"{party}" is bound by this clause and does not sign: the duty rests on nobody\'s consent. Let it sign, or bind the signatory that answers for it.',
    declared: '"{party}" is declared here, without the role of signatory.',
  },
  reads: ['declarations'],
  blocks: ['annotation'],
  *checkBlock({ document }, block) {
    const { model } = document;
    const annotation = model.annotationAt(block);
    if (annotation?.name !== 'binds') return;
    const signs = derived(document, signatories);
    for (const name of annotation.names) {
      if (name.text.toLowerCase() === 'all') continue;
      ask(document, declaredAs(name.text));
      for (const party of model.partiesNamed(name.text)) {
        if (signs.has(party)) continue;
        yield {
          span: name.span,
          message: message('default', { party: party.id.text }),
          related: [related(document, party.id.span, 'declared', { party: party.id.text })],
        };
      }
    }
  },
};

function signatories(document: Document): ReadonlySet<Party> {
  return new Set(signatoriesOf(document));
}
