// The page of the rule `wordy-phrase`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A roundabout phrase for which there is a short one: "in the event that" for "if". Off by default: a matter of style.',
  why: 'Long sentences hide the duty, and every word too many is one more to negotiate and to translate.',
  remedy: 'Use the short phrase; the quick fix writes it. The options `also` ("phrase = words") and `except` change the list.',
  good: [
    { title: 'the short phrase', text: '1. If a Party leaves, the other may leave.\n' },
    { title: 'only part of a phrase', text: '1. The event that began the war is over.\n' },
  ],
  bad: [
    { title: 'if', text: '1. In the event that a Party leaves, the other may leave.\n   ^^^^^^^^^^^^^^^^^ wordy-phrase\n' },
    { title: 'before', text: '1. Each side reports prior to the meeting.\n                     ^^^^^^^^ wordy-phrase\n' },
  ],
};
