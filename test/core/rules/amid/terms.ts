// How each rule of the category "terms" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const terms: Entries = {
  'undefined-term': { edits: [['withdraw its Armed Forces and weapons from', 'withdraw its Armed Forces and Heavy Weapons, as defined in Article 7, from']], in: 'defined in Article 7', found: 'Article 7' },
  'undefined-hostile-act': { edits: [['(c) lay mines.', '(c) lay mines or commit a provocation.']], found: 'provocation' },
  'term-defined-twice': { edits: [['every hour is given in UTC.', 'every hour is given in UTC. "Prisoner" means a person whom a Party holds because of the conflict.']], in: 'UTC. "Prisoner"', found: 'Prisoner' },
  'conflicting-definitions': { edits: [['every hour is given in UTC.', 'every hour is given in UTC. "Prisoner" means a soldier whom a Party has captured.']], in: 'UTC. "Prisoner"', found: 'Prisoner' },
  'used-before-defined': { edits: [['it to 3 arbitrators, of whom', 'it to 3 arbitrators (hereinafter "the Board"), of whom'], ['the Joint Armistice Commission may permit the other Party', 'the Board may permit the other Party']], in: 'hereinafter "the Board"', found: 'Board' },
  'misplaced-definition': { edits: [['withdraw its Armed Forces and weapons from', 'withdraw its Armed Forces, as defined in Article 10, and weapons from']], in: 'defined in Article 10', found: 'Article 10' },
  'circular-definition': { edits: [['every armed group under its command;', 'every armed group that the Cease-fire binds;']], in: '(b) "Cease-fire"', found: 'Cease-fire' },
  'undefined-in-definition': { edits: [['whom a Party holds because of the conflict;', 'whom a Party holds in a "Holding Camp";']], found: 'Holding Camp' },
  'two-terms-for-one': { edits: [['every hour is given in UTC.', 'every hour is given in UTC. "Captive" means a person whom a Party holds because of the conflict.'], ['the remains of the dead of', 'the remains of the dead and of the Captives of']], in: '"Captive" means', found: 'Captive' },
  'evasive-term': { edits: [['of the other Party open at every hour', 'of the other Party open during the humanitarian pause']], found: 'humanitarian pause' },
  'use-outside-scope': { edits: [['within 7 days after the Cease-fire begins.\n   @id prisoner-lists', 'within 7 days after the Cease-fire begins. For the purposes of this Article, "Camp List" means that list.\n   @id prisoner-lists'], ['and report its findings to', 'and report its findings and the Camp List to']], in: '"Camp List" means', found: 'Camp List' },
  'differing-capitals': { edits: [['shall bring further Armed Forces into', 'shall bring further armed forces into']], found: 'armed forces' },
  'uncapitalised-definition': { edits: [['"Hostile Act" means', '"hostile act" means'], ['commit a Hostile Act on', 'commit a hostile act on'], ['be it a Hostile Act', 'be it a hostile act']], in: '"hostile act" means', found: 'hostile act' },
  'definition-form': { edits: [['"Prisoner" means a person', '"Prisoner" is a person']], in: '"Prisoner" is', found: 'Prisoner' },
  'unused-term': { edits: [['every hour is given in UTC.', 'every hour is given in UTC. "Guard Post" means a manned place of a Party.']], found: 'Guard Post' },
  'term-used-once': { edits: [['every hour is given in UTC.', 'every hour is given in UTC. "Guard Post" means a manned place of a Party.'], ['(c) lay mines.', '(c) lay mines or man a Guard Post.']], in: '"Guard Post" means', found: 'Guard Post' },
  'definitions-out-of-order': { edits: [['"Hostile Act" means', '"Battle Act" means'], ['commit a Hostile Act on', 'commit a Battle Act on'], ['be it a Hostile Act', 'be it a Battle Act']], in: '"Battle Act" means', found: 'Battle Act' },
  'undefined-phrase': { edits: [['(c) lay mines.', '(c) lay mines or raise Watch Towers.'], ['remove its mines from', 'remove its mines and Watch Towers from'], ['shall bring further Armed Forces into', 'shall bring further Armed Forces or Watch Towers into']], in: 'raise Watch Towers', found: 'Watch Towers' },
};
