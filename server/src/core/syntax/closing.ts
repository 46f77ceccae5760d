// The first words of the closing part: `IN WITNESS WHEREOF`, `Done at`, and their like in each language.
// Invariant: looks at the beginning of one paragraph.

import { isSmall, isWordChar } from './chars.js';
import { closingOpenings } from './words/title-words.js';

/** True when the paragraph that begins at `at` opens the closing part. */
export function opensClosing(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    // The first two letters of all openings keep most paragraphs from the search: In, En, Do(ne), Fa(it), He(cho).
    const second = text.charCodeAt(at + 1) | 32;
    const fits = ((code === 73 || code === 69) && second === 110) || (code === 68 && second === 111) || (code === 70 && second === 97) || (code === 72 && second === 101);
    if (!fits) return false;
  } else if (isSmall(code) || (code < 0x1100 && !'НУВС'.includes(text.charAt(at)))) return false;
  const head = text.slice(at, at + 32).toLowerCase().replace(/\s+/gu, ' ');
  return closingOpenings.some((opening) => head.startsWith(opening) && (code >= 0x1100 || !isWordChar(head.charCodeAt(opening.length))));
}
