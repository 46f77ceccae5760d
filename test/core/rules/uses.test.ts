// The uses of a term: each block that holds the name gives its own, wherever the name stands in it.
import assert from 'node:assert/strict';
import { usesOf } from '../../../server/src/core/rules/parts/uses.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';

function found(text: string, name: string): readonly string[] {
  const document = createDocument('file:///a.treaty', text, { library: false });
  const { tree } = document.model;
  return [...(usesOf(document, name) ?? [])].map(({ block, span, prose }) => `${tree.kind(block)} ${tree.text.slice(span.start, span.end)}${prose ? '' : ', no prose'}`);
}

describe('uses of a term', () => {
  it('are found in prose in any capitals, all of a clause', () => {
    assert.deepEqual(found('1. The Buffer Zone, and the buffer zones.\n', 'Buffer Zone'), ['provision Buffer Zone', 'provision buffer zones']);
  });

  it('are found in each field and annotation, also where the one before holds the name further right', () => {
    const text = 'term CFR "Respite"\n  means: a long stop of everything, called the Cessation\n\n1. The Parties shall stop.\n@note Cessation means much.\n@note A Cessation it is.\n';
    assert.deepEqual(found(text, 'Cessation'), ['field Cessation, no prose', 'annotation Cessation, no prose', 'annotation Cessation, no prose']);
  });
});
