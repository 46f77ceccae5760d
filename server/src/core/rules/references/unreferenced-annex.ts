// An annex that no clause speaks of: nothing says what it is for, or that it binds.
// Invariant: silent where the annexes are spoken of together, and in agreements of several files.

import { familyOf } from '../../resolve/family.js';
import { headingOf } from '../../syntax/details.js';
import { isStructural, isWithin } from '../../syntax/walk.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { isAnnexHeading, numberOf } from '../parts/annexes.js';
import { blocksWithWord, searchWord } from '../parts/words.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

/** Blocks that speak of annexes and are looked at. */
const most = 400;

export const unreferencedAnnex: Rule = {
  name: 'unreferenced-annex',
  category: 'references',
  severity: 'hint',
  messages: {
    default: 'No clause speaks of {annex}: nothing says what it is for, or that it binds. Refer to it where it is needed, and say that it is an integral part of the agreement.',
  },
  reads: ['structure', 'declarations', 'uses', 'others'],
  blocks: ['heading'],
  *checkBlock({ snapshot, document }, block) {
    const { tree } = document.model;
    if (!isAnnexHeading(document, block) || tree.parent(block) !== NO_BLOCK || familyOf(snapshot, document).length > 1) return;
    const heading = headingOf(tree, block);
    if (!heading?.keyword) return;
    const word = tree.text.slice(heading.keyword.start, heading.keyword.end);
    const keys = new Set([searchWord(word), searchWord('annexed'), searchWord('annexation')]);
    let left = most;
    for (const key of keys) {
      // In another script its word has endings nobody knows.
      if (key === undefined) return;
      for (const at of blocksWithWord(document, key)) {
        if (isWithin(tree, at, block) || isAnnexHeading(document, at)) continue;
        if ((left -= 1) < 0) return;
        if (!isStructural(tree.kind(at)) && tree.kind(at) !== 'annotation' && tree.kind(at) !== 'field') continue;
        if (speaksOf(tree.text.slice(tree.start(at), tree.end(at)), word, heading.value, isStructural(tree.kind(at)))) return;
      }
    }
    const { start } = heading.keyword;
    const end = heading.number?.end ?? heading.keyword.end;
    yield { span: { start, end }, message: message('default', { annex: tree.text.slice(start, end) }) };
  },
};

/** The annex by its number, or (in a clause) all of them together. */
function speaksOf(text: string, word: string, value: string, prose: boolean): boolean {
  const stem = word.toLowerCase();
  for (const { 0: written, index } of text.matchAll(/\p{L}+/gu)) {
    const small = written.toLowerCase();
    if (prose && (small === 'annexed' || small === 'attached')) return true;
    if (small !== stem && small !== `${stem}es` && small !== `${stem}s`) continue;
    if (/(?:this|present|that)\s+$/u.test(text.slice(0, index))) continue;
    const numbers = /^\s+((?:[\p{L}\d.-]{1,8}(?:\s*,\s*|\s+(?:and|or|to|through)\s+|\s*$)?)+)/u.exec(text.slice(index + written.length, index + written.length + 60))?.[1] ?? '';
    if (value === '' || (prose && (numbers === '' || small !== stem))) return true;
    if (numbers.split(/[\s,]+/u).some((each) => numberOf(each.replace(/[.;:]+$/u, '')) === value)) return true;
    if (prose && !/^[\dIVXLC]/u.test(numbers) && !/^\p{L}(?:\s|$|,)/u.test(numbers)) return true;
  }
  return false;
}
