// A phrase with capitals that comes back again and again, and is neither defined nor the name of anything the text knows.
// It guesses: a name from outside of the text looks the same, so it can be taught that a phrase is no term.

import { nameKey } from '../../model/fold.js';
import { ask, asked, phraseUsed } from '../../resolve/asked.js';
import { mentionsOf } from '../../resolve/named-here.js';
import { headingOf } from '../../syntax/details.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { phraseKey, phraseKeys, phrasesIn } from '../parts/capitals.js';
import { definingBlocks } from '../parts/terms.js';
import { termNamed } from '../parts/terms-in.js';
import { namePattern } from '../parts/uses.js';
import { blocksWithWord, searchWord } from '../parts/words.js';
import { optionOf } from '../options.js';
import { message } from '../tools.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import type { Rule } from '../types.js';

/** Names of instruments and their parts, of States, bodies, offices and places, days and months. */
const names = /\b(?:Agreements?|Treat(?:y|ies)|Conventions?|Protocols?|Charter|Covenant|Statutes?|Constitution|Laws?|Acts?|Code|Resolutions?|Regulations?|Declarations?|Decisions?|Memorandum|Understanding|Arrangements?|Rules|Programme|Articles?|Paragraphs?|Annex(?:es)?|Append(?:ix|ices)|Schedules?|Chapters?|Sections?|Parts?|Titles?|Republics?|Kingdom|Federation|Federal|Union|United|Nations?|States?|Member|Part(?:y|ies)|Government|Ministry|Ministers?|President|Prime|Secretary|Ambassador|General|Commander|Commission|Committee|Council|Court|Tribunal|Bank|Board|Authority|Agency|Office|Organi[sz]ation|Association|Assembly|Parliament|Community|Secretariat|University|Institute|Society|Cross|Crescent|Sea|Ocean|River|Lake|Bay|Gulf|Strait|Islands?|Mount|Mountains?|Cape|Valley|North|South|East|West|Northern|Southern|Eastern|Western|Province|Region|Oblast|District|City|Street|Time|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Economic|Monetary|Fund|World|International|European|American|Harmoni[sz]ed|Confederation|Between|For|Relating|Related|Governing|Concerning|English|French|Russian|Ukrainian|Korean|Chinese|Spanish|Arabic|German)\b/;

export const undefinedPhrase: Rule = {
  name: 'undefined-phrase',
  category: 'terms',
  severity: 'hint',
  offByDefault: true,
  guesses: true,
  options: { least: { kind: 'number', default: 3, least: 2, most: 50, words: 'In so many clauses a phrase must stand before it is taken for a term.' } },
  messages: {
    default: '"{phrase}" looks like a term and is defined nowhere; it stands in {count} clauses. Define it, write it in small letters if the ordinary words are meant, or say that it is no term.',
    fix: '"{phrase}" is no term',
  },
  reads: ['declarations', 'words', 'uses'],
  blocks: definingBlocks,
  *checkBlock(context, block) {
    const { document, config } = context;
    const { model } = document;
    // Where other languages write capitals nobody can tell.
    if (model.agreement.language !== 'en') return;
    const prose = proseAt(context, block);
    const found = phrasesIn(prose);
    if (found.length === 0) return;
    const least = optionOf(context, undefinedPhrase, 'least', 'number');
    const seen = new Set<string>();
    for (const { text, at } of found) {
      const key = phraseKey(text);
      if (seen.has(key) || names.test(text)) continue;
      seen.add(key);
      ask(document, phraseUsed(key));
      const blocks = model.indexBy(phraseKeys).blocks(key).filter((each) => model.tree.part(each) !== 'closing' && model.tree.part(each) !== 'preamble');
      if (blocks[0] !== block || blocks.length < least) continue;
      if (config.notTerms.some((phrase) => nameKey(phrase) === nameKey(text))) continue;
      const span = spanIn(prose, at, at + text.length);
      ask(document, asked.names);
      if (mentionsOf(context.snapshot, document, block).some((each) => each.span.start < span.end && each.span.end > span.start)) continue;
      if (model.inline(block).some((each) => each.kind !== 'bracket' && each.kind !== 'quantity' && each.span.start < span.end && each.span.end > span.start)) continue;
      if (isNamed(document, text) || isTitle(document, text)) continue;
      yield { span, message: message('default', { phrase: text, count: String(blocks.length) }) };
    }
  },
  fix(_context, finding) {
    const phrase = finding.message.args['phrase'];
    return phrase === undefined ? [] : [{ title: message('fix', { phrase }), changes: [], preferred: false, teach: { kind: 'not-a-term', phrase } }];
  },
};

/** A defined term is in it, at its beginning or its end. */
function isNamed(document: Document, phrase: string): boolean {
  const words = phrase.split(' ');
  for (let n = words.length; n > 0; n -= 1) {
    if (termNamed(document, words.slice(-n).join(' ')) ?? termNamed(document, words.slice(0, n).join(' '))) return true;
  }
  return false;
}

/** A heading has it in its title: the text says what it is about there. */
function isTitle(document: Document, phrase: string): boolean {
  const key = searchWord(phrase);
  if (key === undefined) return true;
  const pattern = namePattern(phrase);
  const { tree } = document.model;
  return blocksWithWord(document, key).some((each: BlockId) => {
    const title = headingOf(tree, each)?.title;
    pattern.lastIndex = 0;
    return title !== undefined && pattern.test(tree.text.slice(title.start, title.end));
  });
}
