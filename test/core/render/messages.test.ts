import assert from 'node:assert/strict';
import fc from 'fast-check';
import { english } from '../../../server/src/core/render/english.js';
import { formatMessage, phrases } from '../../../server/src/core/render/messages.js';

describe('messages', () => {
  const table = { hello: 'Hello {name}, {name}; {missing}.', 'n.one': '{count} thing', 'n.few': '{count} речі', 'n.other': '{count} things' };

  it('fills places', () => assert.equal(formatMessage(table, { id: 'hello', args: { name: 'A' } }), 'Hello A, A; .'));
  it('an unknown id shows itself', () => {
    assert.equal(formatMessage(table, { id: 'nothing', args: {} }), 'nothing');
    assert.equal(formatMessage(table, { id: 'toString', args: {} }), 'toString');
    assert.equal(formatMessage({ x: '{constructor}' }, { id: 'x', args: {} }), '');
  });
  it('an argument is never read as a message', () => {
    fc.assert(fc.property(fc.string(), (name) => assert.equal(formatMessage({ x: '<{name}>' }, { id: 'x', args: { name } }), `<${name}>`)));
    assert.equal(formatMessage({ x: '{a}{b}' }, { id: 'x', args: { a: '{b}', b: 'B' } }), '{b}B');
  });
  it('counts by the plural forms of the language', () => {
    assert.equal(phrases(table, 'en').counted('n', 1), '1 thing');
    assert.equal(phrases(table, 'en').counted('n', 3), '3 things');
    assert.equal(phrases(table, 'uk').counted('n', 3), '3 речі');
    assert.equal(phrases(table, 'ko').counted('n', 1), '1 things');
  });
  it('every counted phrase of the English table has both forms', () => {
    const ids = Object.keys(english);
    const counted = ids.filter((id) => id.endsWith('.one'));
    assert.ok(counted.length > 5);
    for (const id of counted) assert.ok(ids.includes(id.replace(/\.one$/, '.other')), id);
    assert.ok(Object.values<string>(english).every((text) => text !== ''));
  });
});
