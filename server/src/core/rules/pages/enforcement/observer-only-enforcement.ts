// The page of the rule `observer-only-enforcement`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Every body named to enforce the clause has a mandate of `monitor` or `verify` only.',
  why: 'Such a body can see and report a breach, not decide who broke the agreement, order a remedy or act. Reports that nobody must answer change nothing on the ground.',
  remedy: 'Name a body that may supervise, investigate, adjudicate or enforce, widen the mandate of this one where the parties agree, or say that it only watches with `@monitored-by`.',
  history: 'The observers of the OSCE in Ukraine (2014 to 2022) published thousands of reports under Minsk and had no power to attribute or to enforce. Source: the digests of the Minsk texts in the library.',
  good: [
    { title: 'a second body may act', text: 'body OBS "Observer Mission"\n  mandate: monitor, verify\nbody JMC "Joint Commission"\n  mandate: supervise\n\n1. Each side shall withdraw its forces.\n   @enforced-by OBS, JMC\n' },
    { title: 'watching is said to be watching', text: 'body OBS "Observer Mission"\n  mandate: monitor\nparty UKR "Ukraine"\n\n1. Each side shall withdraw its forces.\n   @enforced-by UKR\n   @monitored-by OBS\n' },
  ],
  bad: [
    { title: 'named on the clause', text: 'body OBS "Observer Mission"\n  mandate: monitor, verify\n\n1. Each side shall withdraw its forces.\n   @enforced-by OBS\n                ^^^ observer-only-enforcement\n' },
    { title: 'inherited from the heading', text: 'body OBS "Observer Mission"\n  mandate: monitor\n\nArticle 1. Cease-fire\n@enforced-by OBS\n\n1. All firing must stop at midnight.\n              ^^^^ observer-only-enforcement\n' },
    { title: 'a body that could act stands beside it', text: 'body OBS "Observers"\n  mandate: monitor, verify\nbody JMC "Joint Commission"\n  mandate: supervise, investigate\n\n1. Neither side shall fly over the strip.\n   @enforced-by OBS\n                ^^^ observer-only-enforcement\n' },
  ],
};
