// The page of the rule `ignore-without-reason`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An `@ignore`, or a `parley: ignore` comment at the beginning of the file, gives no reason.',
  why: 'Whoever reads the clause in a year, or for the other side, cannot tell whether the fault was accepted on purpose, or only hidden in a hurry.',
  remedy: 'Write in quotes, behind the rules, why the finding does not count here.',
  good: [
    { title: 'a reason', text: '1. Each side shall stop.\n   @ignore no-enforcement-body "the guarantors act by a treaty of their own"\n' },
    { title: 'a reason on the next line', text: '1. Each side shall withdraw.\n   @ignore no-enforcement-body\n   @ "each side for itself"\n' },
    { title: 'no rule is named', text: '1. The Parties are at peace.\n   @ignore\n' },
  ],
  bad: [
    { title: 'rules alone', text: '1. Each side shall report as paragraph 9 says.\n   @ignore no-enforcement-body, unresolved-citation\n    ^^^^^^ ignore-without-reason\n' },
    { title: 'an empty reason', text: 'Article 1. Forces\n@ignore no-enforcement-body " "\n ^^^^^^ ignore-without-reason\n\n1. No forces shall enter the zone.\n' },
    { title: 'a comment for the whole file', text: '// parley: ignore unresolved-reference\n   ^^^^^^^^^^^^^^ ignore-without-reason\n\n1. See {Annex IX}.\n' },
  ],
};
