// The page of the rule `conflicting-deadlines`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'One act has two limits that differ: two `@deadline`s of one clause that count from the same event (unless its words give both, for two things to be done), a `@deadline` and the only limit in the words of its clause, or a clause that says when another one is to be completed and the limit of that other one.',
  why: 'Of two limits each side keeps to the one that suits it, and both keep to the text.',
  remedy: 'State the limit once, or make the two equal.',
  history: 'The Korean Armistice Agreement gives the limit for the return of prisoners twice, in paragraph 51(a) and in paragraph 54: sixty days both times, so the two agree, as long as nobody changes one of them. Source: Armistice Agreement, 27 July 1953.',
  good: [
    { title: 'the same limit twice, in other units too', text: '51. Each side shall release its prisoners within sixty (60) days after this Agreement enters into force.\n    @deadline 60 days after entry-into-force\n\n54. The release under paragraph 51 shall be completed within sixty days.\n    @deadline 60 days after entry-into-force\n\n55. The zone is cleared within 72 hours after signature.\n    @deadline 3 days after signature\n' },
    { title: 'two things to be done in one clause', text: 'term start "Start"\n\n1. Within 72 hours after the Start each side withdraws, and within 45 days after the Start it removes its mines.\n   @deadline 72 hours after start\n   @deadline 45 days after start\n' },
    { title: 'words that count from something else', text: 'term start "Start"\n\n1. Mines are removed within 45 days after the time in paragraph 9 has ended.\n   @deadline 48 days after start\n\n2. The withdrawal begins on the second day and shall be done in fourteen (14) days.\n   @deadline 16 days after start\n' },
    { title: 'limits for different things', text: 'term start "Start"\n\n1. Each side shall withdraw within 72 hours and remove its mines within 45 days.\n   @deadline 72 hours after start\n   @deadline 45 days after #withdrawal\n   @id withdrawal\n\n2. Each side shall report on the withdrawal under paragraph 1.\n   @deadline 10 days after start\n' },
  ],
  bad: [
    { title: 'two deadlines on one clause', text: '1. Each Party shall withdraw its guns.\n   @deadline 72 hours after signature\n   @deadline 5 days after signature\n             ^^^^^^^^^^^^^^^^^^^^^^ conflicting-deadlines\n' },
    { title: 'words that say otherwise', text: 'term start "Start"\n\n4. Both sides shall open the road within ten (10) days after the Start.\n                                         ^^^^^^^^^^^^^ conflicting-deadlines\n   @deadline 14 days after start\n' },
    { title: 'the limit of what is to be completed', text: '1. Prisoners shall be returned.\n   @deadline 60 days after entry-into-force\n\n2. The return under paragraph 1 shall be completed in good order.\n   @deadline 90 days after entry-into-force\n             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflicting-deadlines\n' },
  ],
};
