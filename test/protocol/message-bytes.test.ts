// How messages are written: byte by byte what JSON.stringify writes; of a list that is sent again, what is new.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MessageBytes } from '../../server/src/hosts/message-bytes.js';
import { lasting } from '../../server/src/lsp/lasting.js';

/** Says how often it was written out. */
class Counted {
  written = 0;
  constructor(readonly says: string) {}
  toJSON(): unknown {
    this.written += 1;
    return { says: this.says };
  }
}

function text(pieces: readonly (string | Buffer)[]): string {
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece))).toString();
}

describe('bytes of messages', () => {
  it('write out of a long lasting list what was not in the one before', () => {
    const bytes = new MessageBytes();
    const values = Array.from({ length: 100 }, (_, i) => new Counted(`№ ${i} "є"`));
    const answered = (id: number, list: readonly Counted[]): string => text(bytes.of({ jsonrpc: '2.0', id, result: { kind: 'full', items: lasting([...list]), also: id } }));
    const told = (id: number, list: readonly Counted[]): unknown => ({ jsonrpc: '2.0', id, result: { kind: 'full', items: list.map(({ says }) => ({ says })), also: id } });
    assert.deepEqual(JSON.parse(answered(1, values)), told(1, values));
    const other = new Counted('other');
    const edited = [...values.slice(0, 40), other, ...values.slice(42)];
    assert.deepEqual(JSON.parse(answered(2, edited)), told(2, edited));
    assert.deepEqual(JSON.parse(answered(3, values)), told(3, values));
    assert.equal(other.written, 1);
    assert.deepEqual(values.map(({ written }) => written), values.map((_, i) => (i === 40 || i === 41 ? 2 : 1)));
  });

  it('are those of JSON.stringify, whatever the lists before were', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const object = fc.dictionary(fc.string(), anything, { noNullPrototype: true });
    const pool = Array.from({ length: 60 }, (_, i) => ({ i, says: i % 3 === 0 ? 'ї–"\u2028\ud83d\ude00' : 'x'.repeat(i) }));
    const cut = fc.record({ from: fc.nat(60), gone: fc.oneof(fc.nat(3), fc.nat(60)), come: fc.oneof(fc.array(object, { maxLength: 3 }), fc.array(object, { maxLength: 40 })) });
    const list = cut.map(({ from, gone, come }) => lasting([...pool.slice(0, from), ...come, ...pool.slice(from + gone)]));
    const told = fc.oneof(fc.tuple(object, list, object).map(([before, items, behind]) => ({ ...before, items, ...behind })), object, anything);
    const message = fc.record({ jsonrpc: fc.constant('2.0'), id: fc.oneof(fc.nat(), fc.constant(undefined)), result: told, params: told, error: anything }, { requiredKeys: ['jsonrpc'] });
    const bytes = new MessageBytes();
    fc.assert(fc.property(message, (each) => assert.equal(text(bytes.of(each)), JSON.stringify(each))), { numRuns: 1000 });
  });
});
