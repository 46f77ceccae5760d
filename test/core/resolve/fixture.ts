// Worlds of a few small files for the resolver's tests, and answers written as short text, so that a test reads as a table.
// A file's URI is its agreement id; `<|>` marks an offset.
import assert from 'node:assert/strict';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import {
  createSnapshot,
  emptyConfig,
  withDocuments,
  withLoading,
} from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { resolveCitation } from '../../../server/src/core/resolve/citations.js';
import { placesOf, whatStands } from '../../../server/src/core/resolve/occurrences.js';
import { resolveTarget } from '../../../server/src/core/resolve/targets.js';
import type { Occurrence, Place, Resolution } from '../../../server/src/core/resolve/types.js';
import { type BlockId, NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

export interface World {
  readonly snapshot: Snapshot;
  document(id: string): Document;
}

export interface WorldOptions {
  readonly library?: readonly string[];
  readonly loading?: boolean;
}

/** Files by agreement id; the text has its own `agreement` line only when the test needs its fields. */
export function world(files: Readonly<Record<string, string>>, options: WorldOptions = {}): World {
  const documents = Object.entries(files).map(([id, text]) =>
    createDocument(id, text, { library: options.library?.includes(id) ?? false }),
  );
  const snapshot = withLoading(withDocuments(createSnapshot(emptyConfig), documents), options.loading ?? false);
  return {
    snapshot,
    document(id) {
      const document = snapshot.documents.get(id);
      assert.ok(document, `no file ${id}`);
      return document;
    },
  };
}

/** Every explicit reference and citation in prose of a file, in order: [as written, what it means]. A list gives a row a member. */
export function meant({ snapshot, document: find }: World, id: string): readonly (readonly [string, string])[] {
  const document = find(id);
  const { model } = document;
  const rows: (readonly [string, string])[] = [];
  const written = (span: { readonly start: number; readonly end: number }): string =>
    model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  for (const block of blocks(document)) {
    for (const inline of isProse(document, block) ? model.inline(block) : []) {
      if (inline.kind === 'reference') {
        for (const target of inline.targets)
          rows.push([written(target.span), inWords(document, resolveTarget(snapshot, document, block, target, true))]);
      } else if (inline.kind === 'citation') {
        for (const { member, resolution } of resolveCitation(snapshot, document, block, inline)) {
          rows.push([
            written(inline.members.length > 1 && member ? member.span : inline.span),
            inWords(document, resolution),
          ]);
        }
      }
    }
  }
  return rows;
}

/** The occurrence at the marker and what it means. */
export function atMarker(
  text: string,
  others: Readonly<Record<string, string>> = {},
): { readonly occurrence: Occurrence | undefined; readonly written: string; readonly means: string } {
  const offset = text.indexOf('<|>');
  assert.ok(offset >= 0, 'no <|> in the fixture');
  const made = world({ own: text.replace('<|>', ''), ...others });
  const document = made.document('own');
  const occurrence = whatStands(made.snapshot, document, offset);
  return {
    occurrence,
    written: occurrence ? document.model.tree.text.slice(occurrence.span.start, occurrence.span.end) : '',
    means: occurrence ? inWords(document, placesOf(made.snapshot, document, occurrence)) : 'nothing',
  };
}

/** A resolution in words, seen from a document: `¶13(d)`, `korea:¶13(d)`, `@JMC`, `slip ¶15`, `ambiguous ¶2 ¶2`, `unresolved ~ ¶14`, `external`. */
export function inWords(from: Document, resolution: Resolution): string {
  switch (resolution.kind) {
    case 'resolved':
      return (resolution.slip ? 'slip ' : '') + resolution.places.map((place) => placeInWords(from, place)).join(' ');
    case 'ambiguous':
      return `ambiguous ${resolution.places.map((place) => placeInWords(from, place)).join(' ')}`;
    case 'unresolved':
      return `unresolved${resolution.reason === 'no-place' ? '' : ` (${resolution.reason})`}${resolution.nearest === undefined ? '' : ` ~ ${resolution.nearest}`}`;
    default:
      return resolution.kind;
  }
}

function placeInWords(from: Document, place: Place): string {
  const prefix = place.document === from ? '' : `${place.document.uri}:`;
  return (
    prefix + (place.kind === 'clause' ? place.document.model.citation(place.block) : `@${place.declaration.id.text}`)
  );
}

/** The clause with this canonical citation. */
export function clause(document: Document, citation: string): BlockId {
  const found = blocks(document).filter(
    (block) => isProse(document, block) && document.model.citation(block) === citation,
  );
  assert.equal(found.length, 1, `${found.length} clauses are ${citation}`);
  return found[0] ?? NO_BLOCK;
}

export function blocks(document: Document): readonly BlockId[] {
  return [...blocksIn(document.model.tree)];
}

export function isProse(document: Document, block: BlockId): boolean {
  const kind = document.model.tree.kind(block);
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table' || kind === 'note';
}
