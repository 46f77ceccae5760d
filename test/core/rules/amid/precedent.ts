// How each rule of the category "precedent" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const precedent: Entries = {
  'no-precedent': { edits: [['   @precedent none "the truce was silent on them"\n', '']], in: '3. Neither Party shall attack', found: '3.' },
  'precedent-not-covered': { edits: [['@precedent tarn-truce:5', '@precedent none "too little"']], in: 'precedent: tarn-truce\n', found: 'tarn-truce' },
  'weaker-modal': { edits: [['1. Each Party shall withdraw its Armed Forces', '1. Each Party should withdraw its Armed Forces'], ['   @clause withdrawal-of-forces\n   @binds ALD, KES\n', '   @clause withdrawal-of-forces\n']], in: 'Party should withdraw', found: 'should' },
  'lost-deadline': { edits: [['humanitarian organisation pass within 24 hours after a request.', 'humanitarian organisation pass.']], in: 'Each Party shall let relief', found: 'shall' },
  'lost-body': { edits: [['   @clause humanitarian\n', '   @clause humanitarian\n   @enforced-by none "left to the relief societies"\n']], in: 'Each Party shall let relief', found: 'shall' },
  'lost-geography': { edits: [['withdraw its Armed Forces and weapons from the Separation Zone within 72 hours', 'withdraw its Armed Forces and weapons within 72 hours']], in: 'Each Party shall withdraw', found: 'shall' },
  'one-sided-counterpart': { edits: [['   @clause humanitarian\n   @binds ALD, KES\n', '   @clause humanitarian\n   @binds ALD\n']], in: '@clause humanitarian\n   @binds ALD', found: 'ALD' },
  'counterpart-of-other-kind': { edits: [], others: [['Each side shall let relief goods', 'Each side should let relief goods'], ['within 24 hours after a request.\n   @binds EAS, WEL\n', 'within 24 hours after a request.\n']], in: 'Each Party shall let relief', found: 'shall' },
  'failed-precedent': { edits: [], others: [['within 72 hours after the complaint.\n', 'within 72 hours after the complaint.\n   @tag failed\n']], in: '@precedent tarn-truce:6', found: 'tarn-truce:6' },
  'precedent-changed': { edits: [['   @precedent tarn-truce:6\n', '   @precedent tarn-truce:6\n   @tag reviewed:0123456789ab\n']], found: 'reviewed:0123456789ab' },
  'omitted-without-reason': { edits: [['@precedent none "the truce defines no term"', '@precedent none']], in: '@precedent none\n', found: 'none' },
  'narrower-scope': { edits: [['   @clause cessation\n', '   @clause cessation\n   @domain land\n']], others: [['   @id stop\n', '   @id stop\n   @domain land, sea\n']], in: '@domain land\n', found: 'land' },
  'narrower-term': {
    edits: [['term FORCES "Armed Forces"\n', 'term FORCES "Armed Forces"\n  means: "the land and naval forces of a Party"\n']],
    others: [['party WEL "Wellmark"\n  role: signatory\n', 'party WEL "Wellmark"\n  role: signatory\nterm FORCES "Armed Forces"\n  means: "the land, naval and air forces of a Party"\n']],
    in: 'term FORCES "Armed Forces"', found: 'Armed Forces',
  },
  'precedent-is-heading': {
    edits: [['a scale of 1:50,000.\n   @precedent none "the truce had no annex"\n', 'a scale of 1:50,000.\n   @precedent tarn-truce:Annex I\n']],
    others: [['enters into force.\n', 'enters into force.\n\nAnnex I. Map of the Empty Belt\n']],
    found: 'tarn-truce:Annex I',
  },
  'own-precedent': { edits: [['  precedent: tarn-truce\n  language', '  precedent: tarn-truce, vell-armistice\n  language']], in: 'tarn-truce, vell-armistice', found: 'vell-armistice' },
};
