// What the page of the concordance shows of suggestions: in which gap, which of them, what is asked for and asked for again, what was rejected.
import assert from 'node:assert/strict';
import { Store } from '../../../client/src/webview/concordance/store.js';
import { SuggestedRows } from '../../../client/src/webview/concordance/suggested.js';
import type { SideBySide, SideBySideCell, SideBySideRow } from '../../../server/src/lsp/protocol.js';
import type { ClauseSuggestions } from '../../../server/src/lsp/protocol/suggestions.js';

const clauses = (clause: number, state: 'new' | 'plain' | 'none' | 'changed' = 'new'): SideBySideCell => ({ kind: 'clauses', clauses: [{ clause, citation: `¶${clause}` }], state, pieces: [], cut: false, remarks: [] });
const gap = (kind: 'nothing' | 'unanswered' | 'omitted' = 'nothing'): SideBySideCell => ({ kind, remarks: [] });
const row = (key: string, ...cells: readonly SideBySideCell[]): SideBySideRow => ({ key, kind: 'main', of: key, heading: false, cells, facts: [] });
const columns = ['old', 'draft', 'other'].map((id) => ({ uri: `${id}.treaty`, id, name: id, language: '', library: id === 'old' }));

/** The whole, or with `delta` what changed. */
function answer(rows: readonly SideBySideRow[], more: Partial<SideBySide> = {}): SideBySide {
  return { resultId: '1', delta: false, columns, choice: columns, order: rows.map(({ key }) => key), rows, coverage: [], loading: false, ...more };
}
const changed = (...rows: readonly SideBySideRow[]): SideBySide => ({ resultId: '2', delta: true, columns, choice: columns, rows, loading: false });

function suggestions(clause: number, ...found: readonly (readonly [uri: string, clause: number, likely: number])[]): ClauseSuggestions {
  const made = found.map(([uri, at, likely]) => ({
    uri: `${uri}.treaty`, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, clause: at, agreement: uri, citation: `¶${at}`, heading: '', text: 'words', target: `${uri}:${at}`, likely, words: ['words'], why: 'words',
  }));
  return { clause, citation: `¶${clause}`, text: '', suggestions: made };
}

function opened(rows: readonly SideBySideRow[]): { readonly suggested: SuggestedRows; readonly tell: (result: SideBySide) => void; readonly targets: (key: string) => readonly (string | undefined)[] } {
  const store = new Store();
  const suggested = new SuggestedRows(store, []);
  const tell = (result: SideBySide): void => {
    suggested.expect(result);
    store.take(result);
  };
  tell(answer(rows));
  return { suggested, tell, targets: (key) => suggested.row(key)?.suggested.map((each) => each?.suggestion.target) ?? [] };
}

