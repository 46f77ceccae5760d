// Families of unit words: which words name a heading, an annex, or any numbered level.
// Invariant: every Unit belongs to exactly one family.

import type { Unit } from '../syntax/types.js';

const annexUnits: ReadonlySet<Unit> = new Set(['annex', 'appendix', 'schedule', 'protocol']);
const headingUnits: ReadonlySet<Unit> = new Set(['part', 'title', 'chapter', 'section', 'article']);
const namedUnits: ReadonlySet<Unit> = new Set(['preamble', 'testimonium']);

/** `Annex`, `Appendix`, `Schedule`, `Protocol`: entered by name only. */
export function isAnnexUnit(unit: Unit | undefined): boolean {
  return unit !== undefined && annexUnits.has(unit);
}

/** `Part` … `Article`: matches that kind of heading only. */
export function isHeadingUnit(unit: Unit | undefined): boolean {
  return unit !== undefined && headingUnits.has(unit);
}

/** `paragraph`, `point`, `item` …: matches any numbered level. */
export function isLevelUnit(unit: Unit | undefined): boolean {
  return unit !== undefined && !annexUnits.has(unit) && !headingUnits.has(unit) && !namedUnits.has(unit);
}
