// Which threads stand in the margin of a text.
import assert from 'node:assert/strict';
import { mostThreads, notesNear } from '../../../client/src/common/views/notes-near.js';
import type { NoteThreadItem } from '../../../server/src/lsp/protocol/notes.js';

/** A thread every ten lines, the note that begins it named as its place in the order. */
const threads = (count: number): readonly NoteThreadItem[] =>
  Array.from({ length: count }, (_, note) => ({
    clause: note, place: `¶${note}`, resolved: false, tags: [],
    notes: [{ note, kind: 'note', author: '', date: '', verb: '', text: '', range: { start: { line: 10 * note, character: 0 }, end: { line: 10 * note + 1, character: 0 } } }],
  }));
const many = threads(5000);
const none: ReadonlySet<number> = new Set();
const inSight = (note: number) => ({ first: 10 * note - 25, last: 10 * note + 25 });

describe('notes near', () => {
  it('has all of few, wherever one looks', () => {
    assert.equal(notesNear(threads(mostThreads), [inSight(3)], none).size, mostThreads);
    assert.equal(notesNear(threads(mostThreads), [], none).size, mostThreads);
    assert.equal(notesNear([], [inSight(3)], none).size, 0);
  });

  it('has of many those in sight and around it, on both sides', () => {
    const near = notesNear(many, [inSight(2500)], none);
    assert.equal(near.size, mostThreads);
    assert.ok(near.has(2500 - 40) && near.has(2500) && near.has(2500 + 40) && !near.has(2500 - 60) && !near.has(2500 + 60));
  });

  it('has those in sight of each of several editors, and all that are in sight when these are many', () => {
    const near = notesNear(many, [inSight(100), inSight(4900)], none);
    assert.ok(near.has(100) && near.has(4900) && near.has(80) && near.has(4920) && !near.has(2500));
    assert.ok(near.size <= mostThreads);
    assert.equal(notesNear(many, [{ first: 0, last: 1999 }], none).size, 200);
  });

  it('leaves what is shown as it is while all that is near is there, and takes others once it is not', () => {
    const first = notesNear(many, [inSight(2500)], none);
    assert.deepEqual(notesNear(many, [inSight(2510)], first), first);
    const next = notesNear(many, [inSight(2545)], first);
    assert.ok(next.has(2590) && !next.has(2460) && next.size === mostThreads);
    const far = notesNear(many, [inSight(10)], first);
    assert.ok(far.has(10) && !far.has(2500));
  });

  it('keeps what is shown of a text that nobody sees, and forgets notes that are there no more', () => {
    const first = notesNear(many, [inSight(2500)], none);
    assert.deepEqual(notesNear(many, [], first), first);
    assert.equal(notesNear(many, [], none).size, 0);
    assert.ok(![...notesNear(many.filter((_, i) => i !== 2500), [inSight(2500)], first)].includes(2500));
  });

  it('goes back to few when more came together than stand there at once', () => {
    const all = new Set(many.map(({ clause }) => clause));
    assert.equal(notesNear(many, [inSight(2500)], all).size, mostThreads);
  });
});
