// The agreements a new one may follow: every declared agreement in scope, workspace first.

import { NO_BLOCK } from '../syntax/types.js';
import type { Snapshot } from '../workspace/types.js';
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
  return snapshot.ordered.flatMap(({ uri, library, model }) => {
    const { agreement, tree } = model;
    if (!agreement.declared || agreement.partOf !== undefined || agreement.versionOf !== undefined) return [];
    const clauses = [...clausesOf(model)].filter((block) => {
      const parent = tree.parent(block);
      return tree.kind(block) !== 'heading' && (parent === NO_BLOCK || tree.kind(parent) !== 'provision');
    });
    return [{ id: agreement.id.text, title: agreement.name.text, uri, library, clauses: clauses.length }];
  });
}
