// What the language status item says: the agreement, its precedents, and how many of their clauses it answers.
// Invariant: a precedent's clauses are its provisions and unnumbered paragraphs that stand in no other provision, annexes
// included, preamble and closing part not; each is either answered (with all its points), left out on purpose, or open.

import { omissions, precedentsOf, uncovered } from '../resolve/correspondence.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import { isWithin } from '../syntax/walk.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { clausesOf } from './parts/owning-clause.js';

export interface PrecedentStatus {
  readonly id: string;
  readonly name: string;
  readonly uri: string;
  readonly total: number;
  readonly answered: number;
  readonly omitted: number;
}

export interface AgreementStatus {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly loading: boolean;
  readonly precedents: readonly PrecedentStatus[];
  /** Names in the `precedent:` field that no agreement in scope has. */
  readonly missing: readonly string[];
}

export function agreementStatus(snapshot: Snapshot, document: Document): AgreementStatus {
  const { agreement } = document.model;
  const precedents = precedentsOf(snapshot, document).filter(({ uri }) => uri !== document.uri);
  return {
    id: agreement.id.text,
    name: agreement.name.text,
    status: agreement.status,
    loading: snapshot.loading,
    precedents: precedents.map((precedent) => precedentStatus(snapshot, document, precedent)),
    missing: agreement.precedents.map(({ text }) => text).filter((name) => snapshot.agreements(name).length === 0),
  };
}

function precedentStatus(snapshot: Snapshot, draft: Document, precedent: Document): PrecedentStatus {
  const { model } = precedent;
  const { tree } = model;
  const open = uncovered(snapshot, draft).flatMap(({ clauses }) => clauses).filter(({ document }) => document.uri === precedent.uri).map(({ block }) => block);
  const omitted = new Set(omissions(snapshot, draft).filter(({ clause }) => clause.document.uri === precedent.uri).map(({ clause }) => clause.block));
  const isOmitted = (block: BlockId): boolean => omitted.has(block) || (block !== NO_BLOCK && isOmitted(tree.parent(block)));
  const units = [...clausesOf(model)].filter((block) => isUnit(precedent, block));
  const left = units.filter(isOmitted);
  const answered = units.filter((block) => !isOmitted(block) && !open.some((at) => isWithin(tree, at, block)));
  return { id: model.agreement.id.text, name: model.agreement.name.text, uri: precedent.uri, total: units.length, answered: answered.length, omitted: left.length };
}

function isUnit({ model: { tree } }: Document, block: BlockId): boolean {
  const kind = tree.kind(block);
  const part = tree.part(block);
  const parent = tree.parent(block);
  return (kind === 'provision' || kind === 'paragraph') && (part === 'main' || part === 'annex') && (parent === NO_BLOCK || tree.kind(parent) !== 'provision');
}
