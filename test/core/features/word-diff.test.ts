import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffWords } from '../../../server/src/core/features/parts/word-diff.js';

/** `[-old-]` and `{+new+}` as in git's word diff. */
function picture(before: string, after: string): string {
  return diffWords(before, after).pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'old' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

describe('word diff', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['', '', ''],
    ['', 'All new.', '{+All new.+}'],
    ['All gone.', '', '[-All gone.-]'],
    ['within seventy-two (72) hours', 'within forty-eight (48) hours', 'within [-seventy-two (72) -]{+forty-eight (48) +}hours'],
    ['The Commanders shall withdraw.', 'The Parties shall withdraw.', 'The [-Commanders -]{+Parties +}shall withdraw.'],
    ['No one shall cross the line.', 'No one shall cross the line, save by leave.', 'No one shall cross the line{+, save by leave+}.'],
    ['Сторони зобов’язуються відвести війська', 'Сторони зобов’язуються відвести озброєння', 'Сторони зобов’язуються відвести [-війська-]{+озброєння+}'],
    ['군사정전위원회는 감독한다', '공동위원회는 감독한다', '[-군사정전위원회는 -]{+공동위원회는 +}감독한다'],
    ['軍事停戰委員會', '聯合停戰委員會', '[-軍事-]{+聯合+}停戰委員會'],
    // One small word between two changes is no island: the reader sees one phrase replaced.
    ['guns and tanks leave the zone now', 'boats and mines leave the zone now', '[-guns and tanks -]{+boats and mines +}leave the zone now'],
  ];
  for (const [before, after, expected] of cases) {
    it(`${before || '(nothing)'} → ${after || '(nothing)'}`, () => assert.equal(picture(before, after), expected));
  }

  it('knows how much was kept', () => {
    assert.equal(diffWords('a b', 'a b').kept, 1);
    assert.equal(diffWords('one two', 'three four').kept, 0);
    assert.equal(diffWords('', '').kept, 1);
  });

  const word = fc.constantFrom('shall', 'the', 'line', 'Line', ',', '.', '(72)', '72', ' ', '  ', '\n', 'і', 'зона', '구역', '軍', '😀', 'é', 'e\u0301', '\u00a0', '\ud800');
  const text = fc.oneof(fc.array(word, { maxLength: 40 }).map((words) => words.join('')), fc.string({ unit: 'binary', maxLength: 40 }));

  it('its pieces rebuild both texts, alternate, and put old before new', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { pieces, kept } = diffWords(before, after);
        assert.equal(pieces.filter(({ kind }) => kind !== 'new').map((piece) => piece.text).join(''), before);
        assert.equal(pieces.filter(({ kind }) => kind !== 'old').map((piece) => piece.text).join(''), after);
        for (const [index, piece] of pieces.entries()) {
          assert.notEqual(piece.text, '');
          assert.notEqual(piece.kind, pieces[index - 1]?.kind);
          assert.ok(!(piece.kind === 'old' && pieces[index - 1]?.kind === 'new'), 'old behind new');
        }
        assert.ok(kept >= 0 && kept <= 1);
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing changed in equal texts', () => {
    fc.assert(fc.property(text, (same) => assert.ok(diffWords(same, same).pieces.every(({ kind }) => kind === 'same'))));
  });

  it('cuts the work short on very long texts and still rebuilds them', () => {
    const before = `Start. ${'alpha beta '.repeat(3000)}End.`;
    const after = `Start. ${'gamma delta '.repeat(3000)}End.`;
    const { pieces } = diffWords(before, after);
    assert.equal(pieces.filter(({ kind }) => kind !== 'new').map((piece) => piece.text).join(''), before);
    assert.equal(pieces[0]?.text, 'Start. ');
    assert.equal(pieces.at(-1)?.text, 'End.');
  });
});
