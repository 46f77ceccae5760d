// Input nobody means to write: it parses, in time that grows with its length, and says what is wrong once.
// Nothing is timed: the texts are so long that work for every pair of lines would not come to an end.

import assert from 'node:assert/strict';
import { proseOf } from '../../../server/src/core/syntax/details.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import type { BlockId } from '../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

/** Big enough that a step for every pair of lines would run into the test's time-out; linear work is over at once. */
const many = 150_000;

describe('bad input', () => {
  it('nothing at all', () => {
    const tree = parse('');
    assert.equal(tree.count, 0);
    assert.equal(tree.blockAt(0), -1);
    assert.deepEqual(tree.faults, []);
  });
  it('10,000 nested brackets: one fault', () => {
    const tree = parse(`1. ${'['.repeat(10_000)}x\n`);
    assert.deepEqual(tree.faults.map((fault) => fault.kind), ['unclosed-bracket']);
    assert.deepEqual(parse(`${'[RUS: '.repeat(10_000)}1. x${']'.repeat(10_000)}\n`).faults, []);
    assert.deepEqual(parse(`1. x ${'{'.repeat(10_000)}\n`).faults.map((fault) => fault.kind), ['unclosed-reference']);
  });
  it('NUL bytes and lone surrogates are ordinary characters', () => {
    const tree = parse('1. x\0y\n\0\n(a) \ud800\n');
    assert.deepEqual([0, 1].map((block) => tree.kind(block as BlockId)), ['provision', 'provision']);
    assert.equal(proseOf(tree, 0 as BlockId).length, 2);
  });
  it('one line of 5 MB is one block', () => {
    const tree = parse(`1. ${'word '.repeat(1_000_000)}\n`);
    assert.equal(tree.count, 1);
  });
  it('labels further from the start of their line than a small number can tell', () => {
    const gap = ' '.repeat(70_000);
    const text = `Article 1.${gap}1. One.\n\n2.${gap}(a) two.\n\n(b) three.\n`;
    const tree = parse(text);
    const blocks = [...blocksIn(tree)].filter((block) => tree.kind(block) === 'heading' || tree.kind(block) === 'provision');
    assert.deepEqual(blocks.map((block) => tree.start(block)), ['Article', '1. One', '2.', '(a)', '(b)'].map((word) => text.indexOf(word)));
    assert.deepEqual(blocks.map((block) => blocks.indexOf(tree.parent(block))), [-1, 0, 0, 2, 2]);
  });
  it('a number given again long after: its first place is found, over the borders of segments', () => {
    const text = Array.from({ length: 600 }, (_, i) => `${i + 1}. x\n`).join('') + '77. again\n';
    for (const segmentSize of [256, 4096]) {
      const [fault, ...others] = parse(text, { segmentSize }).faults;
      assert.deepEqual([fault?.kind, fault?.other?.start, others], ['numbering-duplicate', text.indexOf('77. x'), []]);
    }
  });
  for (const [name, make] of [
    ['one long line of prose', (n: number) => 'word '.repeat(n)],
    ['one long line of labels', (n: number) => '1. (a) '.repeat(n)],
    ['one long line behind a heading', (n: number) => `Article 1 ${'Word '.repeat(n)}`],
    ['labels that are all first ones', (n: number) => '1. x\n'.repeat(n)],
    ['labels in no order', (n: number) => Array.from({ length: n }, (_, i) => `${((i * 7919) % 997) + 1}. x\n`).join('')],
    ['labels that may be roman or letters', (n: number) => '(h) x\n(i) x\n'.repeat(n)],
    ['labels of many styles that may be roman or letters', (n: number) => '(h) x\nh) x\nh. x\n(i) x\ni) x\ni. x\n'.repeat(n)],
    ['sections without text', (n: number) => `Article 1\n${'Section 1\n'.repeat(n)}`],
    ['recitals without articles', (n: number) => `Preamble\n\n${'1. x\n'.repeat(n)}`],
    ['annotations without end', (n: number) => `1. x\n${'@note x\n'.repeat(n)}`],
    ['lines with annotations below', (n: number) => 'x\n@a\n'.repeat(n)],
    ['options without provisions', (n: number) => 'Option 1\n'.repeat(n)],
    ['comments', (n: number) => `x\n${'// c\n'.repeat(n)}`],
    ['signatures of nobody', (n: number) => 'signature nobody\n\n'.repeat(n)],
    ['opening brackets', (n: number) => '[x\n\n'.repeat(n)],
    ['closing brackets', (n: number) => '[RUS: 1. x\n\n'.repeat(n) + '] x\n\n'.repeat(n)],
    ['lone carriage returns', (n: number) => 'x\r'.repeat(n)],
    ['blank lines', (n: number) => '\n'.repeat(n)],
  ] as const) {
    it(`comes to an end: ${name}`, () => {
      const text = make(many);
      const tree = parse(text);
      assert.ok(tree.faults.length <= tree.count * 2);
      assert.equal(tree.end(tree.last), text.length);
    });
  }
});
