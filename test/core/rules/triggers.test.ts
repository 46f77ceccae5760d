// What a rule is not shown for want of a trigger, it would have found nothing at: findings are the same when every rule is shown
// every block of its kinds. Over all examples of all rules, the library, the samples and made texts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import type { Rule } from '../../../server/src/core/rules/types.js';
import { readContent } from '../../support/content.js';
import { openAllOn } from './support/all-on.js';
import { examplesOf } from './support/examples.js';

/** The rules as they are, but shown all blocks of their kinds; `faults` is read by name, so that nothing is left out for it either. */
const shownAll = rules.map((rule): Rule => {
  const reads = rule.reads.includes('faults') ? { reads: [...rule.reads, '@shown' as const] } : {};
  return rule.blocks ? { ...rule, ...reads, triggers: [] } : rule;
});

function assertSame(text: string, others: readonly string[] = []): number {
  const { snapshot, document } = openAllOn(text, others);
  const found = checkWith(rules, snapshot, document);
  assert.deepEqual(found, checkWith(shownAll, snapshot, document));
  return found.length;
}

const examples = rules.flatMap(examplesOf);

const lines = [...new Set(examples.flatMap(({ text }) => text.split('\n')))];
const bits = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\\', '\uff21', '\u2019', '\u0301', '  ', '\n', '\t', '\r\n', '(a) ', '1. ', '[', ']', '{', '}', '{#x}', '[UKR: ', 'shall ', 'Shall ', 'must', 'agrees to', 'no Party', 'Article 7', 'article', 'para', '§ 4', 'ofArticle 5', 'hereof', 'la Parte', 'статті 5', 'зобов’язані', 'повинні', '제5조', '@kind obligation\n', '@binds UKR\n', 'means');
const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...lines) }, { weight: 2, arbitrary: bits }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) });

describe('blocks that rules are not shown', function () {
  this.timeout(120_000);

  it('hold nothing the rules would find: all examples', () => {
    const found = examples.reduce((sum, { text, others }) => sum + assertSame(text, others), 0);
    assert.ok(found > 50, `${found} findings`);
  });

  it('hold nothing the rules would find: library and samples', () => {
    const { snapshot } = readContent();
    for (const document of snapshot.ordered) assert.deepEqual(checkWith(rules, snapshot, document), checkWith(shownAll, snapshot, document), document.uri);
  });

  it('hold nothing the rules would find: made texts', () => {
    const texts = fc.array(fc.tuple(word, fc.constantFrom('\n', '\n\n', ' ', '')), { minLength: 1, maxLength: 25 }).map((parts) => parts.flat().join(''));
    fc.assert(fc.property(texts, (text) => void assertSame(text)), { numRuns: 400 });
  });

  it('are those that a rule names triggers for', () => {
    assert.ok(rules.some(({ triggers }) => triggers !== undefined));
  });
});
