// Words that bind, forbid, let and recommend, told apart.
import assert from 'node:assert/strict';
import { modalsIn } from '../../../server/src/core/features/parts/modal-words.js';

const found = (text: string): readonly string[] => modalsIn(text).map(({ span, modal }) => `${text.slice(span.start, span.end)} ${modal}`);

describe('modal words', () => {
  it('are told apart in four languages', () => {
    assert.deepEqual(found('They shall stop, must not fire, may go, may not stay and should talk.'), ['shall obligation', 'must not prohibition', 'may permission', 'may not prohibition', 'should recommendation']);
    assert.deepEqual(found('Сторони повинні відійти; вони можуть рухатися, не можуть стріляти; їм слід чекати.'), ['повинні obligation', 'можуть permission', 'не можуть prohibition', 'слід recommendation']);
    assert.deepEqual(found('Стороны обязаны уйти, могут ждать, запрещается стрелять.'), ['обязаны obligation', 'могут permission', 'запрещается prohibition']);
    assert.deepEqual(found('쌍방은 철수하여야 한다. 머물 수 없다. 이동할 수 있다.'), ['하여야 한다 obligation', '할 수 있다 permission']);
  });

  it('are no parts of words, and no month', () => {
    assert.deepEqual(found('Marshall, mayor, May 1953, on 5 May, may 5'), []);
  });
});
