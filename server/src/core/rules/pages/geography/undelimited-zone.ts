// The page of the rule `undelimited-zone`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A zone is declared, and nothing says where it lies: no `map:`, no `width:`, and no clause establishes it.',
  why: 'A zone without edges is two zones, one for each side. What is forbidden in it is forbidden nowhere in particular.',
  remedy: 'Write a clause that delimits it and mark it with `@establishes`, or give it a `map:` or a `width:`.',
  history: 'The draft annexes of 2022 on the line of guarantees were left empty, and each side read them as it wished. Source: the draft treaty of April 2022, as published later.',
  good: [
    { title: 'a clause delimits it', text: 'zone BELT "Empty Belt"\n  kind: buffer\n\n1. The Empty Belt is 2 km wide on each side of the river.\n   @establishes BELT\n' },
    { title: 'a width', text: 'zone BELT "Empty Belt"\n  width: 4 km\n\n1. Text.\n' },
    { title: 'a port is where it is, and so is a bay', text: 'zone BAY "Grey Bay"\n  kind: maritime\nzone HAVEN "Lindhaven"\n  kind: port\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'nothing at all', text: 'zone BELT "Empty Belt"\n     ^^^^ undelimited-zone\n  kind: buffer\n\n1. The Empty Belt is free of weapons.\n' },
    { title: 'a corridor', text: 'zone ROAD "Relief Road"\n     ^^^^ undelimited-zone\n  kind: corridor\n  domain: land\n\n1. No gun fires over it.\n' },
  ],
};
