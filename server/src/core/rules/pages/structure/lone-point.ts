// The page of the rule `lone-point`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A list has one point only: an `(a)` without a `(b)`.',
  why: 'A label promises more to come. Either the other points were lost, or the label makes two clauses of one.',
  remedy: 'Join the point to the text above it, or put the missing points in.',
  good: [
    { title: 'two points', text: '1. Each side shall:\n   (a) withdraw; and\n   (b) report.\n' },
    { title: 'the second point has another bracket', text: '1. The areas are:\n   (a) mines;\n\n   b) roads.\n' },
    { title: 'the second point comes behind a lower list', text: 'A. These services:\n1. insurance:\n(a) of lives;\n(b) of goods;\n2. banking.\n' },
    { title: 'the second point stands in a line further down', text: '1. A Party shall:\n   (a) give notice upon:\n       (i) an inquiry;\n       (ii) a finding; (b) publish both.\n' },
    { title: 'a citation that was broken off', text: '1. Each Party gives 60 days from the notice under paragraph 1\n(a) so that others may comment.\n' },
    { title: 'a single dash', text: '1. Each side withdraws:\n   – at noon.\n' },
  ],
  bad: [
    { title: '(a) alone', text: '1. Each side shall:\n   (a) withdraw its forces.\n   ^^^ lone-point\n\n2. Text.\n' },
    { title: 'behind a sentence', text: '1. The zone is closed.\n   (i) It is marked.\n   ^^^ lone-point\n' },
  ],
};
