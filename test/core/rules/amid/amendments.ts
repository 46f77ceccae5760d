// How each rule of the category "amendments" is made to find something in the agreement of fifty clauses.

import { fifty } from './fifty.js';
import type { Edit, Entries } from './types.js';

const depositary = '  depositary: ORE\n';
const more = (line: string): Edit => [depositary, `${depositary}${line}`];
/** An agreement this one is a part of, with nothing in it but what it declares. */
const whole = (lines: string): string => `// Fictional.\nagreement vell-whole "The Whole"\n${lines}`;

export const amendments: Entries = {
  'amendment-without-original': {
    edits: [['"Armistice Agreement between the Republic of Aldovar and the Kingdom of Kestria"', '"Protocol amending the Armistice of Vell"']],
    found: 'Protocol amending the Armistice of Vell',
  },
  'relation-to-earlier': {
    edits: [
      ['Article 11. Other Agreements and Costs', 'Article 11. Duties and Costs'],
      ['This Agreement supersedes every earlier local truce between the Parties.', 'The Parties shall publish this Agreement within 10 days after its entry into force.'],
      ['This Agreement does not affect the duties of the Parties under the Charter of the United Nations.', 'The Parties shall inform the United Nations within 10 days after signature.'],
    ],
    others: [['status: terminated', 'status: in-force'], ['party EAS "Eastmark"', 'party ALD "Republic of Aldovar"'], ['party WEL "Wellmark"', 'party KES "Kingdom of Kestria"']],
    in: 'precedent: tarn-truce\n', found: 'tarn-truce',
  },
  'part-of-itself': {
    edits: [more('  supersedes: vell-again\n')],
    beside: [fifty.replace('agreement vell-armistice', 'agreement vell-again').replace(depositary, `${depositary}  supersedes: vell-armistice\n`)],
    in: 'supersedes: vell-again', found: 'vell-again',
  },
  'part-with-own-status': { edits: [more('  part-of: vell-whole\n')], beside: [whole('  status: agreed\n')], in: 'status: draft', found: 'draft' },
  'clashing-ids': { edits: [more('  part-of: vell-whole\n')], beside: [whole('\nparty SEN "Republic of Sennia"\n  role: third-party\n')], in: 'party SEN', found: 'SEN' },
  'redefined-by-amendment': {
    edits: [more('  amends: vell-old\n'), ['term FORCES "Armed Forces"\n', 'term FORCES "Armed Forces"\n  means: "the land, naval and air forces of a Party and every armed group under its command"\n']],
    beside: ['// Fictional.\nagreement vell-old "Old Armistice"\nparty ALD "Republic of Aldovar"\n  role: signatory\nparty KES "Kingdom of Kestria"\n  role: signatory\nterm FORCES "Armed Forces"\n  means: "the land forces of a Party"\n\n1. The Armed Forces rest.\n'],
    in: 'term FORCES "Armed Forces"', found: 'Armed Forces',
  },
};
