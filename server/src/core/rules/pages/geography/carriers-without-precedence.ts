// The page of the rule `carriers-without-precedence`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A line or buffer zone stands in a clause and on a map, and no clause says which of the two holds where they differ.',
  why: 'Text, map and marker are never the same to the metre. Without a rule each side goes by the one that suits it.',
  remedy: 'Add a clause that ranks them: for example text before map, map before markers.',
  history: 'In Korea the south ranked the markers first and United Nations Command the map, as a statement of December 2025 showed. Source: the notes of the digest `korea-1953`.',
  good: [
    { title: 'the text prevails', text: 'zone LINE "Line of Rest"\n  kind: line\n  map: line.geojson\n\n1. The line follows the river.\n   @establishes LINE\n\n2. If the map and the text differ, the text prevails.\n' },
    { title: 'a map alone is another finding', text: 'zone LINE "Line of Rest"\n  kind: line\n  map: line.geojson\n\n1. No one crosses.\n' },
  ],
  bad: [
    { title: 'no rank', text: 'zone LINE "Line of Rest"\n  kind: line\n  map: line.geojson\n       ^^^^^^^^^^^^ carriers-without-precedence\n\n1. The line follows the river.\n   @establishes LINE\n' },
    { title: 'one finding for two maps', text: 'zone BELT "Empty Belt"\n  kind: buffer\n  map: belt.geojson\n       ^^^^^^^^^^^^ carriers-without-precedence\nzone EDGE "Outer Edge"\n  kind: line\n  map: edge.geojson\n\n1. The belt lies between the rivers, and its edge on their far banks.\n   @establishes BELT, EDGE\n\n2. If the maps are lost, new ones are made.\n' },
  ],
};
