// The page of the rule `guarantee-with-monitoring`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The mandate of one body holds both watching (`monitor`, `verify`) and answering (`guarantee`, `enforce`).',
  why: 'A guarantor that must act when it sees a breach has every reason not to see it; and a monitor that may strike is let in nowhere. The two also want different people, arms and consent.',
  remedy: 'Give the tasks to two bodies, and let the one that watches, or a third, say whether there was a breach.',
  history: 'In the talks of 2025 and 2026 on Ukraine a monitoring mechanism, a commission for breaches and a multinational force were named side by side for this reason, after drafts in which one council was to monitor and guarantee. Source: press reports of 20 November 2025 and 6 January 2026.',
  good: [
    { title: 'two bodies', text: 'body OBS "Observer Mission"\n  mandate: monitor, verify\nbody GUC "Council of Guarantors"\n  mandate: guarantee, enforce\n' },
    { title: 'supervision and enforcement', text: 'body PCN "Peace Council"\n  mandate: supervise, enforce\n' },
  ],
  bad: [
    { title: 'watches and guarantees', text: 'body PCN "Peace Council"\n     ^^^ guarantee-with-monitoring\n  mandate: monitor, guarantee\n' },
    { title: 'verifies and enforces', text: 'party UKR "Ukraine"\n\nbody MNF "Multinational Force"\n     ^^^ guarantee-with-monitoring\n  members: "States of the coalition"\n  mandate: relief, verify, enforce\n\n1. The force stands west of the river.\n' },
  ],
};
