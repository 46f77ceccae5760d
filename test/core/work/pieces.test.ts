// How long the checker keeps a server from answering: the work between two of the moments at which it asks whether to stop. Counted, never timed.
import assert from 'node:assert/strict';
import { Checker } from '../../../server/src/core/rules/checker.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { type Counter, countedDocument, countWork } from './support/count-work.js';

const head = `agreement ours "Ours"
  status: draft
  profile: ceasefire
party UKR "Ukraine"
  role: signatory
party RUS "Russian Federation"
  role: signatory
body JMC "Joint Commission"
  mandate: supervise
  members: UKR 3, RUS 3
zone belt "Belt"
  kind: buffer

`;

/** Clauses with every annotation that rules look for anywhere in a text. */
const clauses = (count: number): string => Array.from({ length: count }, (_, i) => `Article ${i + 1}. Subject ${i}

1. Each Party shall withdraw its forces from the Belt within ${(i % 60) + 2} days, as paragraph 1 says, and {#label-${i}} holds.
@id label-${i}
@binds UKR, RUS
@deadline ${(i % 60) + 2} days after signature
@enforced-by JMC
@establishes JMC
@status agreed
@after #label-${Math.max(0, i - 1)}

`).join('');

const edits = [
  { what: 'a deadline', from: '@deadline 9 days', to: '@deadline 91 days' },
  { what: 'a status', from: '@status agreed', to: '@status agree' },
  { what: 'whom a clause binds', from: '@binds UKR, RUS', to: '@binds UKR' },
  { what: 'what a clause sets up', from: '@establishes JMC', to: '@establishes JM' },
  { what: 'a label', from: '@id label-7\n', to: '@id label-7x\n' },
] as const;

const few = 400;

/** Steps that a clause more may make a piece longer: a list of blocks of one annotation is gone through a few times. */
const each = 8;

/** The most steps between two questions of `stop` until nothing is left to look at. */
function largestPiece(counter: Counter, checker: Checker): number {
  let largest = 0;
  countWork(counter, () => {
    let last = counter.steps;
    checker.work({
      stop: () => {
        largest = Math.max(largest, counter.steps - last);
        last = counter.steps;
        return false;
      },
    });
  });
  assert.ok(checker.complete);
  return largest;
}

describe('one piece of checking', () => {
  it('is a small part of the whole, when the text is new', () => {
    const counter: Counter = { steps: 0 };
    const document = countedDocument(counter, 'file:///counted.treaty', `${head}${clauses(800)}`);
    const checker = new Checker();
    checker.update(withDocument(createSnapshot(emptyConfig), document), document);
    const largest = largestPiece(counter, checker);
    assert.ok(largest > 100, `only ${largest} steps were counted`);
    assert.ok(largest < counter.steps / 50, `${largest} of ${counter.steps} steps at once`);
  });

  for (const { what, from, to } of edits) {
    it(`reads nothing of other clauses but where their annotations stand, when ${what} is edited`, () => {
      const pieceOf = (count: number): number => {
        const text = `${head}${clauses(count)}`;
        const before = createDocument('file:///ours.treaty', text, { library: false });
        const snapshot = withDocument(createSnapshot(emptyConfig), before);
        const checker = new Checker();
        checker.update(snapshot, before);
        checker.work({ stop: () => false });
        const start = text.indexOf(from);
        assert.ok(start >= 0);
        const after = editDocument(before, [{ span: { start, end: start + from.length }, newText: to }]);
        const counter: Counter = { steps: 0 };
        const update = countWork(counter, () => checker.update(withDocument(snapshot, after), after));
        return Math.max(update, largestPiece(counter, checker));
      };
      const [once, twice] = [pieceOf(few), pieceOf(2 * few)];
      assert.ok(once > 20, `only ${once} steps were counted`);
      assert.ok(twice - once <= each * few, `${once} steps, then ${twice} for ${few} clauses more`);
    });
  }
});
