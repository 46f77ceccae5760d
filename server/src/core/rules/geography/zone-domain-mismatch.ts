// A zone of ships that is not at sea, or of aircraft that is not in the air.

import { message } from '../tools.js';
import type { Rule } from '../types.js';
import { fieldNamed } from '../parts/fields.js';

const needed: Readonly<Record<string, string>> = { maritime: 'sea', port: 'sea', airspace: 'air' };

export const zoneDomainMismatch: Rule = {
  name: 'zone-domain-mismatch',
  category: 'geography',
  severity: 'warning',
  messages: {
    default: '"{zone}" is of the kind {kind} and is declared for {domains} only: ships and aircraft in it would be nobody\'s concern. Add "{needed}" to its domain, or mend its kind.',
    fix: 'Add "{needed}" to its domain',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    for (const zone of document.model.zones) {
      const wanted = needed[zone.zoneKind ?? ''];
      const field = fieldNamed(zone, 'domain');
      if (wanted === undefined || !field || zone.domains.some(({ text }) => text.toLowerCase() === wanted)) continue;
      yield { span: field.valueSpan, message: message('default', { zone: zone.id.text, kind: zone.zoneKind ?? '', domains: zone.domains.map(({ text }) => text).join(', '), needed: wanted }) };
    }
  },
  fix({ document }, { span, message: { args: { needed: wanted = '' } } }) {
    return [{ title: message('fix', { needed: wanted }), changes: [{ uri: document.uri, span: { start: span.end, end: span.end }, newText: `, ${wanted}` }], preferred: false }];
  },
};
