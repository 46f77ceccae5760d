// Phrases that look like names of defined things, two words or more with capitals: an index kept through edits.
// Invariant: told by the block's own words alone; each phrase of a block once, without the article before it.

import { nameKey } from '../../model/fold.js';
import { joinPieces, type Prose } from '../../model/prose.js';
import { proseOf } from '../../syntax/details.js';
import type { BlockId, SyntaxTree } from '../../syntax/types.js';

const run = /(?<![A-Za-z\u00c0-\u024f'’(-])[A-Z][a-z]+(?:-[A-Za-z]+)*(?:(?: of(?: the)?)? [A-Z][a-z]+(?:-[A-Za-z]+)*)+(?![A-Za-z\u00c0-\u024f-])/g;
/** What a sentence begins with, and stands before a name. */
const leading = /^(?:The|An?|Any|Each|Every|All|Both|Either|Neither|No|None|Such|This|That|These|Those|Its|Their|His|In|On|At|By|For|From|To|Of|With|Within|Without|Under|Upon|Until|After|Before|During|Where|When|While|If|As|And|Or|But|Nothing|Notwithstanding|Subject|Unless|Except|Pursuant|Only|Other|Should|Once|Members?|El|La|Las|Los|Le|Les|Un|Une|Una) (?:of |the )?/;

export interface Phrase {
  readonly text: string;
  /** Index in the prose. */
  readonly at: number;
}

export function phrasesIn({ text }: Pick<Prose, 'text'>): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const { 0: whole, index } of text.matchAll(run)) {
    let left = whole;
    for (let match = leading.exec(left); match; match = leading.exec(left)) left = left.slice(match[0].length);
    if (/^[A-Z][^ ]* (?:of )?(?:the )?[A-Z]/.test(left)) found.push({ text: left, at: index + whole.length - left.length });
  }
  return found;
}

export function phraseKey(phrase: string): string {
  return nameKey(phrase).replace(/s$/u, '');
}

/** For `model.indexBy`. */
export function phraseKeys(tree: SyntaxTree, block: BlockId): Iterable<string> {
  const kind = tree.kind(block);
  if (kind !== 'provision' && kind !== 'paragraph') return none;
  const pieces = proseOf(tree, block);
  return pieces.length === 0 ? none : new Set(phrasesIn(joinPieces(tree.text, pieces)).map(({ text }) => phraseKey(text)));
}

const none: readonly never[] = [];
