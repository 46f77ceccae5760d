// What holds for every text whatever: nothing is lost, blocks nest, faults lie inside their blocks, lines decide for themselves.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotationOf, declarationOf, fieldOf, headingOf, labelOf, proseOf } from '../../../server/src/core/syntax/details.js';
import { scanLines } from '../../../server/src/core/syntax/lines.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import type { BlockId, SyntaxTree } from '../../../server/src/core/syntax/types.js';
import { blocksOf, textOf } from './support/outline.js';
import { treatyText } from './support/treaty-text.js';

const structural = new Set(['heading', 'provision', 'paragraph', 'table', 'note']);

function isUnder(tree: SyntaxTree, block: BlockId, ancestor: BlockId): boolean {
  for (let b = block; b !== NO_BLOCK; b = tree.parent(b)) if (b === ancestor) return true;
  return false;
}

function checkTree(text: string): void {
  const tree = parse(text);
  const blocks = blocksOf(tree);
  assert.equal(blocks.map((block) => textOf(tree, block)).join(''), text, 'the blocks join to the text');
  for (const block of blocks) {
    assert.ok(tree.end(block) > tree.start(block), 'no block is empty');
    const parent = tree.parent(block);
    const kind = tree.kind(block);
    assert.ok(parent < block, 'parents precede children');
    if (parent !== NO_BLOCK && kind !== 'annotation' && kind !== 'field') assert.ok(structural.has(tree.kind(parent)));
    if (kind === 'field') assert.equal(tree.kind(parent), 'declaration');
    assert.equal(tree.blockAt(tree.start(block)), block);
    assert.equal(tree.blockAt(tree.end(block) - 1), block);
    if (structural.has(kind)) {
      const after = tree.afterExtent(block);
      assert.ok(after === NO_BLOCK || tree.isBefore(block, after));
      for (let b = block; b !== after && b !== NO_BLOCK; b = tree.next(b)) if (structural.has(tree.kind(b))) assert.ok(isUnder(tree, b, block), 'everything in an extent is under its block');
      if (after !== NO_BLOCK) assert.ok(!isUnder(tree, after, block) && structural.has(tree.kind(after)));
    }
    assert.equal(labelOf(tree, block) !== undefined, kind === 'provision');
    assert.equal(headingOf(tree, block) !== undefined, kind === 'heading');
    assert.equal(fieldOf(tree, block) !== undefined, kind === 'field');
    assert.equal(declarationOf(tree, block) !== undefined, kind === 'declaration');
    assert.equal(annotationOf(tree, block) !== undefined, kind === 'annotation');
    let at = tree.start(block);
    for (const span of proseOf(tree, block)) {
      assert.ok(span.start >= at && span.end > span.start && span.end <= tree.end(block), 'stretches of prose are ordered and inside');
      assert.ok(!/[\n\r]/u.test(tree.text.slice(span.start, span.end)));
      at = span.end;
    }
  }
  let last = 0;
  for (const fault of tree.faults) {
    assert.ok(fault.span.start >= tree.start(fault.block) && fault.span.end <= tree.end(fault.block) && fault.span.start <= fault.span.end, `${fault.kind} lies inside its block`);
    assert.ok(fault.span.start >= last, 'faults are in order');
    last = fault.span.start;
  }
}

function checkLines(text: string): void {
  const table = scanLines(text);
  for (let line = 0; line < table.count; line += 1) {
    const alone = scanLines(text.slice(table.starts[line], table.starts[line + 1]));
    assert.equal(alone.count, 1);
    assert.equal(alone.shapes[0], table.shapes[line], JSON.stringify(text.slice(table.starts[line], table.starts[line + 1])));
  }
}

/** The ways every text is tried: as it is, with other line ends, a BOM, other scripts before it, and cut off. */
function variants(text: string): readonly string[] {
  return [
    text,
    text.replaceAll('\n', '\r\n'),
    text.replaceAll('\n', '\r'),
    `\ufeff${text}`,
    `이 협정의 당사자들은\n\nСторони домовилися про таке:\n\n${text}`,
    text.slice(0, Math.floor((text.length * 2) / 3)),
  ];
}

describe('syntax properties', () => {
  it('hold for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => { checkTree(text); checkLines(text); }), { numRuns: 300 });
  });

  it('hold for strings of UTF-16 code units, lone surrogates, NUL and line ends among them', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), fc.constantFrom('\n', '\r', '\0', '\ud800', '\udc00', '\u2028', ' ', '[', '(', '1', '.', ')'));
    fc.assert(fc.property(fc.array(unit, { maxLength: 120 }), (units) => { checkTree(units.join('')); checkLines(units.join('')); }), { numRuns: 500 });
  });

  it('hold for texts made of what treaties are made of', () => {
    fc.assert(fc.property(treatyText, (text) => { checkTree(text); checkLines(text); }), { numRuns: 1500 });
  });

  it('hold for such texts with other line ends, a BOM, other scripts before them, and cut off', () => {
    fc.assert(fc.property(treatyText, (text) => { for (const variant of variants(text)) checkTree(variant); }), { numRuns: 300 });
  });

  it('give the same structure whatever the line ends', () => {
    const shape = (text: string): string => {
      const tree = parse(text);
      return blocksOf(tree).map((b) => `${tree.kind(b)} ${tree.parent(b)} ${tree.part(b)} ${tree.ordinal(b)} ${labelOf(tree, b)?.value}`).join('\n');
    };
    const plain = treatyText.map((text) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
    fc.assert(fc.property(plain, (text) => {
      assert.equal(shape(text.replaceAll('\n', '\r\n')), shape(text));
      assert.equal(shape(text.replaceAll('\n', '\r')), shape(text));
    }), { numRuns: 300 });
  });
});
