// The agreements a new one may follow: every declared agreement in scope, workspace first.

import { NO_BLOCK } from '../syntax/types.js';
import { ownString } from '../text/own.js';
import { derived } from '../workspace/memo.js';
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

/** Works the document's entry out while its text is at hand: it is kept with a document at rest. */
export function keepPrecedent(document: Document): void {
  derived(document, entryOf);
}

function entryOf({ uri, library, model }: Document): PrecedentEntry | undefined {
  const { agreement, tree } = model;
  if (!agreement.declared || agreement.partOf !== undefined || agreement.versionOf !== undefined) return undefined;
  const clauses = [...clausesOf(model)].filter((block) => {
    const parent = tree.parent(block);
    return tree.kind(block) !== 'heading' && (parent === NO_BLOCK || tree.kind(parent) !== 'provision');
  });
  return { id: ownString(agreement.id.text), title: ownString(agreement.name.text), uri, library, clauses: clauses.length };
}
