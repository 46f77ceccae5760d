// The rules about lines, zones, maps, and what they leave out, in the order in which their pages are listed.

import { carriersWithoutPrecedence } from './carriers-without-precedence.js';
import { differingWidths } from './differing-widths.js';
import { lineWithoutMap } from './line-without-map.js';
import { malformedCoordinates } from './malformed-coordinates.js';
import { mapWithoutText } from './map-without-text.js';
import { twoLines } from './two-lines.js';
import { unclosedZone } from './unclosed-zone.js';
import { undefinedArea } from './undefined-area.js';
import { undelimitedZone } from './undelimited-zone.js';
import { unregulatedDomain } from './unregulated-domain.js';
import { zoneDomainMismatch } from './zone-domain-mismatch.js';
import type { Rule } from '../types.js';

export const geography: readonly Rule[] = [
  undelimitedZone,
  unregulatedDomain,
  lineWithoutMap,
  mapWithoutText,
  twoLines,
  carriersWithoutPrecedence,
  undefinedArea,
  differingWidths,
  zoneDomainMismatch,
  unclosedZone,
  malformedCoordinates,
];
