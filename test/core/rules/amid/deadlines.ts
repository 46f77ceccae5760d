// How each rule of the category "deadlines" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const deadlines: Entries = {
  'deadline-without-start': { edits: [['@deadline 10 days after CEASEFIRE\n   @precedent none "the truce had no markers"', '@deadline 10 days\n   @precedent none "the truce had no markers"']], in: '@deadline 10 days\n', found: '10 days' },
  'deadline-before-trigger': {
    edits: [['return its Prisoners within 30 days', 'return its Prisoners within 5 days'], ['@deadline 30 days after CEASEFIRE', '@deadline 5 days after CEASEFIRE']],
    found: '5 days after CEASEFIRE',
  },
  'deadline-after-expiry': {
    edits: [
      ['until a treaty of peace between the Parties enters into force. After', 'until 30 June 2032. After'],
      ['in Lindhaven within 90 days after the Cease-fire begins', 'in Lindhaven by 1 September 2032'], ['@deadline 90 days after CEASEFIRE', '@deadline 2032-09-01'],
    ],
    found: '30 June 2032',
  },
  'conflicting-deadlines': {
    edits: [['@deadline 10 days after CEASEFIRE\n   @precedent none "the truce had no markers"', '@deadline 12 days after CEASEFIRE\n   @precedent none "the truce had no markers"']],
    in: 'mark its edge of the Separation Zone within 10 days', found: '10 days',
  },
  'clocks-disagree': {
    edits: [
      ['  status: draft\n', '  status: draft\n  signed: 2031-03-03 10:00 +00:00\n'],
      ['which is 12 hours after', 'which is 14 hours after'], ['   @deadline 12 hours after signature\n', '   @deadline 14 hours after signature\n'],
    ],
    in: 'begin the Cease-fire at 22:00 UTC on 3 March 2031', found: '3 March 2031',
  },
  'circular-order': {
    edits: [
      ['   @precedent none "the truce had no markers"', '   @after #mine-records\n   @precedent none "the truce had no markers"'],
      ['       @id mine-records\n', '       @id mine-records\n       @after Art. 4(4)\n'],
    ],
    in: '@after #mine-records\n   @precedent', found: '#mine-records',
  },
  'contradictory-order': {
    edits: [['Separation Zone within 60 days after the Cease-fire begins.', 'Separation Zone at least 3 days before that.'], ['@deadline 60 days after CEASEFIRE', '@deadline 3 days before #mine-records']],
    in: '3 days before #mine-records', found: '#mine-records',
  },
  'hour-without-zone': { edits: [['a day is a calendar day and every hour is given in UTC', 'a day is a calendar day'], ['force at 22:00 UTC on', 'force at 22:00 on']], in: 'force at 22:00 on', found: '22:00' },
  'number-conflict': {
    edits: [
      ['Each Party shall keep its warships', 'The observers of the Republic of Oremar shall not exceed 20 persons. Each Party shall keep its warships'],
      ['Each Party shall keep its military aircraft', 'The observers of the Republic of Oremar shall not exceed 30 persons. Each Party shall keep its military aircraft'],
    ],
    found: '30 persons',
  },
  'period-without-end': { edits: [['and shall end within 24 hours after the Violation ends', 'and shall hold until further notice']], found: 'until further notice' },
  'vague-deadline': { edits: [['make good the damage within 10 days after the decision', 'make good the damage as soon as possible']], found: 'as soon as possible' },
  'duty-without-deadline': { edits: [['the dead of the other Party within 90 days after it finds them', 'the dead of the other Party']], found: 'hand over' },
  'ambiguous-unit': { edits: [['within 48 hours after it receives the findings', 'within 2 working days after it receives the findings']], found: 'working days' },
  'falls-on-holiday': { edits: [['by 31 January of each year', 'by 31 January 2032']], found: '31 January 2032' },
  'impossible-date': { edits: [['by 31 January of each year', 'by 31 April 2032']], found: '31 April 2032' },
  'weekday-mismatch': { edits: [['enters into force at 22:00 UTC on 3 March 2031', 'enters into force at 22:00 UTC on Tuesday, 3 March 2031']], found: 'Tuesday' },
  'words-figures-differ': { edits: [['extends 3 km on each side', 'extends three (4) km on each side']], found: 'three (4)' },
  'mixed-date-formats': { edits: [['by 31 January of each year', 'by January 31, 2032']], found: 'January 31, 2032' },
  'number-given-twice': { edits: [['consists of 7 members', 'consists of seven (7) members']], found: 'seven (7) members' },
};
