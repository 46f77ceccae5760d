// The page of the rule `enforcement-out-of-scope`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body is named to enforce the clause, and its `scope` does not reach it: neither the clause nor a zone it speaks of lies in it.',
  why: 'A body acts only where its mandate lets it. Outside it the first breach becomes a quarrel about competence, and the breach itself goes unanswered.',
  remedy: 'Widen the `scope` of the body, name a body whose scope reaches the clause, or make the clause speak of a zone the body is competent for.',
  history: 'Korea\'s joint observer teams may work in the Demilitarized Zone and the Han River Estuary only, and could not follow a violation beyond (paragraphs 26 and 27). Source: the digest `korea-1953`.',
  good: [
    { title: 'the zone is in scope', text: 'zone DMZ "Demilitarized Zone"\nbody JOT "Observer Teams"\n  mandate: investigate\n  scope: DMZ\n\n1. No forces shall remain in the Demilitarized Zone.\n   @enforced-by JOT\n' },
    { title: 'no scope is no limit', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. No blockade shall be imposed.\n   @enforced-by JMC\n' },
  ],
  bad: [
    { title: 'beside a body that only watches', text: 'body OBS "Observer Mission"\n  mandate: monitor\nbody JOT "Observer Teams"\n  mandate: investigate\n  scope: 1\n\n1. The zone shall be cleared.\n   @enforced-by JOT\n\n2. No blockade shall be imposed.\n   @enforced-by OBS, JOT\n                ^^^^^^^^ enforcement-out-of-scope\n' },
    { title: 'another clause is in scope', text: 'body JOT "Observer Teams"\n  mandate: investigate\n  scope: 1\n\n1. The mines shall be lifted.\n   @enforced-by JOT\n\n2. No prisoner shall be held back.\n   @enforced-by JOT\n                ^^^ enforcement-out-of-scope\n' },
    { title: 'the clause lies outside the zone', text: 'zone DMZ "Demilitarized Zone"\nbody JOT "Observer Teams"\n  mandate: supervise\n  scope: DMZ\n\nArticle 1. Sea\n@enforced-by JOT\n\n1. Each side shall respect the contiguous waters of the other.\n             ^^^^^ enforcement-out-of-scope\n' },
    { title: 'the article names another for all its clauses', text: 'body JOT "Observer Teams"\n  mandate: investigate\n  scope: 9\nbody NSC "Neutral Commission"\n  mandate: supervise, investigate\n\nArticle I. Weapons\n@enforced-by NSC\n\n1. Neither side shall bring rockets into the region.\n   @enforced-by JOT\n                ^^^ enforcement-out-of-scope\n\nArticle II. Zone\n\n9. The zone is four km wide.\n' },
  ],
};
