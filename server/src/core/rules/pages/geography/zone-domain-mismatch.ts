// The page of the rule `zone-domain-mismatch`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A zone of the kind maritime or port is not declared for the sea, or one of the kind airspace not for the air.',
  why: 'Clauses and bodies that act at sea reach zones at sea. A port that is on land only is reached by neither.',
  remedy: 'Add the domain, or mend the kind.',
  good: [
    { title: 'at sea', text: 'zone BAY "Grey Bay"\n  kind: maritime\n  domain: sea\n  width: 5 nm\n\n1. Text.\n' },
    { title: 'nothing said', text: 'zone SKY "Closed Sky"\n  kind: airspace\n  width: 9 km\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'a bay on land', text: 'zone BAY "Grey Bay"\n  kind: maritime\n  domain: land\n          ^^^^ zone-domain-mismatch\n  width: 5 nm\n\n1. Text.\n' },
    { title: 'a closed sky at sea', text: 'zone SKY "Closed Sky"\n  domain: land, sea\n          ^^^^^^^^^ zone-domain-mismatch\n  kind: airspace\n\n1. No aircraft crosses.\n' },
  ],
};
