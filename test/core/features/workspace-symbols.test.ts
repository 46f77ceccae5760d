// The search for symbols finds what going through every clause finds, and names need no text.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clausesOf } from '../../../server/src/core/features/parts/owning-clause.js';
import { headingText } from '../../../server/src/core/features/parts/clause-view.js';
import { queryWords, score, searchKey } from '../../../server/src/core/features/parts/search-words.js';
import { workspaceSymbols } from '../../../server/src/core/features/workspace-symbols.js';
import { clausePlace, declarationPlace, selectionOf } from '../../../server/src/core/resolve/places.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { restingDocument } from '../../../server/src/core/workspace/resting.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { openFixture } from '../../support/workspace.js';
import { all } from './sample.js';

const queries = [
  '', 'a', '2(a)', '2a', '¶2', 'article', 'Article I', 'art. 2', 'paragraph 2', 'para 2(a)', 'para', 'para2a', 'paragraph2(b) the', 'korea 2a', 'line of contact', 'contact line', 'zone', 'the zone', 'peace', 'draft peace', 'OBS', 'mission',
  'the', 'shall', 'mines remove', 'demilitarized', 'demilitarizedzone', '1', '11', '~1', 'annex', 'annex 1', 'utopia', 'JMC', 'jmc zone 2', 'nosuch', 'війська', '정전위',
];

/** Place and rank of every clause and declaration that answers, by reading all of them. */
function byReading(snapshot: Snapshot, query: string, isRead: (document: Document) => boolean): readonly string[] {
  const words = queryWords(query);
  return snapshot.ordered.flatMap((document) => {
    const { model } = document;
    const { id, name, aliases } = model.agreement;
    const agreement = searchKey(`${id.text} ${name.text} ${aliases.map(({ text }) => text).join(' ')}`);
    const declared = model.declarations.filter(({ kind, block }) => kind !== 'signature' && block !== NO_BLOCK).map((each) => ({
      selection: selectionOf(declarationPlace(document, each)),
      rank: score(words, { citation: searchKey(each.id.text), heading: searchKey(each.name.text), agreement: '', text: () => searchKey(each.aliases.map(({ text }) => text).join(' ')) }),
    }));
    const clauses = [...clausesOf(model)].filter((block) => words.length > 0 || model.tree.kind(block) === 'heading').map((block) => ({
      selection: selectionOf(clausePlace(document, block)),
      rank: score(words, {
        citation: searchKey(model.citation(block)), heading: model.tree.kind(block) === 'heading' ? searchKey(headingText(model, block)) : '', agreement,
        text: isRead(document) ? () => searchKey(model.textOf(block)) : undefined,
      }),
    }));
    return [...declared, ...clauses].map(({ selection, rank }) => ({ at: `${document.uri} ${selection.start}-${selection.end}`, rank }));
  }).filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank).map(({ at }) => at);
}

const found = (snapshot: Snapshot, query: string, texts?: (document: Document) => boolean): readonly string[] =>
  workspaceSymbols(snapshot, query, { limit: 10_000, ...(texts ? { texts } : {}) }).map(({ uri, selection }) => `${uri} ${selection.start}-${selection.end}`);

describe('the search for symbols', () => {
  const { snapshot } = openFixture(all);

  it('finds, in this order, what reading every clause finds', () => {
    assert.ok(queries.some((query) => byReading(snapshot, query, () => true).length > 20));
    for (const query of queries) assert.deepEqual(found(snapshot, query), byReading(snapshot, query, () => true), query);
  });

  it('finds by name alone where texts are not asked for', () => {
    const some = snapshot.ordered[0]?.uri;
    for (const query of queries) assert.deepEqual(found(snapshot, query, ({ uri }) => uri === some), byReading(snapshot, query, ({ uri }) => uri === some), query);
    assert.notDeepEqual(found(snapshot, 'utopia'), found(snapshot, 'utopia', () => false));
  });

  it('answers of documents at rest are the same, word for word; they are read once for all, and not woken', () => {
    const reads: string[] = [];
    const texts = new Map(snapshot.ordered.map(({ uri, model }) => [uri, model.tree.text.slice(0, model.tree.text.length)]));
    const source = { read: (uri: string) => (reads.push(uri), texts.get(uri)), keep: () => undefined, woken: () => assert.fail('woken'), stale: () => assert.fail('stale') };
    const resting = withDocuments(createSnapshot(emptyConfig), snapshot.ordered.map((document) => restingDocument(document, source)));
    for (const query of queries) {
      const options = { limit: 50, texts: () => false };
      assert.deepEqual(workspaceSymbols(resting, query, options), workspaceSymbols(snapshot, query, options), query);
    }
    assert.deepEqual(reads, [...texts.keys()]);
  });

  it('gives the first of equal answers when there are too many', () => {
    for (const query of queries) assert.deepEqual(found(snapshot, query).slice(0, 3), workspaceSymbols(snapshot, query, { limit: 3 }).map(({ uri, selection }) => `${uri} ${selection.start}-${selection.end}`), query);
  });
});
