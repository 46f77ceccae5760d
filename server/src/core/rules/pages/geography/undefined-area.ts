// The page of the rule `undefined-area`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty holds in an area whose edges the text does not draw: certain districts, contiguous waters, the occupied territory.',
  why: 'Each side knows where the area ends, and each another place.',
  remedy: 'Name a declared zone, or delimit the area by a map, a line or a list of places.',
  history: 'The “certain districts” of the Minsk documents and the “contiguous waters” of the Korean armistice were never measured. Sources: the digests `minsk-package-2015`, `korea-1953`.',
  good: [
    { title: 'a declared zone', text: 'zone WATERS "contiguous waters"\n  map: waters.geojson\n\n1. The fleets shall leave the contiguous waters.\n' },
    { title: 'no duty hangs on it', text: '1. The talks on certain districts go on.\n' },
    { title: 'fields of work, and what a list names', text: '1. The Parties shall meet on certain areas, such as trade and transit.\n\n2. The council shall review the exclusion of certain areas or matters listed in Annex A.\n' },
  ],
  bad: [
    { title: 'certain districts', text: '1. The Parties shall hold elections in certain districts of the north.\n                                       ^^^^^^^^^^^^^^^^^ undefined-area\n' },
    { title: 'waters of the coast', text: 'Article 1. Sea\n\n1. Neither fleet may enter the waters adjacent to the coast, and both must leave the surrounding waters.\n                                                                                     ^^^^^^^^^^^^^^^^^^ undefined-area\n' },
  ],
};
