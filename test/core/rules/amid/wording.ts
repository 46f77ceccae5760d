// How each rule of the category "wording" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const wording: Entries = {
  'vague-phrase': { edits: [['Each Party shall pay half of the costs', 'Each Party shall pay, as far as possible, half of the costs']], found: 'as far as possible' },
  'open-list': { edits: [['power plants, waterworks or hospitals.', 'power plants, waterworks, hospitals, etc.']], found: 'etc' },
  'ambiguous-will': {
    edits: [['profile: armistice', 'profile: treaty'], ['The Parties shall deposit the original', 'The Parties will deposit the original']],
    found: 'will',
  },
  'ambiguous-may-not': { edits: [['in any way that paragraph 5 does not permit', 'in any way that may not be taken under paragraph 5']], found: 'may not' },
  'two-wordings': { edits: [['within 90 days after it finds them', 'within 90 kilometres of the line, or 90 kilometers where it finds them']], found: 'kilometers' },
  'inconsistent-party-name': { edits: [['deposit the original of this Agreement with the Republic of Oremar', 'deposit the original of this Agreement with the Republic of Oremer']], found: 'Republic of Oremer' },
  'and-or': { edits: [['waterworks or hospitals', 'waterworks and/or hospitals']], found: 'and/or' },
  'slash-spacing': { edits: [['relief goods and relief workers', 'relief goods/ relief workers']], found: '/', in: 'relief goods/ relief' },
  'archaic-word': { edits: [['The Parties may amend this Agreement by', 'The Parties may hereby amend this Agreement by']], found: 'hereby' },
  'wordy-phrase': { edits: [['If the votes are equal', 'In the event that the votes are equal']], found: 'In the event that' },
  'style-note': { edits: [['The map in this Annex shows', 'The map in this this Annex shows']], found: 'this', in: ' this Annex shows' },
};
