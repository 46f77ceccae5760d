// Ordinals in words, written anew.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ordinalAnew } from '../../../server/src/core/features/parts/ordinal-words.js';
import { ordinalWordValue } from '../../../server/src/core/syntax/numbers.js';

describe('ordinals in words', () => {
  it('keep their gender, their place and their capital', () => {
    for (const [written, n, expected] of [
      ['second paragraph', 1, 'first paragraph'], ['First paragraph', 12, 'Twelfth paragraph'], ['first', 13, undefined], ['second', 3, 'third'],
      ['deuxième alinéa', 1, 'premier alinéa'], ['deuxième phrase', 1, 'première phrase'], ['première', 2, 'deuxième'], ['deuxième', 1, undefined], ['second alinéa', 1, 'premier alinéa'], ['seconde phrase', 1, 'première phrase'],
      ['segundo párrafo', 1, 'primer párrafo'], ['segundo', 1, 'primero'], ['primer párrafo', 2, 'segundo párrafo'], ['tercera', 1, 'primera'], ['segundo párrafo', 3, 'tercer párrafo'],
      ['другий пункт', 1, 'перший пункт'], ['другого пункту', 4, 'четвертого пункту'], ['другий пункт', 3, 'третій пункт'], ['третій пункт', 1, 'перший пункт'], ['третій', 1, undefined], ['третій частині', 1, 'першій частині'], ['першою частиною', 3, 'третьою частиною'],
      ['второй пункт', 3, 'третий пункт'], ['второй', 3, undefined], ['второй части', 3, undefined], ['третьей части', 2, undefined], ['третьей части', 4, 'четвёртой части'], ['десятого пункту', 1, undefined], ['четвертый пункт', 5, 'пятый пункт'], ['Первого пункта', 2, 'Второго пункта'], ['paragraph', 2, undefined], ['', 1, undefined], ['second', 0, undefined],
    ] as const) assert.equal(ordinalAnew(written, n), expected, `${written} as ${n}`);
  });

  it('are read back as the number they were written for', () => {
    const words = fc.constantFrom('first', 'second paragraph', 'deuxième alinéa', 'premier paragraphe', 'segundo párrafo', 'primero', 'перший пункт', 'другого пункту', 'третьої частини', 'первый пункт', 'третьего пункта');
    fc.assert(fc.property(words, fc.integer({ min: 1, max: 14 }), (written, n) => {
      const fresh = ordinalAnew(written, n);
      if (fresh !== undefined) assert.equal(ordinalWordValue(fresh.split(' ')[0] ?? ''), n, fresh);
    }));
  });
});
