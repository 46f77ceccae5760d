// Files that are an annex of another: `part-of:` and a name or alias that begins with Annex, Appendix, Schedule or Protocol.
// Invariant: a file without `part-of` is never an annex file.

import { canonicalNumber } from '../syntax/numbers.js';
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
    const [word = '', number = ''] = text.split(/[\s:,.\-–—]+/u);
    const unit = unitWords.get(word.toLowerCase())?.unit;
    if (unit && isAnnexUnit(unit)) return { unit, value: canonicalNumber(number) ?? '' };
  }
  return undefined;
}
