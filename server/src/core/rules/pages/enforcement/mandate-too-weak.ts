// The page of the rule `mandate-too-weak`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause has a body verify, inspect, investigate, supervise, adjudicate, enforce or guarantee something, and its declared `mandate` stops at something weaker.',
  why: 'The verb in the clause promises what the mandate does not give. When it matters the body is told to keep to its mandate, and the clause stays without effect.',
  remedy: 'Add the verb to the mandate, or write in the clause what the body may do.',
  history: 'The texts of Minsk asked for a full cease-fire and the withdrawal of heavy weapons; the OSCE mission could watch and report, and no word in its mandate let it find who was responsible or make anybody stop. Source: the digests of the Minsk texts.',
  good: [
    { title: 'the mandate has it', text: 'body JMC "Joint Commission"\n  mandate: supervise, investigate\n\n1. The Joint Commission shall investigate each complaint.\n' },
    { title: 'a stronger mandate', text: 'body PNL "Panel"\n  mandate: adjudicate\n\n1. The Panel may investigate the facts.\n' },
    { title: 'no mandate is declared', text: 'body JMC "Joint Commission"\n\n1. The Joint Commission shall enforce the cease-fire.\n' },
  ],
  bad: [
    { title: 'monitors who are to enforce', text: 'body OBS "Observer Mission"\n     ^^^ mandate-too-weak\n  mandate: monitor\n\n1. The Observer Mission shall enforce the cease-fire.\n' },
    { title: 'the second verb', text: 'body JOT "Observer Teams"\n     ^^^ mandate-too-weak\n  mandate: monitor, relief\n\nArticle 2. Line\n\n1. The Observer Teams (JOT) may also watch and inspect every store of weapons.\n' },
  ],
};
