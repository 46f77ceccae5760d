// A line or zone that is drawn on a map only: no clause creates it.

import { fieldNamed } from '../parts/fields.js';
import { isEstablished } from '../parts/zones.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const mapWithoutText: Rule = {
  name: 'map-without-text',
  category: 'geography',
  severity: 'information',
  messages: {
    default: '"{zone}" has a map, and no clause establishes it ("@establishes {zone}"): where the map is lost, or read otherwise, there are no words to go by. Describe it in a clause.',
  },
  reads: ['declarations', '@establishes', 'others'],
  *checkDocument({ snapshot, document }) {
    if (snapshot.loading) return;
    for (const zone of document.model.zones) {
      const map = fieldNamed(zone, 'map');
      if (!map || isEstablished(snapshot, document, zone)) continue;
      yield { span: map.valueSpan, message: message('default', { zone: zone.id.text }) };
    }
  },
};
