// Going through a text step by step, on from the other end.
import assert from 'node:assert/strict';
import { among, step, type StepKind } from '../../../server/src/core/features/steps.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

const text = `//- draft.treaty
agreement peace "Draft"
  precedent: korea-1953

Article 1. Aim

1. First [UKR: at once] and [RUS: [soon] or late].
   @precedent korea-1953:1

2. Second.

3. Third.
   @precedent none "new"
   (a) a point.
//- korea.treaty library
agreement korea-1953 "Korea"
1. One.
`;

/** The words the steps lead to, from the beginning of some words on, as often as there are words. */
function walk(from: string, kind: StepKind, back: boolean, times: number): readonly string[] | undefined {
  let result: readonly string[] | undefined;
  for (const { name, fixture } of everyGuise(text.replace(from, `<|>${from}`))) {
    const { snapshot, document, offset, words } = openFixture(fixture);
    const found: string[] = [];
    let at = offset;
    for (let i = 0; i < times; i += 1) {
      const span = step(snapshot, document, at, { kind, back });
      if (!span) break;
      found.push(words(document.uri, span));
      at = span.start;
    }
    assert.deepEqual(found, (result ??= found), name);
  }
  return result;
}

describe('going through a text', () => {
  it('answers with clause after clause, and on from the other end', () => {
    assert.deepEqual(walk('First', 'clause', false, 5), ['2.', '3.', '(a)', 'Article 1. Aim', '1.']);
    assert.deepEqual(walk('Second', 'clause', true, 3), ['2.', '1.', 'Article 1. Aim']);
  });

  it('answers with bracket after bracket, inner ones too', () => {
    assert.deepEqual(walk('First', 'bracket', false, 4), ['[UKR: at once]', '[RUS: [soon] or late]', '[soon]', '[UKR: at once]']);
    assert.deepEqual(walk('Second', 'bracket', true, 2), ['[soon]', '[RUS: [soon] or late]']);
  });

  it('answers with the clauses that do not say what their counterpart is', () => assert.deepEqual(walk('First', 'unanswered', false, 2), ['2.', '2.']));

  it('answers nothing where there is none', () => {
    const { snapshot, document } = openFixture('//- a.treaty\n// a comment\n');
    for (const kind of ['clause', 'bracket', 'unanswered'] as const) for (const back of [true, false]) assert.equal(step(snapshot, document, 0, { kind, back }), undefined);
    assert.equal(among([], 0, false), undefined);
  });
});
