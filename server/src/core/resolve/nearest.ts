// What the writer of a broken target most likely meant: the nearest existing citation, or the nearest known name.
// Invariant: bounded work a call whatever the size of the text; undefined rather than a far-fetched guess.

import type { NearNames } from '../text/near-names.js';
import type { BlockId, Step } from '../syntax/types.js';
import { citationOf } from './asked.js';
import { descend } from './descend.js';
import type { Entry, Outline, Scope } from './outline.js';
import { fromTop } from './look-up.js';
import { isAnnexUnit, isHeadingUnit, isLevelUnit } from './units.js';

/** How many numbers up and down are tried before the last one of the list is offered. */
const reach = 12;

/** Canonical citation of an existing clause beside which the path points; `within`: the region or article it is looked for in. Undefined when nothing is near. */
export function nearestCitation(
  outline: Outline,
  within: BlockId | 'main',
  steps: readonly Step[],
): string | undefined {
  for (let kept = steps.length - 1; kept >= 0; kept -= 1) {
    const step = steps[kept];
    const scope =
      kept === 0 ? (isAnnexUnit(step?.unit) ? 'annexes' : within) : prefix(outline, within, steps.slice(0, kept));
    if (step === undefined || scope === undefined) continue;
    const near = nearestIn(outline, scope, step);
    const block = near ?? (typeof scope === 'string' ? undefined : scope);
    if (block !== undefined) return citationOf(outline.document, block);
  }
  return undefined;
}

function prefix(outline: Outline, within: BlockId | 'main', steps: readonly Step[]): BlockId | undefined {
  const inside = descend(outline, within, steps, { styles: 'any', top: true }).blocks;
  return only(
    inside.length > 0
      ? inside
      : fromTop(outline, within === 'main' ? within : outline.regionOf(within), steps, { styles: 'any' }).blocks,
  );
}

function nearestIn(outline: Outline, scope: Scope, step: Step): BlockId | undefined {
  for (const value of neighbours(step.value)) {
    const found = descend(
      outline,
      scope,
      [{ ...step, value }],
      scope === 'main' ? { styles: 'same', top: true } : { styles: 'same' },
    );
    if (found.blocks[0] !== undefined) return found.blocks[0];
  }
  if (!/^\d+$/.test(step.value)) return undefined;
  // Far beyond the end: the last one there is.
  const fits = (entry: Entry): boolean => /^\d/.test(entry.value) && fitsUnit(outline, entry, step);
  return outline.units(scope).last(`number ${step.unit ?? ''}`, fits);
}

function fitsUnit(outline: Outline, entry: Entry, step: Step): boolean {
  if (isHeadingUnit(step.unit)) return entry.unit === step.unit;
  if (isAnnexUnit(step.unit)) return entry.unit === step.unit;
  if (isLevelUnit(step.unit) || outline.isContinuous('main')) return !entry.heading;
  return entry.unit === 'article' || !entry.heading;
}

/** The values just before and after: `14` -> 13, 15, 12 …; `k` -> j, l, i …; `5.5` -> 5.4, 5.6 …, 5, 4 …. */
function neighbours(value: string): readonly string[] {
  const compound = /^([^.-]{1,8}(?:[.-][^.-]{1,8}){0,4})([.-])(\d{1,3})$/u.exec(value);
  if (compound?.[1] !== undefined && compound[2] !== undefined && compound[3] !== undefined) {
    const [, head, mark, last] = compound;
    const digits = last.length;
    return [
      ...neighbours(last).map((each) => `${head}${mark}${mark === '-' ? each.padStart(digits, '0') : each}`),
      head,
      ...neighbours(head),
    ];
  }
  const values: string[] = [];
  const number = /^\d{1,3}$/.test(value) ? Number(value) : undefined;
  const letter = /^\p{L}$/u.test(value) ? value.codePointAt(0) : undefined;
  for (let distance = 1; distance <= reach; distance += 1) {
    if (number !== undefined) values.push(String(number - distance), String(number + distance));
    else if (letter !== undefined)
      values.push(String.fromCodePoint(letter - distance), String.fromCodePoint(letter + distance));
  }
  return number === undefined && letter === undefined && /\p{L}$/u.test(value) ? [value.slice(0, -1)] : values;
}

/** The one of the names that is at most two changes away (one for short names), any case; the first of equals. */
export function nearestName(name: string, names: NearNames): string | undefined {
  return names.find(name, name.length < 5 ? 2 : 3);
}

function only(blocks: readonly BlockId[]): BlockId | undefined {
  return blocks.length === 1 ? blocks[0] : undefined;
}
