// Who asks what clauses elsewhere say reads `words`, who asks where a word stands reads `uses`, and says so: each rule alone is shown every block of all examples, library and samples, and
// what it asks is listened to.
import assert from 'node:assert/strict';
import { earOf, isOfUses, isOfWords } from '../../../server/src/core/resolve/asked.js';
import { Context } from '../../../server/src/core/rules/context.js';
import { faultsAt } from '../../../server/src/core/rules/faults.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { readContent } from '../../support/content.js';
import { openAllOn } from './support/all-on.js';
import { examplesOf } from './support/examples.js';

/** The rules that ask about words when they are shown the blocks of the document, each alone: its name and what it reads. */
function askersIn(snapshot: Snapshot, document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const ear = earOf(document);
  for (const rule of rules) {
    if (!rule.blocks) continue;
    const context = new Context(snapshot, document, (block) => faultsAt(document, block));
    const listener = {
      ask: (question: number) => {
        if (isOfWords(question)) found.add(`${rule.name} words`);
        if (isOfUses(question)) found.add(`${rule.name} uses`);
      },
      together: <Result>(_question: number, _except: readonly number[], make: () => Result): Result => make(),
    };
    for (const block of blocksIn(document.model.tree)) {
      if (!rule.blocks.includes(document.model.tree.kind(block))) continue;
      context.forget();
      ear.listener = listener;
      ear.turn = {};
      for (const each of rule.checkBlock(context, block)) void each;
      ear.listener = undefined;
      ear.turn = undefined;
    }
  }
  return found;
}

describe('rules that ask what clauses elsewhere say', () => {
  it('read words or uses, whichever they ask about, and no others do', function () {
    this.timeout(600_000);
    const asking = new Set<string>();
    const { snapshot } = readContent();
    for (const document of snapshot.ordered) for (const name of askersIn(snapshot, document)) asking.add(name);
    for (const rule of rules) {
      for (const { text, others } of examplesOf(rule)) {
        const { snapshot: beside, document } = openAllOn(text, others);
        for (const name of askersIn(beside, document)) asking.add(name);
      }
    }
    const reading = rules.flatMap(({ name, reads }) => reads.flatMap((read) => (read === 'words' || read === 'uses' ? [`${name} ${read}`] : [])));
    assert.deepEqual(reading.sort(), [...asking].sort());
  });
});
