// Inlay hints, as a text with the hints between ‹…›.
import assert from 'node:assert/strict';
import { type HintKinds, inlayHints } from '../../../server/src/core/features/inlay-hints.js';
import { hintWords } from '../../../server/src/core/render/hint-words.js';
import { voiceIn } from '../../../server/src/core/render/voice.js';
import { everyGuise, openFixture } from '../../support/workspace.js';
import type { Fixture } from '../../support/fixtures.js';

const off: HintKinds = { headings: false, citations: false, enforcedBy: false, deadlines: false };

const source = `agreement peace "Peace"
  signed: 2025-06-01
  in-force: 2025-06-03 22:00 +03:00
@enforced-by JMC
party UKR "Ukraine"
body JMC "Joint Commission"
  mandate: supervise
term ceasefire "cease-fire"

Preamble

The Parties, tired of war,

have agreed:

Article 1. Line of Contact

1. The Parties shall withdraw as Article 2 says, and as Article 1 and {Art. 2(1)} say.
   @deadline 3 days after signature
   @deadline 72 hours after entry-into-force
   @deadline 10 days after ceasefire
   @deadline 2025-07-01

2. Each Party shall stop.
   @enforced-by UKR

3. The line may be moved.

Article 2. Prisoners of War

1. All prisoners shall be released as Article 2 (Prisoners of War) and Article 9 say.
`;

/** The text with the hints in it; `from` and `to`: words that the asked stretch begins and ends with. */
function shown(fixture: Fixture, kinds: Partial<HintKinds>, from = '', to = ''): string {
  const { snapshot, document } = openFixture(fixture);
  const { text } = document.model.tree;
  let words = text.slice(0, text.length);
  const asked = { start: words.indexOf(from), end: to === '' ? words.length : words.indexOf(to) + to.length };
  const hints = inlayHints(snapshot, document, asked, { ...off, ...kinds });
  for (const hint of hints.toReversed()) words = `${words.slice(0, hint.offset)}‹${hintWords(hint, voiceIn().say)}›${words.slice(hint.offset)}`;
  return words;
}

function lines(kinds: Partial<HintKinds>, from?: string, to?: string): readonly string[] {
  const all = everyGuise(source).map(({ fixture }) => shown(fixture, kinds, from, to).split(/\r\n|\n|\r/u).filter((line) => line.includes('‹')).map((line) => line.trim()));
  for (const each of all) assert.deepEqual(each, all[0]);
  return all[0] ?? [];
}

describe('inlay hints', () => {
  it('answers with the heading of a clause that is cited from under another one', () => {
    assert.deepEqual(lines({ headings: true }), ['1. The Parties shall withdraw as Article 2‹(Prisoners of War)› says, and as Article 1 and {Art. 2(1)}‹(Prisoners of War)› say.']);
  });

  it('answers with the citation of what has no number', () => {
    assert.deepEqual(lines({ citations: true }), ['‹Preamble~1›The Parties, tired of war,', '‹Preamble~2›have agreed:']);
  });

  it('answers with who enforces a duty that does not say so itself, and is silent for what is no duty', () => {
    assert.deepEqual(lines({ enforcedBy: true }), [
      '1. The Parties shall withdraw as Article 2 says, and as Article 1 and {Art. 2(1)} say.‹enforced by JMC›',
      '1. All prisoners shall be released as Article 2 (Prisoners of War) and Article 9 say.‹enforced by JMC›',
    ]);
  });

  it('answers with the date of a deadline only where it is certain', () => {
    assert.deepEqual(lines({ deadlines: true }), ['@deadline 3 days after signature‹falls on 2025-06-04›', '@deadline 72 hours after entry-into-force‹falls on 2025-06-06 22:00 +03:00›']);
  });

  it('answers in the asked stretch alone', () => {
    assert.deepEqual(lines({ enforcedBy: true, headings: true, citations: true }, 'Article 2. Prisoners'), ['1. All prisoners shall be released as Article 2 (Prisoners of War) and Article 9 say.‹enforced by JMC›']);
    assert.deepEqual(lines({ deadlines: true }, '3 days', 'signature'), ['@deadline 3 days after signature‹falls on 2025-06-04›']);
  });

  it('answers nothing when nothing is wanted', () => assert.deepEqual(lines({}), []));
});
