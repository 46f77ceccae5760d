// What "Copy citation" and "Copy clause with citation" put on the clipboard, in the forms a drafter pastes.
// Invariant: undefined outside every clause; texts use LF.

import { clausePlace, targetText } from '../resolve/places.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { Document } from '../workspace/types.js';
import { clauseView, labelText, wholeText } from './parts/clause-view.js';
import { owningClause } from './parts/owning-clause.js';

export interface CopiedClause {
  /** `¶13(d)`. */
  readonly citation: string;
  /** `Agreement on a Military Armistice in Korea, ¶13(d)`. */
  readonly fullCitation: string;
  /** `{korea-1953:13(d)}`: the explicit reference another agreement would write. */
  readonly reference: string;
  /** The clause with its label and points, then the full citation in brackets on a line of its own. */
  readonly clauseWithCitation: string;
}

export function copyClause(document: Document, offset: number): CopiedClause | undefined {
  const { model } = document;
  const block = owningClause(model, model.tree.blockAt(Math.max(0, Math.min(offset, model.tree.text.length))));
  if (block === NO_BLOCK) return undefined;
  const view = clauseView({ document, block });
  const { citation } = view;
  const fullCitation = `${view.agreement.name}, ${citation}`;
  const lines = wholeText(model, block).map(({ depth, label, text }) => `${'  '.repeat(depth)}${[label, text].filter((part) => part !== '').join(' ')}`);
  const text = [labelText(model, block), lines.join('\n')].filter((part) => part !== '').join(' ');
  const elsewhere = { ...document, uri: '' };
  return { citation, fullCitation, reference: `{${targetText(clausePlace(document, block), elsewhere)}}`, clauseWithCitation: `${text}\n(${fullCitation})` };
}
