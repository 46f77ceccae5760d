// What stands on the page of the preview: rows, notes as footnotes with their numbers, and that nothing is numbered anew without need.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PreviewSwitches } from '../../../client/src/common/views/preview-messages.js';
import { Sheet } from '../../../client/src/webview/preview/sheet.js';
import type { ReadingWireRow } from '../../../server/src/lsp/protocol/reading-copy.js';

/** `notes`: `c` a counterpart, `n` a note, `p` a position, each. */
function row(key: string, notes = '', words = key): ReadingWireRow {
  const kinds = { c: 'counterpart', n: 'note', p: 'position' } as const;
  const asides = Array.from(notes).map((kind, i) => ({ kind: kinds[kind as 'c'], author: '', date: '', text: `${words} ${kind} ${i}` }));
  return { key, column: 0, clause: 1, kind: 'provision', level: 0, label: '', remark: '', lead: [], runs: [{ text: words, role: 'text' }], table: [], asides };
}

const footnotes: PreviewSwitches = { counterparts: true, notes: true, colours: true, footnotes: true };
const rows = [row('a', 'c'), row('b'), row('d', 'np'), row('e', 'c')];

/** Each line in a word: a row with the numbers of its marks, a note with its number and what its mark stands in. */
function picture(sheet: Sheet): readonly string[] {
  return sheet.keys.map((key) => {
    const line = sheet.line(key);
    switch (line?.kind) {
      case 'row':
        return [line.row.key, ...line.notes.map((note, i) => `${line.first + i}>${note}`)].join(' ');
      case 'note':
        return `${line.number}<${line.of}: ${line.aside.text}`;
      default:
        return line?.kind ?? 'nothing';
    }
  });
}

function sheetOf(list: readonly ReadingWireRow[], switches: PreviewSwitches = footnotes): Sheet {
  const sheet = new Sheet();
  sheet.lay(list, switches);
  return sheet;
}

const linesOf = (sheet: Sheet): readonly unknown[] => sheet.keys.map((key) => sheet.line(key));

describe('the page of the preview', () => {
  it('numbers footnotes in order of appearance, behind the text, each with its mark', () => {
    assert.deepEqual(picture(sheetOf(rows)), ['a 1>a/0', 'b', 'd 2>d/0 3>d/1', 'e 4>e/0', 'head', '1<a: a c 0', '2<d: d n 0', '3<d: d p 1', '4<e: e c 0']);
  });

  it('leaves out what is switched off, and has none where notes stand beside the text', () => {
    assert.deepEqual(picture(sheetOf(rows, { ...footnotes, counterparts: false })), ['a', 'b', 'd 1>d/0 2>d/1', 'e', 'head', '1<d: d n 0', '2<d: d p 1']);
    assert.deepEqual(picture(sheetOf(rows, { ...footnotes, counterparts: false, notes: false })), ['a', 'b', 'd', 'e']);
    assert.deepEqual(picture(sheetOf(rows, { ...footnotes, footnotes: false })), ['a', 'b', 'd', 'e']);
  });

  it('keeps every line but the row’s own when its words change, and numbers nothing anew', () => {
    const sheet = sheetOf(rows);
    const before = linesOf(sheet);
    const { keys } = sheet;
    const changed = { ...row('d', 'np'), runs: [] };
    sheet.lay([], footnotes, [changed]);
    assert.equal(sheet.keys, keys);
    assert.deepEqual(keys.filter((key, i) => sheet.line(key) !== before[i]), ['d']);
  });

  it('numbers anew what follows when a note comes or goes, and nothing in front of it', () => {
    const sheet = sheetOf(rows);
    const before = new Map(sheet.keys.map((key) => [key, sheet.line(key)]));
    const changed = row('d', 'n');
    sheet.lay([rows[0]!, rows[1]!, changed, rows[3]!], footnotes, [changed]);
    assert.deepEqual(picture(sheet), ['a 1>a/0', 'b', 'd 2>d/0', 'e 3>e/0', 'head', '1<a: a c 0', '2<d: d n 0', '3<e: e c 0']);
    assert.deepEqual(sheet.keys.filter((key) => sheet.line(key) !== before.get(key)), ['d', 'e', 'e/0']);
  });

  it('finds a line again by its words, the nearest of several, notes too', () => {
    const sheet = sheetOf([row('a', 'c', 'same'), row('b', '', 'other'), row('d', '', 'same')]);
    assert.equal(sheet.lineWith({ index: 0, words: sheet.wordsOf('a') }), 'a');
    assert.equal(sheet.lineWith({ index: 2, words: sheet.wordsOf('a') }), 'd');
    assert.equal(sheet.lineWith({ index: 0, words: sheet.wordsOf('a/0') }), 'a/0');
    assert.equal(sheet.lineWith({ index: 0, words: 'nowhere' }), undefined);
  });

  it('is after any changes what it would be afresh', () => {
    const notes = fc.constantFrom('', 'c', 'n', 'cn', 'npc');
    const switches = fc.record({ counterparts: fc.boolean(), notes: fc.boolean(), colours: fc.constant(true), footnotes: fc.boolean() });
    fc.assert(fc.property(fc.array(notes, { minLength: 1, maxLength: 8 }), fc.array(fc.tuple(fc.nat(), notes, switches), { maxLength: 8 }), (first, changes) => {
      let now = first.map((each, i) => row(`r${i}`, each));
      const sheet = sheetOf(now);
      for (const [at, each, chosen] of changes) {
        const changed = row(`r${at % now.length}`, each, `new ${at}`);
        now = now.map((old) => (old.key === changed.key ? changed : old));
        sheet.lay(now, chosen, [changed]);
        assert.deepEqual(linesOf(sheet), linesOf(sheetOf(now, chosen)));
      }
    }));
  });
});
