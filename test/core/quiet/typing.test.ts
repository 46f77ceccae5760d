// A drafter types, letter by letter. Invariants: at every step the findings on the lines that are not being typed are those the
// text had before and will have after, give or take what the new clause itself stands for; nothing but a warning for a name not
// yet finished; when the clause is there, it has no finding of its own.

import assert from 'node:assert/strict';
import { checkDocument, createDocument, createSnapshot, emptyConfig, type Finding, withDocument } from '../../../server/src/core/index.js';

/** A draft with faults of its own above and below the place of writing, `<|>`. */
const draft = `agreement demo "Demo"

party UKR "Ukraine"
  role: signatory
party RUS "Russia"
  role: signatory

body JMC "Joint Military Commission"
  mandate: supervise

term ceasefire "cease-fire"

Article 1. Line

1. The Parties shall mark the line from the cease-fire on, as paragraph 9 says.
   @id line
   @enforced-by JMC

2. The Parties shall lift mines.
   @enforced-by NOBODY<|>

Article 2. Zone

1. The zone shall be:
   (a) cleared; and
   (c) marked, under {Art. 7}.

3. The Parties shall report [soon.

signature UKR
  status: pending
signature RUS
  status: pending
`;

const at = draft.indexOf('<|>');
const before = draft.slice(0, at);
const after = draft.slice(at + 3);

function findingsWith(typed: string): readonly Finding[] {
  const document = createDocument('file:///demo.treaty', before + typed + after, { library: false });
  return checkDocument(withDocument(createSnapshot(emptyConfig), document), document);
}

/** Rule and place of the findings outside the typed stretch; places below it counted as if nothing were typed. */
function elsewhere(typed: string): readonly string[] {
  const end = at + typed.length;
  return findingsWith(typed)
    .filter(({ span }) => span.start < at || span.start >= end)
    .map(({ rule, severity, span }) => `${severity} ${rule} ${span.start < at ? span.start : span.start - typed.length}`);
}

function within(typed: string): readonly Finding[] {
  return findingsWith(typed).filter(({ span }) => span.start >= at && span.start < at + typed.length);
}

const clauses: readonly (readonly [string, string])[] = [
  ['a provision with its annotations', '\n\n3. The Parties shall withdraw artillery within ten (10) days, subject to paragraph 1.\n   @id guns\n   @binds UKR, RUS\n   @enforced-by JMC\n   @deadline 72 hours after ceasefire\n   @see #line'],
  ['a provision with points', '\n\n3. The Parties shall:\n   @enforced-by JMC\n   (a) open the roads; and\n   (b) lift the mines of Article 2(1)(a).'],
  ['bracketed words of two parties', '\n\n3. [UKR: The line is final.] [RUS: The line is not final.]\n   @position RUS reserves "until the map is signed"'],
  ['a paragraph', '\n\nNothing in this Article is about the sea, and see {Art. 1(2)|paragraph 2}.'],
  ['a comment', '\n\n// not yet agreed: ask the Chair'],
];

describe('while a clause is typed', function () {
  this.timeout(120_000);
  it('the draft has faults above and below', () => {
    assert.deepEqual([...new Set(findingsWith('').map(({ rule }) => rule))].sort(), ['no-enforcement-body', 'numbering-gap', 'unclosed-bracket', 'unknown-body', 'unresolved-citation', 'unresolved-reference']);
  });
  for (const [name, clause] of clauses) {
    it(`${name}: the findings on other lines stay as they are`, () => {
      const still = elsewhere('');
      for (let length = 1; length <= clause.length; length += 1) assert.deepEqual(elsewhere(clause.slice(0, length)), still, JSON.stringify(clause.slice(0, length)));
    });
    it(`${name}: an error stands on the line that is typed, and only there`, () => {
      for (let length = 1; length <= clause.length; length += 1) {
        const typed = clause.slice(0, length);
        const lineStart = at + typed.lastIndexOf('\n') + 1;
        for (const { rule, severity, span } of within(typed)) if (severity === 'error') assert.ok(span.start >= lineStart, `${rule} at ${JSON.stringify(typed)}`);
      }
    });
    it(`${name}: the name of an annotation that is being typed is never an error`, () => {
      for (let length = 1; length <= clause.length; length += 1) {
        const typed = clause.slice(0, length);
        if (/(?:^|\n)\s*@[a-z-]*$/u.test(typed)) assert.deepEqual(within(typed).filter(({ severity }) => severity === 'error'), [], JSON.stringify(typed));
      }
    });
    it(`${name}: has nothing to report when it is there`, () => assert.deepEqual(within(clause).map(({ rule }) => rule), []));
  }
});
