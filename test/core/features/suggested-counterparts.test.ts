// Suggested counterparts: which come first and why, that nothing is suggested where nothing speaks for it, and what a suggestion rests on.
import assert from 'node:assert/strict';
import { clauseFacts } from '../../../server/src/core/features/parts/clause-facts.js';
import { counterpartIndex, counterpartIndexInSteps } from '../../../server/src/core/features/parts/counterpart-index.js';
import { likeliest, suggestCounterparts, type SuggestOptions } from '../../../server/src/core/features/parts/suggested-counterparts.js';
import { unansweredInSteps } from '../../../server/src/core/features/unanswered.js';
import { owningClause } from '../../../server/src/core/features/parts/owning-clause.js';
import { precedentsOf } from '../../../server/src/core/resolve/correspondence.js';
import { stemOf, stemsIn } from '../../../server/src/core/text/stems.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { openFixture } from '../../support/workspace.js';

const old = `//- old.treaty library
agreement old "Old Armistice"
body MAC "Armistice Commission"
  mandate: supervise

Article I. The line

1. A demarcation line shall be fixed and both sides shall withdraw from it.

2. The Commission shall meet daily and keep its own rules.

Article II. Prisoners

3. Prisoners of war shall be released and handed over within sixty (60) days.

4. The sick and wounded prisoners shall be handed over first.

5. The graves of the dead shall be kept, and the dead be returned on request.
`;

function opened(draft: string): ReturnType<typeof openFixture> {
  return openFixture(`${old}//- new.treaty
agreement new "New"
  precedent: old

${draft}`);
}

function suggested(draft: string, options: SuggestOptions = {}): readonly { readonly target: string; readonly likely: number; readonly words: readonly string[]; readonly reasons: readonly string[] }[] {
  const { snapshot, document, offset } = opened(draft);
  return suggestCounterparts(snapshot, document, owningClause(document.model, document.model.tree.blockAt(offset)), precedentsOf(snapshot, document), options);
}

