// The page of the rule `narrower-term`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

const forces = 'agreement old "Old"\nterm FORCES "Armed Forces"\n  means: "the land, naval and air forces of a Party"\n\n1. The Armed Forces rest.\n';
const draft = (means: string): string => `agreement new "New"\n  precedent: old\nterm FORCES "Armed Forces"\n  means: "${means}"\n\n1. The Armed Forces rest.\n`;

export const page: RulePage = {
  what: 'A term of this text is defined in the same words as the term of the same name in its precedent (a `term` line beside a `term` line, or the defining clause beside its counterpart), but for members of the enumeration that are missing. Only wordings in English that differ in nothing else are compared.',
  why: 'Nobody reads definitions twice. What a term no longer covers is taken out of every clause that uses it, without a word in any of them.',
  remedy: 'Take the missing member in. Where it is left out on purpose, say so in a note, so that whoever knows the precedent does not read the old meaning into it.',
  history: 'In the Korean Armistice "coastal islands" and "neutral nations" are defined in the paragraphs that use them; a draft that follows those paragraphs and shortens such a definition moves the line or the commission without touching either. Source: the digest `korea-1953`, paragraphs 13(b) and 37.',
  good: [
    { title: 'the same members', text: /* @__PURE__ */ draft('the land, naval and air forces of a Party'), others: [forces] },
    { title: 'an adjective less makes it wider', text: /* @__PURE__ */ draft('heavy weapons and their crews').replace('heavy weapons', 'weapons'), others: [/* @__PURE__ */ forces.replace('the land, naval and air forces of a Party', 'heavy weapons and their crews')] },
    { title: 'a condition less makes it wider', text: /* @__PURE__ */ draft('forces that carry arms'), others: [/* @__PURE__ */ forces.replace('the land, naval and air forces of a Party', 'forces that carry arms and wear signs')] },
    { title: 'in other words', text: /* @__PURE__ */ draft('land units and naval units of a Party'), others: [forces] },
    { title: 'an exception less makes it wider', text: /* @__PURE__ */ draft('all forces except guards'), others: [/* @__PURE__ */ forces.replace('the land, naval and air forces of a Party', 'all forces except guards and police')] },
  ],
  bad: [
    {
      title: 'the air force is gone',
      text: 'agreement new "New"\n  precedent: old\nterm FORCES "Armed Forces"\n             ^^^^^^^^^^^^ narrower-term\n  means: "the land and naval forces of a Party"\n\n1. The Armed Forces rest.\n',
      others: [forces],
    },
    {
      title: 'two members of a definition in the clause itself',
      text: 'agreement line "Line"\n  precedent: rest\n\n1. "Heavy Weapon" means a tank or a howitzer.\n    ^^^^^^^^^^^^ narrower-term\n   @precedent rest:4\n',
      others: ['agreement rest "Rest"\n\n4. "Heavy weapon" means a tank, a mortar, a howitzer or a rocket launcher.\n'],
    },
  ],
};
