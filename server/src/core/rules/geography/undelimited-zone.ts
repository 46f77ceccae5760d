// A zone that nothing delimits: no map, no width, and no clause that creates it.

import { fieldNamed } from '../parts/fields.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { isEstablished } from '../parts/zones.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

/** Kinds of zones that are there because an agreement draws them. */
const drawn: readonly string[] = ['line', 'buffer', 'corridor', 'airspace'];

export const undelimitedZone: Rule = {
  name: 'undelimited-zone',
  category: 'geography',
  severity: 'warning',
  messages: {
    default: 'Nothing says where "{zone}" begins and ends: it has no map, no width, and no clause establishes it ("@establishes {zone}"). Each side will draw its own edge. Delimit it in a clause or by a map.',
    fix: 'Add a clause that delimits {zone}',
  },
  reads: ['declarations', '@establishes', 'others'],
  *checkDocument({ snapshot, document }) {
    if (snapshot.loading) return;
    for (const zone of document.model.zones) {
      if (fieldNamed(zone, 'map') || fieldNamed(zone, 'width')) continue;
      // A place with a name of its own (a port, a bay, a town) is where it is.
      if (!drawn.includes(zone.zoneKind ?? '')) continue;
      if (isEstablished(snapshot, document, zone)) continue;
      yield { span: zone.id.span, message: message('default', { zone: zone.id.text }) };
    }
  },
  fix(context, { span }) {
    const zone = context.document.model.zones.find(({ id }) => id.span.start === span.start);
    if (!zone) return [];
    const text = `The ${zone.name.text} ${zone.zoneKind === 'line' ? 'runs along' : 'lies between'} […] and […].`;
    return skeletonFix(context, { title: zone.name.text, text, establishes: zone.id.text }, { zone: zone.id.text });
  },
};
