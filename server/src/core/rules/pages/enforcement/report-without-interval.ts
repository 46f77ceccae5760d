// The page of the rule `report-without-interval`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A declared body has to report, and nothing says how often, by when, or on which event.',
  why: 'A body that may choose its moment is pressed by both sides to choose none. After months of silence nobody is in breach.',
  remedy: 'Give an interval ("every 30 days") or the event that calls for a report ("within 72 hours after each complaint").',
  history: 'Paragraph 13(c) of the Korean armistice has each side report what it moves every day, with place and number, and so a missing report was seen at once; no point of the Minsk Package says when anybody reports. Source: the digests `korea-1953` and `minsk-package-2015` in the library.',
  good: [
    { title: 'an interval is given', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. The Joint Commission shall report to the Parties every 30 days.\n' },
    { title: 'an event calls for it', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. The Joint Commission shall report each violation to the Parties.\n' },
    { title: 'a deadline by annotation', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. The Joint Commission shall report to the Parties on the state of the roads.\n   @deadline 2026-01-31\n' },
    { title: 'a party reports a fact once', text: '1. Each Party shall report its minefields to the Commission.\n' },
  ],
  bad: [
    { title: 'no interval', text: 'body JMC "Joint Commission"\n  mandate: supervise\n\n1. The Joint Commission shall report to the Parties on how this Agreement is carried out.\n                        ^^^^^ report-without-interval\n' },
    { title: 'a report to be submitted', text: 'body OBS "Observer Mission"\n  mandate: monitor\n\n1. The Observer Mission shall submit written reports to the Secretary-General.\n                        ^^^^^ report-without-interval\n' },
  ],
};
