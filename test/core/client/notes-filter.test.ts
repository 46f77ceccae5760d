// Which threads the list of notes shows.
import assert from 'node:assert/strict';
import { choicesOf, isEmpty, isShown, readFilter, type NoteFilter } from '../../../client/src/common/views/notes-filter.js';
import type { NoteThreadItem } from '../../../server/src/lsp/protocol/notes.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const thread = (place: string, authors: readonly string[], tags: readonly string[], resolved = false): NoteThreadItem => ({
  clause: 1, place, resolved, tags, notes: authors.map((author, note) => ({ note, kind: 'note', author, date: '', verb: '', text: place, range })),
});
const threads = [thread('¶1', ['UKR', 'RUS'], ['gap']), thread('¶2', ['RUS'], ['legal', 'gap'], true), thread('¶3', [''], [])];
const shown = (filter: NoteFilter): string => threads.filter((each) => isShown(each, filter)).map(({ place }) => place).join(' ');

describe('notes filter', () => {
  it('shows what meets every kind, by any of what is chosen of it; all when nothing is', () => {
    assert.equal(shown({}), '¶1 ¶2 ¶3');
    assert.equal(shown({ author: [] }), '¶1 ¶2 ¶3');
    assert.equal(shown({ author: ['RUS'] }), '¶1 ¶2', 'whoever answered counts');
    assert.equal(shown({ author: ['UKR', ''] }), '¶1 ¶3');
    assert.equal(shown({ author: ['RUS'], tag: ['legal'] }), '¶2');
    assert.equal(shown({ clause: ['¶3', '¶1'] }), '¶1 ¶3');
    assert.equal(shown({ state: ['open'], tag: ['gap'] }), '¶1');
    assert.equal(shown({ author: ['GEO'] }), '');
  });

  it('offers each choice once, in the order of the text', () => {
    assert.deepEqual(choicesOf(threads, 'author'), ['UKR', 'RUS', '']);
    assert.deepEqual(choicesOf(threads, 'tag'), ['gap', 'legal']);
    assert.deepEqual(choicesOf(threads, 'state'), ['open', 'resolved']);
  });

  it('reads what another extension hands over, and leaves out what it does not understand', () => {
    assert.deepEqual(readFilter({ author: ['UKR'], tag: 'x', clause: [1], colour: ['red'] }), { author: ['UKR'] });
    assert.deepEqual([readFilter(null), readFilter('x'), isEmpty(readFilter({ tag: [] }))], [{}, {}, true]);
  });
});
