// The parts of the machine that everything rests on: chance that repeats, undo that restores, cases that survive being written down,
// features none of which is forgotten.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root.js';
import { askedFunctions } from './answers.js';
import { applyEdit, type Case, nothing, Texts } from './case.js';
import { readCase, writeCase } from './fixture.js';
import { lspChanges } from './lsp-changes.js';
import { positionAt } from '../support/marked.js';
import { Dealer, inverseOf } from './menu.js';
import { Random } from './random.js';
import { withoutInserted, withoutStep, withoutStretch } from './rebase.js';
import { createScopes } from './scope.js';
import { severalEdits, smallEdits } from './small-edits.js';
import { treatyText } from './treaty.js';

const random = new Random(11);
const scopes = createScopes(random, 4);
const menu = { random, scope: { all: scopes, own: scopes[0]! }, segment: 64 };
const text = (): string => treatyText(random, menu.scope, 600);

/** A case of many steps, as the menu deals them. */
function dealtCase(seed: number): Case {
  const chance = new Random(seed);
  const files = scopes.map(({ uri, library }) => ({ uri, library, open: !library, text: treatyText(chance, menu.scope, 400) }));
  const dealer = new Dealer(chance, scopes, { segment: 64, size: 500 });
  const texts = new Texts(files);
  const steps = Array.from({ length: 60 }, () => {
    const dealt = dealer.next(texts);
    const before = 'uri' in dealt.action ? texts.text(dealt.action.uri) : undefined;
    texts.apply(dealt.action);
    dealer.done(dealt, before);
    const uri = chance.pick(files).uri;
    return { ...dealt, look: chance.chance(0.5) ? nothing : { tree: chance.chance(0.5), model: chance.chance(0.5), index: false, findings: true, places: [{ uri, offset: chance.below(90) }], touch: [{ uri, offset: 3 }], old: chance.below(4) } };
  });
  return { subject: chance.pick(['core', 'session']), segment: 64, files, steps };
}

const unnamed = (each: Case): Case => ({ ...each, steps: each.steps.map((step) => ({ ...step, name: '' })) });

/** All texts after all steps. */
function texts({ files, steps }: Case): readonly (readonly [string, string])[] {
  const all = new Texts(files);
  for (const { action } of steps) all.apply(action);
  return [...all.all()];
}

describe('the fuzz itself', () => {
  it('draws the same from the same seed, and texts of the same words', () => {
    const draw = (seed: number): string => treatyText(new Random(seed), menu.scope, 2000);
    assert.equal(draw(5), draw(5));
    assert.notEqual(draw(5), draw(6));
    assert.deepEqual(dealtCase(9), dealtCase(9));
  });

  it('has kinds of edit each of which changes a text, and can be undone to the letter', () => {
    for (const [, name, make] of smallEdits) {
      let changed = 0;
      for (let i = 0; i < 12; i += 1) {
        const before = text();
        const edits = make(menu, before);
        const after = edits.reduce(applyEdit, before);
        if (after !== before) changed += 1;
        assert.equal(inverseOf(before, edits).reduce(applyEdit, after), before, name);
      }
      assert.ok(changed > 0 || name === 'nothing at all', `"${name}" never changed anything`);
    }
    for (let i = 0; i < 60; i += 1) {
      const before = text();
      const edits = severalEdits(menu, before);
      assert.equal(inverseOf(before, edits).reduce(applyEdit, edits.reduce(applyEdit, before)), before);
    }
  });

  it('says edits to the session as LSP does, also inside of a CRLF', () => {
    for (let i = 0; i < 200; i += 1) {
      const before = text().replaceAll('\n', random.pick(['\n', '\r\n', '\r'])).slice(0, 400);
      const edits = Array.from({ length: 4 }, () => { const start = random.below(before.length); return { start, end: start + random.below(6), newText: random.pick(['', 'x', '\n', '\r']) }; });
      const result = lspChanges(before, edits).reduce((now, { range, text: newText }) => {
        const [start, end] = [offsetOf(now, range.start), offsetOf(now, range.end)];
        return now.slice(0, start) + newText + now.slice(end);
      }, before);
      assert.equal(result, edits.reduce(applyEdit, before));
    }
  });

  it('writes a case down and reads the same', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const made = dealtCase(seed);
      const read = readCase(writeCase(made, ['a remark']));
      assert.deepEqual(texts(read), texts(made));
      assert.deepEqual(unnamed(readCase(writeCase(read))), unnamed(read));
    }
  });

  it('takes stretches and steps out of a case and leaves the rest at its words', () => {
    const uri = 'file:///w/a.treaty';
    const change = (...edits: readonly { start: number; end: number; newText: string }[]) => ({ name: '', look: nothing, action: { kind: 'change' as const, uri, edits } });
    const start: Case = {
      subject: 'core', segment: 64, files: [{ uri, library: false, open: true, text: 'one two three four' }],
      steps: [change({ start: 4, end: 7, newText: 'TWO and more' }), change({ start: 17, end: 22, newText: 'THREE' }, { start: 0, end: 3, newText: 'ONE' }), change({ start: 23, end: 27, newText: 'FOUR' })],
    };
    const last = (each: Case): string => texts(each)[0]?.[1] ?? '';
    assert.equal(last(start), 'ONE TWO and more THREE FOUR');
    assert.equal(last(withoutStep(start, 0)), 'ONE two THREE FOUR');
    assert.equal(last(withoutStep(start, 1)), 'one TWO and more three FOUR');
    assert.equal(last(withoutStretch(start, uri, 0, 4)), 'ONETWO and more THREE FOUR');
    assert.equal(last(withoutInserted(start, 0, 0, 3, 12)), 'ONE TWO THREE FOUR');
  });

  it('asks every feature of the core', () => {
    const index = readFileSync(path.join(root, 'server/src/core/index.ts'), 'utf8');
    const features = [...index.matchAll(/^export \{([^}]*)\} from '\.\/(?:features\/[^']*|rules\/runner\.js|workspace\/lines\.js)';$/gmu)].flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim())).filter((name) => /^[a-z]/u.test(name) && !name.startsWith('type '));
    // Text in, text out: no document, no snapshot. `findRule` is a look-up in a table; what keeps facts of a document answers nothing.
    const others = new Set(['convertText', 'suggestId', 'findRule', 'keepPrecedent', 'precedentClauses', 'seedPrecedent', 'keepLines', 'lineLengths', 'seedLines', 'composeConcordance', 'concordanceAsMarkdown', 'concordanceAsTabs', 'mostColumns']);
    assert.ok(features.length > 15, features.join(' '));
    assert.deepEqual(features.filter((name) => !others.has(name) && !askedFunctions.has(name)), [], 'a feature that test/fuzz/answers.ts does not ask');
  });
});

function offsetOf(of: string, { line, character }: { readonly line: number; readonly character: number }): number {
  const at = [...of.matchAll(/\r\n|\r|\n/gu)].map(({ 0: end, index }) => index + end.length);
  const offset = (line === 0 ? 0 : (at[line - 1] ?? 0)) + character;
  assert.deepEqual(positionAt(of, offset), { line, character });
  return offset;
}
