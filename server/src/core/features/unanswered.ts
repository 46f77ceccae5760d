// The clauses of a draft for which a counterpart is looked for and none is named: what a review of suggestions goes through.
// Invariant: a clause keeps its object for as long as its words stay; work between two pauses is a few clauses.

import { precedentsOf } from '../resolve/correspondence.js';
import type { DocumentModel } from '../model/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { firstWords } from './parts/clause-view.js';
import { clausesOf } from './parts/owning-clause.js';
import { isUnanswered } from './parts/is-unanswered.js';

export interface UnansweredClause {
  readonly block: BlockId;
  readonly citation: string;
  /** Its first words. */
  readonly words: string;
  /** The same object for as long as its words stay. */
  readonly of: object;
}

const letters = 400;
const atOnce = 32;

/** In document order; empty for an agreement whose precedents are not here. */
export function* unansweredInSteps(snapshot: Snapshot, document: Document): Generator<undefined, readonly UnansweredClause[]> {
  if (precedentsOf(snapshot, document).every(({ uri }) => uri === document.uri)) return [];
  const { model } = document;
  const found: UnansweredClause[] = [];
  let passed = 0;
  for (const block of clausesOf(model)) {
    if ((passed += 1) % atOnce === 0) yield undefined;
    if (!isUnanswered(snapshot, document, block)) continue;
    const said = model.own(wordsOf, block);
    found.push({ block, citation: model.citation(block), words: said.words, of: said });
  }
  return found;
}

function wordsOf(model: DocumentModel, block: BlockId): { readonly words: string } {
  return { words: firstWords(model.textOf(block), letters) };
}
