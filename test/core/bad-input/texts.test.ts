// Bad texts in process: what is found, and every feature on them, before and after an edit.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument, createDocument, createSnapshot, emptyConfig, type Snapshot, withDocument } from '../../../server/src/core/index.js';
import { added, addedHover, addedWords, badTexts, richText } from '../../support/bad-texts.js';
import { root } from '../../support/root.js';
import { askEverything, hoverWords } from '../../support/every-feature.js';

const korea = createDocument('file:///korea-1953.treaty', readFileSync(path.join(root, 'library', 'korea-1953.treaty'), 'utf8'), { library: true });
const library = withDocument(createSnapshot(emptyConfig), korea);
const uri = 'file:///bad.treaty';

function opened(text: string): Snapshot {
  return withDocument(library, createDocument(uri, text, { library: false }));
}

function found(snapshot: Snapshot, of = uri): (readonly [string, string])[] {
  const document = snapshot.documents.get(of);
  assert.ok(document);
  return checkDocument(snapshot, document).map(({ rule, span }) => [rule, document.model.tree.text.slice(span.start, span.end)]);
}

describe('bad texts', function () {
  this.timeout(120_000);
  for (const { name, text, findings } of badTexts) {
    it(name, () => {
      const before = opened(text);
      assert.deepEqual(found(before), findings);
      askEverything(before, uri, [0, Math.floor(text.length / 2), text.length]);
      const after = opened(text + added);
      const hover = hoverWords(after, uri, text.length + added.indexOf(addedWords));
      for (const words of addedHover) assert.match(hover, words);
    });
  }

  it('two files with one id: both say so, each names the other; with another id all is well', () => {
    const one = createDocument('file:///one.treaty', 'agreement twin "One"\n\n1. The line is fixed.\n', { library: false });
    const two = (id: string) => createDocument('file:///two.treaty', `agreement ${id} "Two"\n\n1. The sea is open, as {twin:1} says.\n`, { library: false });
    const both = [one, two('twin')].reduce(withDocument, library);
    assert.deepEqual(found(both, one.uri), [['duplicate-id', 'twin']]);
    assert.deepEqual(found(both, 'file:///two.treaty'), [['duplicate-id', 'twin'], ['self-reference', 'twin:1']]);
    assert.match(hoverWords(both, 'file:///two.treaty', 'agreement twin "Two"\n\n1. The sea is open, as {'.length), /The sea is open/, 'its own id means itself');
    const mended = withDocument(both, two('other'));
    assert.deepEqual([...found(mended, one.uri), ...found(mended, 'file:///two.treaty')], []);
    assert.match(hoverWords(mended, 'file:///two.treaty', 'agreement other "Two"\n\n1. The sea is open, as {'.length), /The line is fixed/);
  });

  it('precedents in a circle: nothing to say, and each is the other’s counterpart', () => {
    const text = (id: string, other: string) => `agreement ${id} "Agreement ${id}"\n  precedent: ${other}\n\n1. The line of ${id} is fixed.\n   @precedent ${other}:1\n`;
    const files = [['first', 'second'], ['second', 'third'], ['third', 'first']].map(([id = '', other = '']) => createDocument(`file:///${id}.treaty`, text(id, other), { library: false }));
    const snapshot = files.reduce(withDocument, library);
    for (const file of files) {
      assert.deepEqual(found(snapshot, file.uri), []);
      askEverything(snapshot, file.uri, [0, 30, 80]);
    }
    const edited = withDocument(snapshot, createDocument('file:///first.treaty', text('first', 'second').replace('fixed', 'drawn'), { library: false }));
    const hover = hoverWords(edited, 'file:///first.treaty', text('first', 'second').indexOf('1. The'));
    assert.match(hover, /Agreement second, ¶1/);
    assert.match(hover, /Agreement third/, 'and it is answered by the third');
  });

  it('parts in a circle are one family and come to an end', () => {
    const part = (id: string, other: string) => createDocument(`file:///${id}.treaty`, `agreement ${id} "Agreement ${id}"\n  part-of: ${other}\n\n1. As {#mark-${other}} says.\n   @id mark-${id}\n`, { library: false });
    const snapshot = [part('first', 'second'), part('second', 'first')].reduce(withDocument, library);
    for (const [id, other] of [['first', 'second'], ['second', 'first']]) {
      assert.deepEqual(found(snapshot, `file:///${id}.treaty`), [['part-of-itself', other]]);
      askEverything(snapshot, `file:///${id}.treaty`, [0, 20, 60]);
    }
  });

  it('the rich text is in order', () => assert.deepEqual(found(opened(richText)), [['precedent-not-covered', 'korea-1953'], ['placeholder', '[●]']]));
});
