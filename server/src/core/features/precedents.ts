// The agreements a new one may follow: every declared agreement in scope, workspace first.

import { NO_BLOCK } from '../syntax/types.js';
import { ownString } from '../text/own.js';
import { derived, seed } from '../workspace/memo.js';
import { readAside } from '../workspace/resting.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { clausesOf } from './parts/owning-clause.js';

export interface PrecedentEntry {
  readonly id: string;
  readonly title: string;
  readonly uri: string;
  readonly library: boolean;
  /** Its numbered provisions and unnumbered paragraphs outside other provisions. */
  readonly clauses: number;
}

/** Parts and language versions of an agreement are left out: the agreement itself is followed. */
export function listPrecedents(snapshot: Snapshot): readonly PrecedentEntry[] {
  return snapshot.ordered.flatMap((document) => derived(document, entryOf) ?? []);
}

/** The document's entry, worked out while its text is at hand, is kept with the one at rest that stands for it. */
export function keepPrecedent(resting: Document, document: Document): void {
  seed(resting, entryOf, derived(document, entryOf));
}

/** The clauses of the document's entry; -1 when it is not listed. */
export function precedentClauses(document: Document): number {
  return derived(document, entryOf)?.clauses ?? -1;
}

/** Says it of a document without its text; `called`: what it is called. */
export function seedPrecedent(document: Document, { id, title }: Pick<PrecedentEntry, 'id' | 'title'>, clauses: number): void {
  const { uri, library } = document;
  seed(document, entryOf, clauses < 0 ? undefined : { id, title, uri, library, clauses });
}

function entryOf(document: Document): PrecedentEntry | undefined {
  const { uri, library, model } = readAside(document);
  const { agreement, tree } = model;
  if (!agreement.declared || agreement.partOf !== undefined || agreement.versionOf !== undefined) return undefined;
  const clauses = [...clausesOf(model)].filter((block) => {
    const parent = tree.parent(block);
    return tree.kind(block) !== 'heading' && (parent === NO_BLOCK || tree.kind(parent) !== 'provision');
  });
  return { id: ownString(agreement.id.text), title: ownString(agreement.name.text), uri, library, clauses: clauses.length };
}
