// Signed by commanders alone, and it speaks to governments.

import { annotationsCalled, signerOf } from '../parts/signers.js';
import { message, related } from '../tools.js';
import type { Document } from '../../workspace/types.js';
import type { Related, Rule } from '../types.js';

/** Words of military offices. An office that is of the State as well (a minister, a president) is none. */
const military = /\b(?:commander|general|marshal|admiral|colonel|chief of (?:the )?(?:general )?staff|army|armed forces|navy|air force)\b|командувач|генерал|маршал|адмірал|главнокоманд|адмирал|полковник|사령관|장군/iu;
const ofState = /\b(?:minister|president|ambassador|plenipotentiary|head of (?:state|government)|secretary|attorney|governor|director)\b|міністр|президент|посол|министр|장관|대통령/iu;
const government = /\bgovernments?\b|\bstates?\b|уряд|держав|правительств|государств|정부/iu;

export const signatureWithoutAuthority: Rule = {
  name: 'signature-without-authority',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: 'This clause speaks to {names}, and only commanders sign this text: a commander binds the forces under him, not a government. Let somebody sign for the State, or say who brings the clause before it.',
    signer: '"{name}" signs as {capacity}.',
  },
  reads: ['declarations', '@addresses'],
  *checkDocument({ document }) {
    if (!onlyCommandersSign(document)) return;
    for (const annotation of annotationsCalled(document, 'addresses')) {
      const first = annotation?.names.find(({ text }) => government.test(text));
      if (!first) yield undefined;
      else yield { span: first.span, message: message('default', { names: first.text }), related: signersOf(document) };
    }
  },
};

function signersOf(document: Document): readonly Related[] {
  return document.model.signatures.flatMap((signature) => {
    const { name, capacity } = signerOf(signature) ?? {};
    return name && capacity ? [related(document, capacity.span, 'signer', { name: name.text, capacity: capacity.text })] : [];
  });
}

/** True when every signature gives a capacity, and each is one of command only. */
function onlyCommandersSign({ model: { signatures } }: Document): boolean {
  return (
    signatures.length > 0 &&
    signatures.every((signature) => {
      const capacity = signerOf(signature)?.capacity?.text;
      return capacity !== undefined && military.test(capacity) && !ofState.test(capacity);
    })
  );
}
