// Which threads the list of notes shows.
import assert from 'node:assert/strict';
import { changedThreads, choicesOf, isEmpty, isShown, readFilter, type NoteFilter } from '../../../client/src/common/views/notes-filter.js';
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

describe('what a list of notes draws anew', () => {
  const numbered = threads.map((each, i) => ({ ...each, uri: 'file:///a.treaty', notes: each.notes.map((note) => ({ ...note, note: 10 * i + note.note })) }));
  const moved = numbered.map((each) => ({ ...each, notes: each.notes.map((note) => ({ ...note, range: { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } } })) }));

  it('is nothing where notes only move', () => assert.deepEqual(changedThreads(numbered, moved), []));

  it('is the thread of a note that says something else, and one that is settled, answered or stands in another clause', () => {
    const [first, second, third] = moved;
    assert.ok(first && second && third);
    assert.deepEqual(changedThreads(numbered, [first, { ...second, notes: second.notes.map((note) => ({ ...note, text: 'other words' })) }, third]), ['file:///a.treaty#10']);
    assert.deepEqual(changedThreads(numbered, [{ ...first, resolved: true }, second, { ...third, place: '¶4' }]), ['file:///a.treaty#0', 'file:///a.treaty#20']);
    assert.deepEqual(changedThreads(numbered, [{ ...first, notes: first.notes.slice(0, 1) }, second, third]), ['file:///a.treaty#0']);
  });

  it('is all of it where threads come, go or change places', () => {
    const [first, second, third] = moved;
    assert.ok(first && second && third);
    assert.equal(changedThreads(numbered, [first, second]), undefined);
    assert.equal(changedThreads(numbered, [second, first, third]), undefined);
    assert.equal(changedThreads(numbered, [first, second, third, third]), undefined);
    assert.equal(changedThreads(numbered, [first, second, { ...third, uri: 'file:///b.treaty' }]), undefined, 'a note of the same number in another file');
  });
});
