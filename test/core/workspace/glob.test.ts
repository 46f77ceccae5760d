// What `files` in parley.json means: star, two stars, question mark.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchesGlob } from '../../../server/src/core/workspace/glob.js';

const paths = ['a.treaty', 'old/a.treaty', 'old/deep/a.treaty', 'older/a.treaty', 'old/b 1.treaty', 'new/old/a.treaty', 'A.treaty'];
const matched = (glob: string) => paths.filter((path) => matchesGlob(glob, path));

describe('a glob', () => {
  it('without a sign is one path, in this case of letters', () => {
    assert.deepEqual(matched('a.treaty'), ['a.treaty']);
    assert.deepEqual(matched('./a.treaty'), ['a.treaty']);
    assert.deepEqual(matched('old'), []);
  });

  it('a star stays in its step', () => {
    assert.deepEqual(matched('*'), ['a.treaty', 'A.treaty']);
    assert.deepEqual(matched('*.treaty'), ['a.treaty', 'A.treaty']);
    assert.deepEqual(matched('old/*'), ['old/a.treaty', 'old/b 1.treaty']);
    assert.deepEqual(matched('old*/a*'), ['old/a.treaty', 'older/a.treaty']);
  });

  it('two stars are any number of steps, none too', () => {
    assert.deepEqual(matched('**'), paths);
    assert.deepEqual(matched('old/**'), ['old/a.treaty', 'old/deep/a.treaty', 'old/b 1.treaty']);
    assert.deepEqual(matched('old/'), matched('old/**'));
    assert.deepEqual(matched('**/a.treaty'), ['a.treaty', 'old/a.treaty', 'old/deep/a.treaty', 'older/a.treaty', 'new/old/a.treaty']);
    assert.deepEqual(matched('**/old/**'), ['old/a.treaty', 'old/deep/a.treaty', 'old/b 1.treaty', 'new/old/a.treaty']);
  });

  it('a question mark is one character', () => {
    assert.deepEqual(matched('?.treaty'), ['a.treaty', 'A.treaty']);
    assert.deepEqual(matched('old/b??.treaty'), ['old/b 1.treaty']);
    assert.equal(matchesGlob('?', '/'), false);
    assert.equal(matchesGlob('?.treaty', '\u{1F54A}.treaty'), true);
  });

  it('no sign of a regular expression means anything', () => {
    assert.equal(matchesGlob('a.treaty', 'axtreaty'), false);
    assert.equal(matchesGlob('(a|b)+[c].treaty', '(a|b)+[c].treaty'), true);
  });

  it('matches what it matches with every reading tried', () => {
    const piece = fc.constantFrom('a', 'b', '/', '*', '**', '?', '**/', '/**');
    const glob = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')).filter((text) => !/^\/|\/$|\/\//u.test(text));
    const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'aab'), { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
    fc.assert(fc.property(glob, path, (text, given) => assert.equal(matchesGlob(text, given), matchesPlainly(text.split('/'), given.split('/')), text)), { numRuns: 2000 });
  });

  it('is no trap: many stars before something that never comes', () => {
    assert.equal(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(2000)), false);
    assert.equal(matchesGlob(`${'**/a/'.repeat(100)}b`, 'a/'.repeat(1000)), false);
  });
});

/** The same as it is said, every way of reading a star tried. */
function matchesPlainly(glob: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = glob;
  if (first === undefined) return path.length === 0;
  if (first === '**') return matchesPlainly(rest, path) || (path.length > 0 && matchesPlainly(glob, path.slice(1)));
  const [step, ...others] = path;
  const pattern = new RegExp(`^${first.replaceAll(/\*+/gu, '[^/]*').replaceAll('?', '[^/]')}$`, 'u');
  return step !== undefined && pattern.test(step) && matchesPlainly(rest, others);
}
