// The page of the rule `map-without-text`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A zone or line has a `map:`, and no clause of the agreement establishes it.',
  why: 'Maps are lost, copied on another scale, and read with a thick pencil. Words beside the map say what the draftsman meant.',
  remedy: 'Describe it in a clause and mark the clause with `@establishes`.',
  history: 'The Korean line is drawn on maps and not described in words; whether the markers or the maps count has been disputed again in our days. Source: the digest `korea-1953`.',
  good: [
    { title: 'map and clause', text: 'zone LINE "Line of Rest"\n  kind: line\n  map: line.geojson\n\n1. The line follows the river; on maps and ground the text prevails.\n   @establishes LINE\n' },
    { title: 'no map either', text: 'zone LINE "Line of Rest"\n  width: 2 km\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'a map alone', text: 'zone LINE "Line of Rest"\n  kind: line\n  map: line.geojson\n       ^^^^^^^^^^^^ map-without-text\n\n1. No one crosses the Line of Rest.\n' },
    { title: 'a zone of the sea', text: 'zone BAY "Grey Bay"\n  map: maps/bay.geojson\n       ^^^^^^^^^^^^^^^^ map-without-text\n  kind: maritime\n\n1. No warship enters.\n' },
  ],
};