describe('suggestions in the concordance', () => {
  it('asks for clauses of drafts that name no counterpart beside a gap, and for no others', () => {
    const { suggested } = opened([
      row('new', gap(), clauses(1), gap()),
      row('third', gap(), gap(), clauses(2)),
      row('answered', clauses(9, 'plain'), clauses(3, 'changed'), gap()),
      row('says none', gap(), clauses(4, 'none'), gap()),
      row('unanswered', clauses(8, 'plain'), gap('unanswered'), gap('omitted')),
      row('of the library', clauses(7), gap(), gap()),
      { ...row('heading', gap(), clauses(5), gap()), heading: true },
      row('out of sight', gap(), clauses(6), gap()),
    ]);
    assert.deepEqual(suggested.toAsk(['new', 'third', 'answered', 'says none', 'unanswered', 'of the library', 'heading', 'gone']), [{ uri: 'draft.treaty', clauses: [1] }, { uri: 'other.treaty', clauses: [2] }]);
  });

  it('shows the best of a precedent in the gap of its column, and in no other', () => {
    const { suggested, targets } = opened([row('a', gap(), clauses(1), gap()), row('b', gap(), clauses(2), gap()), row('c', gap('omitted'), clauses(3), gap())]);
    suggested.take({ uri: 'draft.treaty', clauses: [1, 2, 3], found: [suggestions(1, ['old', 20, 80], ['old', 21, 10]), suggestions(2, ['unshown', 30, 90]), suggestions(3, ['old', 22, 90])] });
    assert.deepEqual([targets('a'), targets('b'), targets('c')], [['old:20', undefined, undefined], [undefined, undefined, undefined], [undefined, undefined, undefined]]);
    assert.deepEqual(suggested.row('a')?.suggested[0]?.draft, { column: 1, clause: 1 });
    assert.deepEqual(suggested.toAsk(['a', 'b', 'c']), []);
  });

  it('a draft’s suggestion is of that draft, whatever the handles of another are', () => {
    const { suggested, targets } = opened([row('a', gap(), clauses(1), gap()), row('b', gap(), gap(), clauses(1))]);
    suggested.take({ uri: 'other.treaty', clauses: [1], found: [suggestions(1, ['old', 20, 80])] });
    assert.deepEqual([targets('a'), targets('b')], [[undefined, undefined, undefined], ['old:20', undefined, undefined]]);
    assert.deepEqual(suggested.toAsk(['a', 'b']), [{ uri: 'draft.treaty', clauses: [1] }]);
  });

  it('what was rejected is not shown, nor what is less likely; the last one comes back first', () => {
    const { suggested, targets } = opened([row('a', gap(), clauses(1), gap()), row('b', gap(), clauses(2), gap())]);
    suggested.take({ uri: 'draft.treaty', clauses: [1, 2], found: [suggestions(1, ['old', 20, 80], ['old', 21, 10]), suggestions(2, ['old', 20, 70])] });
    for (const key of ['a', 'b']) suggested.reject(suggested.row(key)!.suggested[0]!);
    assert.deepEqual(suggested.rejected, [['draft.treaty', '¶1', 'old:20'], ['draft.treaty', '¶2', 'old:20']]);
    assert.deepEqual([targets('a')[0], targets('b')[0]], [undefined, undefined]);
    assert.deepEqual(suggested.bringBack(), { column: 1, citation: '¶2' });
    assert.deepEqual([targets('a')[0], targets('b')[0]], [undefined, 'old:20']);
    assert.deepEqual(suggested.bringBack(), { column: 1, citation: '¶1' });
    assert.equal(suggested.bringBack(), undefined);
    assert.deepEqual([targets('a')[0], targets('b')[0]], ['old:20', 'old:20']);
  });

  it('keeps what is shown while a clause is typed in, and asks again for that clause alone; the other rows keep their objects', () => {
    const { suggested, tell, targets } = opened([row('a', gap(), clauses(1), gap()), row('b', gap(), clauses(2), gap())]);
    const found = [suggestions(1, ['old', 20, 80]), suggestions(2, ['old', 21, 70])];
    suggested.take({ uri: 'draft.treaty', clauses: [1, 2], found });
    const [a, b] = [suggested.row('a'), suggested.row('b')];
    tell(changed(row('a', gap(), clauses(1), gap())));
    assert.equal(targets('a')[0], 'old:20');
    assert.notEqual(suggested.row('a'), a);
    assert.equal(suggested.row('b'), b);
    assert.deepEqual(suggested.toAsk(['a', 'b']), [{ uri: 'draft.treaty', clauses: [1] }]);
    // The same again is no other row.
    const now = suggested.row('a');
    suggested.take({ uri: 'draft.treaty', clauses: [1], found: [suggestions(1, ['old', 20, 80])] });
    assert.equal(suggested.row('a'), now);
    suggested.take({ uri: 'draft.treaty', clauses: [1], found: [] });
    assert.equal(targets('a')[0], undefined);
  });

  it('asks again for what quotes a clause that changed, and for all when other clauses are answered', () => {
    const { suggested, tell } = opened([row('a', gap(), clauses(1), gap()), row('b', gap(), clauses(2), gap()), row('c', clauses(21, 'plain'), gap('unanswered'), gap())]);
    suggested.take({ uri: 'draft.treaty', clauses: [1, 2], found: [suggestions(1, ['old', 20, 80]), suggestions(2, ['old', 21, 70])] });
    tell(changed(row('c', clauses(21, 'plain'), gap('unanswered'), gap())));
    assert.deepEqual(suggested.toAsk(['a', 'b', 'c']), [{ uri: 'draft.treaty', clauses: [2] }]);
    tell({ ...changed(), order: ['a', 'b', 'c'] });
    assert.deepEqual(suggested.toAsk(['a', 'b', 'c']), [{ uri: 'draft.treaty', clauses: [1, 2] }]);
  });

  it('forgets what was found when the server starts anew: its handles name other clauses', () => {
    const { suggested, tell, targets } = opened([row('a', gap(), clauses(1), gap())]);
    suggested.take({ uri: 'draft.treaty', clauses: [1], found: [suggestions(1, ['old', 20, 80])] });
    tell(answer([row('a', gap(), clauses(1), gap())]));
    assert.equal(targets('a')[0], undefined);
    assert.deepEqual(suggested.toAsk(['a']), [{ uri: 'draft.treaty', clauses: [1] }]);
  });
});
