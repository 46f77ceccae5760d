// In what styles points are numbered under a clause: as elsewhere in the text at that depth, else `1.` `(a)` `(i)` `(A)` in turn.
// Invariant: no style is given that the clause or one above it has already, since no level nests in its own style.

import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { type NumberForm, readNumber } from './number-form.js';
import { numberOf } from './numbered-list.js';

/** `letter()` and the like, of a form. */
function styleOf({ numerals, isUpper, before, after }: NumberForm): string {
  return `${before.trim()}${isUpper ? numerals.toUpperCase() : numerals}${after.trim()}`;
}

const usual: readonly (readonly [string, NumberForm['numerals']])[] = [['(a)', 'letter'], ['(i)', 'roman'], ['(A)', 'letter'], ['(1)', 'arabic'], ['a)', 'letter'], ['1)', 'arabic']];
const usualCyrillic: readonly (readonly [string, NumberForm['numerals']])[] = [['а)', 'cyrillic'], ['1)', 'arabic'], ['(а)', 'cyrillic'], ['(1)', 'arabic']];

/** For the first point of a clause that has none; undefined when all styles are taken. */
export function formBelow(document: Document, above: BlockId): NumberForm | undefined {
  return firstFree(document, taken(document, above));
}

/** The points under a clause that itself gets the form `own` and comes to stand in `holder`: those whose style is taken there, with another. */
export function formsBelow(document: Document, block: BlockId, own: NumberForm, holder: BlockId): ReadonlyMap<BlockId, NumberForm> {
  const forms = new Map<BlockId, NumberForm>();
  const goOver = (above: BlockId, styles: ReadonlySet<string>): void => {
    for (const point of document.model.children(above)) {
      const now = numberOf(document, point)?.form;
      if (!now) continue;
      const form = styles.has(styleOf(now)) ? firstFree(document, styles) : now;
      if (!form) continue;
      if (form !== now) forms.set(point, { ...form, gap: now.gap });
      goOver(point, new Set([...styles, styleOf(form)]));
    }
  };
  goOver(block, new Set([...taken(document, holder), styleOf(own)]));
  return forms;
}

/** The styles of a clause and of those above it. */
function taken(document: Document, block: BlockId): ReadonlySet<string> {
  const { tree } = document.model;
  const styles = new Set<string>();
  for (let at = block; at !== NO_BLOCK && tree.kind(at) === 'provision'; at = tree.parent(at)) {
    const form = numberOf(document, at)?.form;
    if (form) styles.add(styleOf(form));
  }
  return styles;
}

function firstFree(document: Document, styles: ReadonlySet<string>): NumberForm | undefined {
  const cyrillic = document.model.agreement.language === 'uk' || document.model.agreement.language === 'ru';
  for (const [text, numerals] of cyrillic ? usualCyrillic : usual) {
    const form = readNumber(text, numerals);
    if (form && !styles.has(styleOf(form))) return form;
  }
  return undefined;
}
