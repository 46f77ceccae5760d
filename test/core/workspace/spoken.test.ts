// Names in prose are found through a set of capitalised words: compared with a search of the whole text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { blocksSpeakingOf } from '../../../server/src/core/workspace/spoken.js';
import type { Document } from '../../../server/src/core/workspace/types.js';

const document = (text: string): Document => createDocument('file:///a.treaty', text, { library: false });

/** Each word that a name begins with a capital stands so in these texts, as citations write it; connecting words and kinds of agreement may be small. */
const word = fc.constantFrom('Minsk', 'Korean', 'Mińsk', 'Женевська', 'Évian', 'McCoy', 'Xáu', 'Z', 'Ünion', '정전', '停戰', '1994', 'Ἀθῆναι');
const link = fc.constantFrom(' ', ' of the ', ' and ', ' on ', ' - ', '-', ' Agreement ', ' treaty between ', '\n   ', '’s ');
const phrase = fc.tuple(word, fc.array(fc.tuple(link, word), { maxLength: 3 })).map(([first, rest]) => first + rest.map(([between, next]) => between + next).join(''));

describe('names in prose', () => {
  it('are found wherever a search of the whole text finds them', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), phrase, (phrases, other) => {
        const text = phrases.map((each, i) => `${i + 1}. as ${each}, and so on.\n\n`).join('');
        const made = document(text);
        for (const name of [...phrases, other]) {
          const words = name.trim().split(/\s+/u).map((each) => each.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
          const places = [...text.matchAll(new RegExp(words.join('\\s+'), 'giu'))].map(({ index }) => made.model.tree.blockAt(index));
          assert.deepEqual(blocksSpeakingOf(made, name), [...new Set(places)], name);
          found += places.length;
        }
      }),
    );
    assert.ok(found > 100);
  });

  it('are found as citations write them: other blanks and apostrophes, small connecting words, soft hyphens, letters in two parts', () => {
    const text = '1. Under Article 1 of the MINSK\n   protocol.\n\n2. The Parties’ accord On peace.\n\n3. The Arm\u00adistice Line.\n\n4. The E\u0301vian Accords.\n\n5. Nothing.\n';
    const made = document(text);
    const [one, , two, , three, , four] = [...blocksIn(made.model.tree)];
    assert.deepEqual(
      ['Minsk Protocol', 'The Minsk Protocol', 'Minsk Protocol*', "Parties' Accord on Peace", 'Armistice Line', 'Évian accords', 'Kyiv Protocol', '', '*'].map((name) => blocksSpeakingOf(made, name)),
      [[one], [one], [one], [], [three], [four], [], [], []],
    );
    // What the reader of citations would not take for a name (`peace` in small letters) need not be found; what it takes is.
    assert.deepEqual(blocksSpeakingOf(document('1. The Parties’ accord on Peace.\n'), "Parties' Accord on Peace").length, 1);
    assert.ok(two !== undefined);
  });
});
