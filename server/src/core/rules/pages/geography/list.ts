// The pages of the rules about lines, zones, maps, and what they leave out, by rule.

import { page as carriersWithoutPrecedence } from './carriers-without-precedence.js';
import { page as differingWidths } from './differing-widths.js';
import { page as lineWithoutMap } from './line-without-map.js';
import { page as malformedCoordinates } from './malformed-coordinates.js';
import { page as mapWithoutText } from './map-without-text.js';
import { page as twoLines } from './two-lines.js';
import { page as unclosedZone } from './unclosed-zone.js';
import { page as undefinedArea } from './undefined-area.js';
import { page as undelimitedZone } from './undelimited-zone.js';
import { page as unregulatedDomain } from './unregulated-domain.js';
import { page as zoneDomainMismatch } from './zone-domain-mismatch.js';
import type { RulePage } from '../../types.js';

export const geography: Readonly<Record<string, RulePage>> = {
  'carriers-without-precedence': carriersWithoutPrecedence,
  'differing-widths': differingWidths,
  'line-without-map': lineWithoutMap,
  'malformed-coordinates': malformedCoordinates,
  'map-without-text': mapWithoutText,
  'two-lines': twoLines,
  'unclosed-zone': unclosedZone,
  'undefined-area': undefinedArea,
  'undelimited-zone': undelimitedZone,
  'unregulated-domain': unregulatedDomain,
  'zone-domain-mismatch': zoneDomainMismatch,
};
