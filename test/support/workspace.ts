// A fixture as an open workspace: what every feature's `check` helper starts from.
import assert from 'node:assert/strict';
import { createDocument } from '../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocuments, withLoading } from '../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../server/src/core/workspace/types.js';
import { mapFixture, parseFixture } from './fixtures.js';
import type { Fixture } from './fixtures.js';
import { variantsOf } from './variants.js';

export interface OpenFixture {
  readonly fixture: Fixture;
  readonly snapshot: Snapshot;
  /** The document with the cursor, else the first one. */
  readonly document: Document;
  /** The cursor's offset; 0 when there is none. */
  readonly offset: number;
  /** The words of a stretch, as one line. */
  words(uri: string, span: { readonly start: number; readonly end: number }): string;
}

export interface OpenOptions {
  readonly loading?: boolean;
}

export function openFixture(source: string | Fixture, options: OpenOptions = {}): OpenFixture {
  const fixture = typeof source === 'string' ? parseFixture(source) : source;
  const documents = fixture.files.map(({ uri, text, library }) => createDocument(uri, text, { library }));
  const snapshot = withLoading(withDocuments(createSnapshot(emptyConfig), documents), options.loading ?? false);
  const document = snapshot.documents.get(fixture.cursor?.uri ?? fixture.files[0]?.uri ?? '');
  assert.ok(document !== undefined, 'the fixture has no file');
  return {
    fixture,
    snapshot,
    document,
    offset: fixture.cursor?.offset ?? 0,
    words(uri, { start, end }) {
      const text = snapshot.documents.get(uri)?.model.tree.text;
      assert.ok(text !== undefined, `no document ${uri}`);
      assert.ok(0 <= start && start <= end && end <= text.length, `span ${start}-${end} outside ${uri}`);
      return text.slice(start, end).replace(/\s+/gu, ' ').trim();
    },
  };
}

/** The fixture as it is, and in every guise of `variantsOf`: a picture of an answer must be the same in each. */
export function everyGuise(source: string): readonly { readonly name: string; readonly fixture: Fixture }[] {
  const fixture = parseFixture(source);
  const names = variantsOf('').map(({ name }) => name);
  const guise = (name: string) => mapFixture(fixture, (text) => variantsOf(text).find((variant) => variant.name === name) ?? { text, at: (offset) => offset });
  return [{ name: 'as written', fixture }, ...names.map((name) => ({ name, fixture: guise(name) }))];
}

/** The fixture with the last third of every file cut off; the cursor moved into what is left. */
export function cutFixture(source: string): Fixture {
  return mapFixture(parseFixture(source), (text) => {
    const length = Math.floor((text.length * 2) / 3);
    return { text: text.slice(0, length), at: (offset) => Math.min(offset, length) };
  });
}
