// A zone that nothing delimits: no map, no width, and no clause that creates it.

import { fieldNamed } from '../parts/signers.js';
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
};
