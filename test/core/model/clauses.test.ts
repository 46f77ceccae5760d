// Blocks as clauses: children, labels, text, extents, mentions, alternatives; nothing is parsed before it is asked for.
import assert from 'node:assert/strict';
import { buildModel } from '../../../server/src/core/model/build.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { NO_BLOCK, type SyntaxTree } from '../../../server/src/core/syntax/types.js';
import { each } from './built.js';

describe('clauses', () => {
  each('children and labels', `⟦pre: Whereas.⟧

⟦h: Article 1. Line⟧

⟦p1: 1. Text:⟧
   ⟦a: (a) one;⟧
   ⟦b: (b) two.⟧
   @note Between.

⟦p2: 2. Text.⟧

⟦h2: Article 2. Zone⟧
`, ({ model, block }) => {
    assert.deepEqual(model.children(NO_BLOCK), [block('pre'), block('h'), block('h2')]);
    assert.deepEqual(model.children(block('h')), [block('p1'), block('p2')]);
    assert.deepEqual(model.children(block('p1')), [block('a'), block('b')]);
    assert.deepEqual(model.children(block('b')), []);
    assert.deepEqual([model.label(block('b'))?.value, model.label(block('h'))], ['b', undefined]);
    assert.deepEqual([model.chapeau(block('b')), model.chapeau(block('p1'))], [block('p1'), NO_BLOCK]);
  });

  each('text as a reader sees it', `⟦h: Article 1. The   Line⟧

⟦p1: 1. One line
   // a comment
   and another, see {13(d)|the ports} and {korea-1953:13},⟧ with \\[a bracket\\].
   @note Not text.
`, ({ model, block }) => {
    assert.equal(model.textOf(block('h')), 'The Line');
    assert.equal(model.textOf(block('p1')), 'One line and another, see the ports and korea-1953:13, with [a bracket].');
  });

  each('extents end with the last that is nested, annotations included', `party UKR "Ukraine"
⟦h: Article 1. Line

⟦p1: 1. Text:
   ⟦a: (a) one.
   @note Why.⟧⟧⟧

// A comment.

party RUS "Russia"
@note On the party.

⟦p2: 2. Text.⟧
`, ({ model, block, span }) => {
    for (const name of ['p1', 'a', 'p2']) assert.deepEqual(model.extent(block(name)), span(name), name);
    assert.equal(model.extent(block('h')).start, span('h').start);
    assert.equal(model.extent(block('h')).end, span('p2').end);
  });

  each('mentions in prose, not in references, attributions or labels', `party UKR "Ukraine"
zone DMZ "Demilitarized Zone"
term ceasefire "cease-fire"

⟦h: Article 1. The ⟦m0: Demilitarized Zone⟧⟧

⟦p: 1. ⟦m1: Ukraine⟧'s forces leave the ⟦m2: Demilitarized
   Zone⟧ [UKR: or the ⟦m3: DMZ⟧] after the ⟦m4: cease-fire⟧, {UKR|Ukraine} knows.⟧
`, ({ model, block, span }) => {
    assert.deepEqual(model.mentions(block('h')).map((mention) => mention.span), [span('m0')]);
    const mentions = model.mentions(block('p'));
    assert.deepEqual(mentions.map((mention) => mention.span), ['m1', 'm2', 'm3', 'm4'].map(span));
    assert.deepEqual(mentions.map((mention) => mention.declared.id.text), ['UKR', 'DMZ', 'DMZ', 'ceasefire']);
    assert.deepEqual(model.mentions(NO_BLOCK), []);
  });

  each('alternatives', `Option 1
⟦one: 1. First.⟧
Option 2
⟦two: 1. Second.⟧

⟦three: 2. Third.⟧
   @option B "Another way"
⟦four: 3. Fourth.⟧
`, ({ model, block, text }) => {
    const at = (words: string) => model.tree.blockAt(text.indexOf(words));
    assert.deepEqual(['First', 'Second', 'Third', 'Fourth'].map((words) => model.option(at(words))), ['1', '2', 'B', '']);
    assert.equal(at('Third'), block('three'));
  });

  it('building reads no inline item and no block of prose', () => {
    const tree = parse('party UKR "Ukraine"\n\n1. Text [UKR: about] {2}.\n   @note Why.\n');
    const asked: string[] = [];
    const watched: SyntaxTree = { ...proxyOf(tree), text: { length: tree.text.length, slice: (start, end) => { asked.push(tree.text.slice(start, end)); return tree.text.slice(start, end); } } };
    const model = buildModel(watched, 'draft.treaty');
    assert.deepEqual(asked.filter((piece) => piece.includes('Text')), []);
    assert.equal(model.mentions(model.children(NO_BLOCK)[0]!).length, 0);
    assert.notDeepEqual(asked.filter((piece) => piece.includes('Text')), []);
  });
});

/** The tree as a plain object whose methods still belong to it. */
function proxyOf(tree: SyntaxTree): SyntaxTree {
  return new Proxy({} as SyntaxTree, {
    get: (_target, key) => { const value = Reflect.get(tree, key) as unknown; return typeof value === 'function' ? (value.bind(tree) as unknown) : value; },
    ownKeys: () => ['count', 'first', 'last', 'next', 'previous', 'isBefore', 'kind', 'start', 'end', 'parent', 'afterExtent', 'blockAt', 'part', 'ordinal', 'numbering', 'numberStyles', 'faults', 'faultsOf', 'marks', 'has', 'ofKind'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}
