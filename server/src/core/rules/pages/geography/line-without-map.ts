// The page of the rule `line-without-map`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause creates a line and neither points to a map nor gives points or a course.',
  why: 'A line that is nowhere drawn is drawn by each side for itself, and soldiers stand between the two.',
  remedy: 'Annex a map and name it under the zone (`map:`), list the points, or say which river, road or ridge the line follows.',
  history: 'The Minsk documents speak of a line of contact and annex no map; the Korean armistice has maps for its line. Sources: the digests `minsk-memorandum-2014`, `korea-1953`.',
  good: [
    { title: 'a map is named', text: 'zone LINE "Line of Rest"\n  kind: line\n\n1. The Line of Rest is fixed on the map in Annex I.\n   @establishes LINE\n' },
    { title: 'it follows a river', text: 'zone LINE "Line of Rest"\n  kind: line\n\n1. The Line of Rest follows the middle of the river Vell.\n   @establishes LINE\n' },
    { title: 'the points stand below', text: 'zone LINE "Line of Rest"\n  kind: line\n\n1. The Line of Rest joins these places:\n   @establishes LINE\n   (a) Tolm;\n   (b) Quay.\n' },
  ],
  bad: [
    { title: 'no word where', text: 'zone LINE "Line of Rest"\n  kind: line\n\n1. A Line of Rest is established between the two sides.\n   @establishes LINE\n                ^^^^ line-without-map\n' },
    { title: 'as it happens to be', text: 'zone FRONT "Line of Contact"\n  kind: line\n  domain: land\n\n1. The forces halt where they stand, and that is the Line of Contact.\n   @id halt\n   @establishes FRONT\n                ^^^^^ line-without-map\n' },
  ],
};
