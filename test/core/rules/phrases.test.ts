// One pass over a block's prose finds what a search for each phrase alone finds.
import assert from 'node:assert/strict';
import { Context } from '../../../server/src/core/rules/context.js';
import { type PhraseTag, phrasesAt } from '../../../server/src/core/rules/parts/phrases.js';
import { archaic } from '../../../server/src/core/rules/parts/phrases/archaic.js';
import { openList } from '../../../server/src/core/rules/parts/phrases/open-list.js';
import { soon } from '../../../server/src/core/rules/parts/phrases/soon.js';
import { vague } from '../../../server/src/core/rules/parts/phrases/vague.js';
import { spellings, wordings } from '../../../server/src/core/rules/parts/phrases/wordings.js';
import { wordy } from '../../../server/src/core/rules/parts/phrases/wordy.js';
import { proseAt } from '../../../server/src/core/rules/parts/prose.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { readContent } from '../../support/content.js';

function found(text: string): readonly string[] {
  const document = createDocument('file:///a.treaty', text, { library: false });
  const context = new Context(withDocument(createSnapshot(emptyConfig), document), document);
  return [...blocksIn(document.model.tree)].flatMap((block) => phrasesAt(context, block).map(({ phrase, start, end }) => `${phrase.tag}: ${proseAt(context, block).text.slice(start, end)}`));
}

const lists: readonly (readonly [PhraseTag, string])[] = [['vague', vague], ['archaic', archaic], ['wordy', wordy], ['open-list', openList], ['soon', soon], ['wording', [...wordings, ...spellings].join('|')]];

describe('phrases', () => {
  it('are found over lines, blanks and quotes of every kind, in any case of their letters', () => {
    assert.deepEqual(found('1. Each Party shall, AS\u00a0 Soon\n   as possible, do what s’il y\n   a lieu means.\n'), ['soon: AS\u00a0 Soon as possible', 'vague: s’il y a lieu']);
  });

  it('are whole words: the longest where several begin, and none in a word that goes on, behind a hyphen, or in a target', () => {
    assert.deepEqual(found('1. All without undue delay.\n\n2. Thereofx, non-timely, timely-minded, {#thereof}, {1|thereof}, etc.\n'), ['soon: without undue delay', 'archaic: thereof', 'open-list: etc']);
    assert.deepEqual(found('1. 이에 의하여 즉시 중지한다. Негайно, т. п., і т. д.\n').filter((each) => !each.startsWith('archaic')), ['soon: 즉시', 'soon: Негайно', 'open-list: і т. д.']);
  });

  it('are those that a search for each alone finds: library and samples', () => {
    const { snapshot } = readContent();
    const patterns = lists.flatMap(([tag, list]) =>
      list.split(/[|\n]/u).map((each) => (each.split('=')[0] ?? '').trim()).filter((each) => each !== '').map((phrase) => {
        const body = phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+').replace(/'/gu, "['’]");
        return { tag, phrase, pattern: new RegExp(`(?<![\\p{L}\\p{M}-])${body}(?!\\p{L}|\\p{M}|-\\p{L})`, 'giu') };
      }));
    let count = 0;
    for (const document of snapshot.ordered) {
      const context = new Context(snapshot, document);
      for (const block of blocksIn(document.model.tree)) {
        const { text } = proseAt(context, block);
        if (text === '' || text.includes('{')) continue;
        const hits = phrasesAt(context, block);
        count += hits.length;
        for (const { tag, phrase, pattern } of patterns) {
          for (const match of text.matchAll(pattern)) {
            const end = match.index + match[0].length;
            assert.ok(hits.some((hit) => hit.phrase.tag === tag && hit.start <= match.index && hit.end >= end), `${phrase} in ${text}`);
          }
        }
        for (const { phrase, start, end } of hits) assert.equal(text.slice(start, end).toLowerCase().replace(/\s+/gu, ' ').replace(/’/gu, "'"), phrase.text);
      }
    }
    assert.ok(count > 100, `${count} hits`);
  });
});
