// What an offered item stands for, told when somebody looks at it: a clause with its words and its counterpart, a declared name's card, the
// meaning of a word of the markup.
// Invariant: asked of a later snapshot than the item came from; what is not there any more is undefined, never another clause.

import type { BlockId } from '../syntax/types.js';
import type { Snapshot } from '../workspace/types.js';
import { cardOf } from './parts/cards.js';
import { clauseView } from './parts/clause-view.js';
import type { CompletionSubject } from './parts/completion-data.js';
import { counterpartData } from './parts/counterparts.js';
import type { CounterpartData, Hover, ReferencePlace } from './parts/hover-data.js';

export type CompletionDetail =
  | { readonly kind: 'hover'; readonly hover: Hover }
  | { readonly kind: 'clause'; readonly place: ReferencePlace; readonly counterparts: CounterpartData };

const nowhere = { start: 0, end: 0 };

export function completionDetail(snapshot: Snapshot, about: CompletionSubject): CompletionDetail | undefined {
  switch (about.kind) {
    case 'word': {
      const { word, name, of, on } = about;
      return { kind: 'hover', hover: { kind: 'word', span: nowhere, word, name, ...(of === undefined ? {} : { of }), ...(on === undefined ? {} : { on }) } };
    }
    case 'clause': {
      const document = snapshot.documents.get(about.uri);
      const block = about.block as BlockId;
      if (!document?.model.tree.has(block) || document.model.citation(block) !== about.citation) return undefined;
      const clause = { document, block };
      return { kind: 'clause', place: { kind: 'clause', clause: clauseView(clause) }, counterparts: counterpartData(snapshot, clause) };
    }
    case 'declaration':
    case 'agreement': {
      const document = snapshot.documents.get(about.uri);
      const declaration = document && (about.kind === 'agreement' ? document.model.agreement : document.model.declared(about.id));
      if (!document || !declaration) return undefined;
      return { kind: 'hover', hover: { kind: 'card', span: nowhere, cards: [cardOf(snapshot, document, declaration)] } };
    }
  }
}
