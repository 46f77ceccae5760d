// How each rule of the category "signatures" is made to find something in the agreement of fifty clauses.

import type { Edit, Entries } from './types.js';

const kestria = '"Chief of the General Staff of the Kingdom of Kestria"\n';
const signed = '  on: 2031-03-03 10:00 +00:00\n  at: Lindhaven\n';
const senland = 'party SEN "Kingdom of Senland"\n  role: third-party\n';
/** One more party behind the others. */
const withParty = (declaration: string): Edit => [senland, `${senland}${declaration}`];
/** One more signature at the end. */
const withSignature = (party: string): Edit => [`${kestria}${signed}`, `${kestria}${signed}signature ${party}\n  by: "Una Vale", "Minister of State"\n${signed}`];

export const signatures: Entries = {
  'missing-signature': { edits: [['signature KES\n  by: "Joren Ask", "Chief of the General Staff of the Kingdom of Kestria"\n  on: 2031-03-03 10:00 +00:00\n  at: Lindhaven\n', '']], in: 'party KES', found: 'KES' },
  'bound-but-not-signatory': { edits: [['   @clause displaced-persons\n   @binds ALD, KES\n', '   @clause displaced-persons\n   @binds ALD, KES, TAL\n']], in: 'KES, TAL', found: 'TAL' },
  'signature-without-capacity': { edits: [['"Mara Tollen", "Minister of Defence of the Republic of Aldovar"', '"Mara Tollen"']], found: 'Mara Tollen' },
  'signature-without-name': { edits: [['  by: "Joren Ask", "Chief of the General Staff of the Kingdom of Kestria"\n', '']], in: 'signature KES', found: 'KES' },
  'signature-without-date': { edits: [[`${kestria}  on: 2031-03-03 10:00 +00:00\n`, `${kestria}  status: signed\n`]], in: 'signature KES', found: 'KES' },
  'signature-without-place': { edits: [[`${kestria}${signed}`, `${kestria}  on: 2031-03-03 10:00 +00:00\n`]], in: 'signature KES', found: 'KES' },
  'refused-signature': { edits: [[`${kestria}${signed}`, `${kestria}  status: refused\n`]], found: 'refused' },
  'signatory-without-duties': { edits: [withParty('party WES "Republic of Westmere"\n  role: signatory\n'), withSignature('WES')], in: 'party WES', found: 'WES' },
  'guarantor-without-promise': { edits: [withParty('party WES "Republic of Westmere"\n  role: guarantor\n')], in: 'party WES', found: 'WES' },
  'witness-bound': {
    edits: [withParty('party WES "Republic of Westmere"\n  role: witness\n'), withSignature('WES'), ['   @clause displaced-persons\n   @binds ALD, KES\n', '   @clause displaced-persons\n   @binds ALD, KES, WES\n']],
    in: 'KES, WES', found: 'WES',
  },
  'unclear-signatory': { edits: [withSignature('TAL')], in: 'signature TAL', found: 'TAL' },
  'party-without-role': { edits: [withParty('party WES "Republic of Westmere"\n')], in: 'party WES', found: 'WES' },
  'party-never-mentioned': { edits: [withParty('party WES "Republic of Westmere"\n  role: observer\n')], in: 'party WES', found: 'WES' },
  'too-few-parties': { edits: [['party ALD "Republic of Aldovar"\n', 'party ALD "Republic of Aldovar"\n  side: WEST\n'], ['party KES "Kingdom of Kestria"\n', 'party KES "Kingdom of Kestria"\n  side: WEST\n']], in: 'party ALD', found: 'ALD' },
  'duplicate-party-name': { edits: [withParty('party WES "Kingdom of Senland"\n  role: third-party\n')], in: 'party WES "Kingdom of Senland"', found: 'Kingdom of Senland' },
  'third-party-duty': { edits: [['   @clause humanitarian\n   @binds ALD, KES\n', '   @clause humanitarian\n   @addresses "the relief societies"\n']], found: 'the relief societies' },
  'signature-without-authority': {
    edits: [['"Minister of Defence of the Republic of Aldovar"', '"Commander of the Armed Forces of the Republic of Aldovar"'], ['   @clause political-process\n', '   @clause political-process\n   @addresses "the Governments of both Parties"\n']],
    found: 'the Governments of both Parties',
  },
  'amends-without-all-signatories': { edits: [['  depositary: ORE\n', '  depositary: ORE\n  amends: tarn-truce\n']], in: 'amends: tarn-truce', found: 'tarn-truce' },
  'supersedes-without-all': { edits: [['  depositary: ORE\n', '  depositary: ORE\n  supersedes: tarn-truce\n']], in: 'supersedes: tarn-truce', found: 'tarn-truce' },
};
