// How each rule of the category "geography" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const geography: Entries = {
  'undelimited-zone': { edits: [['term FORCES "Armed Forces"\n', 'zone DELTA "Vell Delta"\n  kind: buffer\n  domain: land\n\nterm FORCES "Armed Forces"\n']], in: 'zone DELTA', found: 'DELTA' },
  'unregulated-domain': { edits: [['  domain: land, sea, air\n', '  domain: land, sea, air, cyber\n']], in: 'air, cyber', found: 'cyber' },
  'line-without-map': {
    edits: [['  kind: line\n  domain: land\n  map: maps/line.geojson\n', '  kind: line\n  domain: land\n'], ['The Line of Separation follows the middle of the river Vell as delimited in {Annex I}.', 'The Line of Separation lies between the Armed Forces of the two Parties.']],
    in: '@establishes LINE', found: 'LINE',
  },
  'map-without-text': { edits: [['term FORCES "Armed Forces"\n', 'zone DELTA "Vell Delta"\n  kind: facility\n  domain: land\n  map: maps/delta.geojson\n\nterm FORCES "Armed Forces"\n']], found: 'maps/delta.geojson' },
  'two-lines': {
    edits: [['3. Neither Party shall bring further Armed Forces into the area within 20 km of the Line of Separation.', '3. Neither Party shall bring further Armed Forces into the area within 20 km of the actual front, or of the front as it stood on 1 March 2031.']],
    found: 'actual front',
  },
  'carriers-without-precedence': { edits: [['the text of Annex I prevails.', 'the Parties consult each other.']], found: 'maps/line.geojson' },
  'undefined-area': { edits: [['3. Neither Party shall attack or cut off power plants, waterworks or hospitals.', '3. Neither Party shall attack or cut off power plants, waterworks or hospitals in certain districts.']], found: 'certain districts' },
  'differing-widths': { edits: [['extends 3 km on each side of the Line of Separation and is 6 km wide.', 'extends 4 km on each side of the Line of Separation.']], found: '4 km' },
  'zone-domain-mismatch': { edits: [['term FORCES "Armed Forces"\n', 'zone HAVEN "Amber Haven"\n  kind: port\n  domain: land\n\nterm FORCES "Armed Forces"\n']], in: 'kind: port\n  domain: land', found: 'land' },
  'unclosed-zone': {
    edits: [['2. The edges of the Separation Zone run 3 km', '2. The closed area is bounded by the points 10.5 N 20.1 E and 10.6 N 20.2 E. The edges of the Separation Zone run 3 km']],
    found: 'area is bounded by the points',
  },
  'malformed-coordinates': { edits: [['from the bridge of Tolm at 10.500 N, 20.250 E', "from the bridge of Tolm at 10° 75' N, 20.250 E"]], found: "10° 75' N" },
};
