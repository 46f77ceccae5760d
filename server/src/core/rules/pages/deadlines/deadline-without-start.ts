// The page of the rule `deadline-without-start`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A `@deadline` gives a length of time and no event it counts from, and no `@after` names the step it follows. In the profiles armistice, ceasefire and peace also a duty whose sentence says "within 30 days" and holds nothing that could be the beginning; that one is information.',
  why: 'A clock without a start cannot run out. Each side will count from the event that suits it: signature, entry into force, the first meeting, the last complaint.',
  remedy: 'Name the event: `@deadline 72 hours after ceasefire`, "within thirty (30) days after this Agreement enters into force". There is a fix for the annotation.',
  history: 'The Annex of the Korean Armistice Agreement gave the political conference thirty days to settle the prisoners who were left, counting from their being referred to a conference that nobody was bound to hold; it did not meet. Source: Armistice Agreement, 27 July 1953, Annex, paragraph 11, and paragraph 60.',
  good: [
    { title: 'limits with their events', text: 'agreement demo "Demo"\n  profile: armistice\n\n1. Each Party shall withdraw within 72 hours after this Agreement takes effect.\n   @deadline 72 hours after entry-into-force\n\n2. On receipt of a complaint the Parties shall answer within 24 hours.\n\n3. Each Party shall publish the map by 1 June 2025.\n   @deadline 2025-06-01\n' },
    { title: 'a step that waits for another', text: '1. The lists are exchanged.\n\n2. The prisoners are released.\n   @after 1\n   @deadline 72 hours\n' },
    { title: 'limits with their events in other languages', text: 'agreement demo "Demo"\n  language: uk\n  profile: armistice\n\n1. Сторони зобов’язані вивести війська протягом 72 годин після підписання.\n\n2. На вимогу комісії Сторони зобов’язані відповісти протягом 24 годин.\n' },
    { title: 'what starts it stands in the condition, or leads into the points', text: 'agreement demo "Demo"\n  profile: ceasefire\n\n1. In the event of an attack the Party attacked shall inform the Commission within two hours.\n\n2. Where the Commission finds a violation, the Party concerned shall:\n   (a) end it; and\n   (b) inform the Commission of what it has done, within five days.\n' },
    { title: 'a length of time that is no limit', text: 'agreement demo "Demo"\n  profile: ceasefire\n\n1. Each Party shall give 24 hours\' notice, within the 30 days\' pause.\n' },
  ],
  bad: [
    { title: 'an annotation', text: '1. Each Party shall withdraw.\n   @deadline 72 hours\n             ^^^^^^^^ deadline-without-start\n' },
    { title: 'a duty', text: 'agreement demo "Demo"\n  profile: armistice\n\n4. Both Parties shall remove their mines within 45 days.\n                                                ^^^^^^^ deadline-without-start\n' },
    { title: 'a point whose chapeau names no event', text: 'agreement demo "Demo"\n  profile: ceasefire\n\n1. Both Parties shall:\n   (a) lift their mines; and\n   (b) hand over their maps within five days.\n                                   ^^^^^^^^^ deadline-without-start\n' },
    { title: 'a duty whose words only begin as words of time do', text: 'agreement demo "Demo"\n  profile: ceasefire\n\n1. Both sides shall sign the protocol in six copies within 72 hours.\n                                                           ^^^^^^^^ deadline-without-start\n' },
    { title: 'a duty in Ukrainian', text: 'agreement demo "Demo"\n  language: uk\n  profile: armistice\n\n1. Обидві сторони зобов’язані зняти міни протягом 45 діб.\n                                                  ^^^^^^ deadline-without-start\n' },
  ],
};