describe('suggested counterparts', () => {
  it('puts first the clause that says the same in other forms of its words, and names the words', () => {
    const [first] = suggested('1. Each Party <|>releases every prisoner and hands all of them over.\n');
    assert.equal(first?.target, 'old:3');
    assert.ok(first.words.some((word) => word === 'prisoner') && first.words.some((word) => word === 'releases'), first.words.join(' '));
  });

  it('cuts a word that is longer than anybody reads', () => {
    const long = 'word'.repeat(250_000);
    const { snapshot, document, offset } = openFixture(`//- old.treaty library\nagreement old "Old"\n\n1. Mines ${long} are removed.\n\n2. Ships sail.\n//- new.treaty\nagreement new "New"\n  precedent: old\n\n1. Mines <|>${long} are removed.\n`);
    const [first] = suggestCounterparts(snapshot, document, owningClause(document.model, document.model.tree.blockAt(offset)));
    assert.equal(first?.target, 'old:1');
    assert.ok(first.words.some((word) => /^(?:word)+…$/u.test(word)), 'the long word is among them, cut');
    assert.ok(first.words.every((word) => word.length < 100));
  });

  it('suggests nothing where no word is shared', () => {
    assert.deepEqual(suggested('1. Ships <|>sail.\n'), []);
    assert.deepEqual(suggested('1. Ships <|>sail.\n', { least: 0 }), []);
  });

  it('suggests less to somebody who did not ask', () => {
    const unsure = '1. The dead and the wounded <|>are counted.\n';
    const [first] = suggested(unsure);
    assert.ok(first && first.likely < 0.99);
    assert.deepEqual(suggested(unsure, { least: 0.99 }), []);
  });

  it('does not look at what the clause itself answers', () => {
    const clause = '1. Each Party <|>releases every prisoner.\n';
    assert.deepEqual(suggested(`${clause}   @precedent old:1\n`).map(({ target, likely }) => [target, likely]), suggested(clause).map(({ target, likely }) => [target, likely]));
  });

  it('takes a clause beside those that its neighbours answer for likelier, and says so', () => {
    const alone = '1. The prisoners go.\n\n2. The handing over of prisoners <|>is watched.\n\n3. The graves stay.\n';
    const between = '1. The prisoners go.\n   @precedent old:3\n\n2. The handing over of prisoners <|>is watched.\n\n3. The graves stay.\n   @precedent old:5\n';
    const likely = (draft: string): number => suggested(draft, { least: 0 }).find(({ target }) => target === 'old:4')?.likely ?? 0;
    assert.ok(likely(between) > likely(alone), `${likely(between)} against ${likely(alone)}`);
    assert.ok(suggested(between, { least: 0 }).find(({ target }) => target === 'old:4')?.reasons.includes('after'));
  });

  it('writes targets behind the name of their agreement where that stands already', () =>
    assert.equal(suggested('1. Each Party <|>releases every prisoner.\n', { behindName: true })[0]?.target, '3'));

  it('knows the same of a precedent in steps and in one go, and makes it once a version', () => {
    const { snapshot, document } = opened('1. One<|>.\n');
    const [precedent] = precedentsOf(snapshot, document);
    assert.ok(precedent);
    const steps = counterpartIndexInSteps(precedent);
    let step = steps.next();
    while (!step.done) step = steps.next();
    assert.equal(counterpartIndex(precedent), step.value);
    const again = counterpartIndex(createDocument(precedent.uri, precedent.model.tree.text.slice(0, precedent.model.tree.text.length), { library: true }));
    assert.deepEqual(again.clauses.map(({ stems }) => [...stems]), step.value.clauses.map(({ stems }) => [...stems]));
    assert.deepEqual(again.parents, step.value.parents);
  });

  it('shares the likelihood among the best', () => {
    const found = likeliest(Float64Array.from([1, 3, 3, 0]), 4);
    assert.deepEqual(found.map(({ at }) => at), [1, 2, 0, 3]);
    assert.equal(found[0]?.likely, found[1]?.likely);
    assert.ok(Math.abs(found.reduce((sum, { likely }) => sum + likely, 0) - 1) < 1e-9);
    assert.deepEqual(likeliest(new Float64Array(0), 5), []);
  });

  it('lists the clauses that lack a counterpart, and not those that say they have none', () => {
    const { snapshot, document } = opened('1. One<|>.\n\n2. Two.\n   @precedent old:1\n\n3. Three.\n   @precedent none "new"\n\n4. Four:\n   (a) this; and\n   (b) that.\n');
    const steps = unansweredInSteps(snapshot, document);
    let step = steps.next();
    while (!step.done) step = steps.next();
    assert.deepEqual(step.value.map(({ citation }) => citation), ['¶1', '¶4(a)', '¶4(b)']);
    const alone = createDocument('file:///alone.treaty', 'agreement alone "Alone"\n\n1. One.\n', { library: false });
    assert.deepEqual(unansweredInSteps(withDocument(snapshot, alone), alone).next(), { done: true, value: [] });
  });

  it('reads the words of points for the clause above them, to a lesser part', () => {
    const { document, offset } = opened('1. The<|> Parties shall:\n   (a) withdraw.\n');
    const { stems, whole, hasPoints } = clauseFacts(document.model, owningClause(document.model, document.model.tree.blockAt(offset)));
    assert.ok(hasPoints && !stems.has(stemOf('withdraw')) && (whole.get(stemOf('withdraw')) ?? 0) > 0 && (whole.get(stemOf('withdraw')) ?? 0) < 1);
  });
});

describe('stems', () => {
  it('are one for the forms of a word', () => {
    for (const forms of [['withdraw', 'withdrawal', 'withdrawn', 'withdraws'], ['prisoner', 'prisoners'], ['repatriate', 'repatriation'], ['полонені', 'полонених'], ['комісія', 'комісії', 'комісією'], ['войска', 'войск']]) {
      assert.equal(new Set(forms.map(stemOf)).size, 1, `${forms.join(' ')}: ${forms.map(stemOf).join(' ')}`);
    }
  });

  it('are the digits of numbers, and pairs of signs where no blanks part words', () => {
    assert.deepEqual(stemsIn('1,000 of 12').map(({ stem }) => stem), ['1000', '', '12']);
    assert.deepEqual(stemsIn('정전협정').map(({ stem }) => stem), ['정전', '전협', '협정']);
    assert.deepEqual(stemsIn(' .,-').length, 0);
  });
});
