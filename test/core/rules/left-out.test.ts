// Which members one wording of an enumeration leaves out of another; undefined wherever a word less may make the thing wider.
import assert from 'node:assert/strict';
import { leftOut } from '../../../server/src/core/rules/parts/left-out.js';

describe('what an enumeration leaves out', () => {
  for (const [wider, narrower, missing] of [
    ['the land, naval and air forces of a Party', 'land and naval forces of the Party', ['air']],
    ['heavy, medium and light weapons', 'medium and light weapons', ['heavy']],
    ['tanks, mortars, howitzers and mines', 'tanks and mines', ['mortars howitzers']],
    ['tanks, mortars, howitzers and mines', 'tanks, howitzers', ['mortars', 'mines']],
    ['persons, heavy weapons and cars', 'persons and cars', ['heavy weapons']],
    ['guns or mines', 'guns', ['mines']],
  ] as const) {
    it(`${narrower} beside ${wider}`, () => assert.deepEqual(leftOut(wider, narrower), missing));
  }

  for (const [wider, narrower, why] of [
    ['guns and mines', 'guns and mines', 'the same'],
    ['guns', 'guns and mines', 'wider'],
    ['persons and heavy weapons', 'persons and weapons', 'an adjective'],
    ['red heavy tanks', 'red tanks', 'an adjective in the middle'],
    ['armed land, naval forces', 'land, naval forces', 'an adjective at the head'],
    ['persons, heavy weapons', 'weapons', 'a member and an adjective'],
    ['tanks of a Party and guns of a Party', 'tanks and guns of a Party', 'words that both members bear'],
    ['forces that carry arms and wear signs', 'forces that carry arms', 'a condition'],
    ['forces except guards and police', 'forces except guards', 'an exception'],
    ['weapons, including guns and mines', 'weapons, including guns', 'examples'],
    ['guns and mines', 'guns, bombs', 'another member'],
    ['guns, mines. It also covers fuses', 'guns', 'more than one sentence'],
    ['гармати, міни та ракети', 'гармати та міни', 'another script'],
    ['guns and mines', '', 'nothing'],
  ] as const) {
    it(`nothing: ${why}`, () => assert.equal(leftOut(wider, narrower), undefined));
  }
});
