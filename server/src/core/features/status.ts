// What the language status item says: the agreement, its precedents, how many of their clauses it answers, and how many brackets are open.
// Invariants: an edit of prose costs what it touched; a precedent's clauses are its provisions and unnumbered paragraphs that stand in no other provision, annexes
// included, preamble and closing part not; each is either answered (with all its points), left out on purpose, or open.

import { omissions, precedentsOf, uncoveredInSteps } from '../resolve/correspondence.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import { isWithin } from '../syntax/walk.js';
import { isSameList } from '../text/same-list.js';
import { derivedOf } from '../workspace/memo.js';
import type { ClauseRef, Document, Snapshot } from '../workspace/types.js';
import { bracketKeys, countBrackets } from './parts/bracket-count.js';
import { finish, type Share } from './parts/long-work.js';
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
  /** Pairs of square brackets in the prose. */
  readonly brackets: number;
}

export function agreementStatus(snapshot: Snapshot, document: Document): AgreementStatus {
  return finish(agreementStatusInSteps(snapshot, document));
}

export function* agreementStatusInSteps(snapshot: Snapshot, document: Document): Generator<Share, AgreementStatus> {
  const { agreement } = document.model;
  let left = slice;
  while (!document.model.prepareIndex(bracketKeys, () => (left -= 1) <= 0)) {
    left = slice;
    yield undefined;
  }
  return {
    id: agreement.id.text,
    name: agreement.name.text,
    status: agreement.status,
    loading: snapshot.loading,
    precedents: yield* coverageOf(snapshot, document),
    missing: agreement.precedents.map(({ text }) => text).filter((name) => snapshot.agreements(name).length === 0),
    brackets: countBrackets(document.model),
  };
}

const slice = 256;

/** What is known of a text's precedents, for as long as nothing it hangs on is another. */
interface Box {
  basis: readonly unknown[];
  precedents: readonly PrecedentStatus[];
}

function newBox(): Box {
  return { basis: [], precedents: [] };
}

function* coverageOf(snapshot: Snapshot, document: Document): Generator<Share, readonly PrecedentStatus[]> {
  const precedents = precedentsOf(snapshot, document).filter(({ uri }) => uri !== document.uri);
  const box = derivedOf(document, 'annotations', newBox);
  const basis = [snapshot.names, ...[document, ...precedents].flatMap(({ uri, aspects }) => [uri, aspects.structure, aspects.declarations, aspects.annotations])];
  if (isSameList(box.basis, basis)) return box.precedents;
  const open = (yield* uncoveredInSteps(snapshot, document)).flatMap(({ clauses }) => clauses);
  const omitted = omissions(snapshot, document).map(({ clause }) => clause);
  box.precedents = precedents.map((precedent) => precedentStatus(precedent, open, omitted));
  box.basis = basis;
  return box.precedents;
}

/** `allOpen`, `allOmitted`: of all precedents. */
function precedentStatus(precedent: Document, allOpen: readonly ClauseRef[], allOmitted: readonly ClauseRef[]): PrecedentStatus {
  const { model } = precedent;
  const { tree } = model;
  const here = ({ document }: ClauseRef): boolean => document.uri === precedent.uri;
  const open = allOpen.filter(here).map(({ block }) => block);
  const omitted = new Set(allOmitted.filter(here).map(({ block }) => block));
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
