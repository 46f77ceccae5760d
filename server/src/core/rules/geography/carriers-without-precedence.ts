// A line that stands in the text and on a map, and no clause says which of the two holds where they differ.
// Invariant: at blocks the maps are found and the clauses that rank them; `combine` shows the first map, or nothing where one clause ranks.

import type { Zone } from '../../model/types.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { isEstablished } from '../parts/zones.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

const ranks = /\bprevails?\b|\btakes? precedence\b|\b(?:is|are|be) (?:decisive|authoritative|controlling|conclusive)\b|\bgoverns?\b|переважа|преимуществ|превалиру|우선/iu;
const carriers = /\bmaps?\b|\bcharts?\b|\bmarkers?\b|карт|знак|지도|표식/iu;

export const carriersWithoutPrecedence: Rule = {
  name: 'carriers-without-precedence',
  category: 'geography',
  severity: 'warning',
  messages: {
    default: '"{zone}" stands in the text and on a map, and no clause says which of them holds where they differ, nor what a marker on the ground counts: each side will go by the one that suits it. Add a clause that ranks text, map and markers.',
    ranked: 'A clause that ranks them.',
    fix: 'Add a clause that ranks them',
  },
  reads: ['declarations', '@establishes', 'others'],
  blocks: ['heading', 'provision', 'paragraph', 'field'],
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    if (document.model.tree.kind(block) !== 'field') {
      const prose = proseAt(context, block);
      const match = carriers.test(prose.text) ? ranks.exec(prose.text) : null;
      if (match) yield { span: spanIn(prose, match.index, match.index + match[0].length), message: message('ranked') };
      return;
    }
    const at = document.model.fieldAt(block);
    if (at?.field.name !== 'map' || at.declaration.kind !== 'zone' || snapshot.loading) return;
    const zone: Zone = at.declaration;
    // A port or a crossing is a place, and needs no edge on a metre.
    if (zone.zoneKind !== 'line' && zone.zoneKind !== 'buffer') return;
    if (isEstablished(snapshot, document, zone)) yield { span: at.field.valueSpan, message: message('default', { zone: zone.id.text }) };
  },
  combineReads: [],
  combine(_context, found): readonly Found[] {
    let first: Found | undefined;
    for (const each of found) {
      if (each.message.id === 'ranked') return [];
      first ??= each;
    }
    return first ? [first] : [];
  },
  fix: (context) => skeletonFix(context, { title: 'Text and maps', text: 'Where the text of this Agreement, a map and a marker on the ground differ, […] prevails.' }),
};
