// Files that are an annex of another: `part-of:` and a name or alias that begins with Annex, Appendix, Schedule or Protocol.
// Invariant: a file without `part-of` is never an annex file.

import { canonicalNumber, insertedSuffixes } from '../syntax/numbers.js';
import type { Unit } from '../syntax/types.js';
import { unitWords } from '../syntax/words/citations.js';
import { derived } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';
import { isAnnexUnit } from './units.js';

export interface AnnexName {
  readonly unit: Unit;
  /** Canonical number; '' for `Annex` alone. */
  readonly value: string;
}

/** The name by which the agreement's other files enter this one; undefined when it is a piece of the main text or stands alone. */
export function annexNameOf(document: Document): AnnexName | undefined {
  return derived(document, findAnnexName);
}

function findAnnexName({ model }: Document): AnnexName | undefined {
  const { agreement } = model;
  if (!agreement.partOf) return undefined;
  for (const { text } of [...agreement.aliases, agreement.name, agreement.id]) {
    const [word = '', number = '', next = ''] = text.split(/[\s:,.\-–—]+/u);
    const unit = unitWords.get(word.toLowerCase())?.unit;
    // `Annex 2 bis` is another than `Annex 2`; `Annex 2: Ter Apel` is not.
    const suffix = insertedSuffixes.includes(next.toLowerCase()) && !/^\p{Lu}\p{Ll}/u.test(next) ? ` ${next}` : '';
    if (unit && isAnnexUnit(unit)) return { unit, value: canonicalNumber(number + suffix) ?? '' };
  }
  return undefined;
}
