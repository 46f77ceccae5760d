// The page of the rule `term-used-once`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A term is defined and then used a single time. Off by default.',
  why: 'A definition that serves one clause is one more thing to read two ways.',
  remedy: 'Say what is meant where it is used.',
  good: [
    { title: 'used twice', text: '1. "Zone" means the strip between the lines.\n\n2. Nobody enters the Zone.\n\n3. The Zone is marked.\n' },
    { title: 'not used at all', text: '1. "Zone" means the strip between the lines.\n' },
  ],
  bad: [
    { title: 'used in one clause', text: '1. "Buffer Strip" means the land between the lines.\n    ^^^^^^^^^^^^ term-used-once\n\n2. Nobody enters the Buffer Strip.\n' },
    { title: 'declared for one clause', text: 'term GUARDS "Border Guards"\n             ^^^^^^^^^^^^^ term-used-once\n\n4. Border Guards keep order.\n' },
  ],
};
