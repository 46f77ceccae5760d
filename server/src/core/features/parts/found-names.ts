// The places where a name is written, as they are gathered. Invariants: each place once; given out in the order of documents and positions.

import { inSnapshotOrder } from '../../resolve/family.js';
import type { Declaration } from '../../model/types.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { ChangeKind, Undecided } from '../types.js';
import { type Facet, renameMessage } from './rename-subject.js';

export interface WrittenName {
  readonly document: Document;
  readonly span: Span;
  readonly kind: ChangeKind;
  /** It is written as another one that is looked into, and becomes what that becomes. */
  readonly isTwin?: true;
}

export interface WrittenNames {
  readonly names: readonly WrittenName[];
  readonly undecided: readonly Undecided[];
}

export class FoundNames {
  readonly #names = new Map<string, WrittenName>();
  readonly #undecided = new Map<string, Undecided>();
  /** Ways to write that were seen. */
  readonly #groups = new Set<string>();

  add(document: Document, span: Span, kind: ChangeKind): void {
    const key = `${document.uri}#${span.start}`;
    if (!this.#names.has(key)) this.#names.set(key, { document, span, kind });
  }

  /** The places of one document, each with what it has in common with those written alike: where all of these have been seen, nobody looks into the document. */
  addAlike(document: Document, places: readonly { readonly span: Span; readonly group: string }[]): void {
    const isTwin = places.every(({ group }) => this.#groups.has(group));
    for (const { span, group } of places) {
      this.#groups.add(group);
      if (isTwin) this.#names.set(`${document.uri}#${span.start}`, { document, span, kind: 'markup', isTwin });
      else this.add(document, span, 'markup');
    }
  }

  leave({ uri }: Document, span: Span, id: string, args: Readonly<Record<string, string>>): void {
    this.#undecided.set(`${uri}#${span.start}`, { uri, span, reason: renameMessage(`left.${id}`, args) });
  }

  inOrder(snapshot: Snapshot): WrittenNames {
    const order = new Map(inSnapshotOrder(snapshot, new Set([...this.#names.values()].map(({ document }) => document))).map((document, i) => [document, i]));
    const names = [...this.#names.values()].sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.span.start - b.span.start);
    return { names, undecided: [...this.#undecided.values()] };
  }
}

/** Where the declaration itself writes the name. */
export function ownSpan(declaration: Declaration, facet: Facet, written: string): Span {
  if (facet !== 'alias') return declaration[facet].span;
  return (declaration.aliases.find(({ text }) => text === written) ?? declaration.id).span;
}
