// How each rule of the category "languages" is made to find something in the agreement of fifty clauses.

import { fifty } from './fifty.js';
import type { Edit, Entries } from './types.js';

const languages_ = '  language: en\n  authentic: en\n';

function edited(text: string, [from, to]: Edit): string {
  const [before, after, ...more] = text.split(from);
  if (after === undefined || more.length > 0) throw new Error(`not once in the text: ${from}`);
  return `${before ?? ''}${to}${after}`;
}

/** The same agreement in French, as far as its structure goes, and with one edit. */
function french(lines: string, ...edits: readonly Edit[]): string {
  return [['agreement vell-armistice "', 'agreement vell-fr "'] as const, [languages_, lines] as const, ...edits].reduce(edited, fifty);
}

const original = '  language: fr\n  authentic: en, fr\n';
/** The agreement is the English version of the French text. */
const version: Edit = [languages_, '  language: en\n  authentic: en, fr\n  version-of: vell-fr\n'];
const atVersion = { in: 'version-of: vell-fr', found: 'vell-fr' };

export const languages: Entries = {
  'missing-version': { edits: [[languages_, '  language: en\n  authentic: en, fr, uk\n']], beside: [french('  language: fr\n  authentic: en, fr, uk\n  version-of: vell-armistice\n')], in: 'en, fr, uk', found: 'uk' },
  'language-not-authentic': { edits: [[languages_, '  language: en\n  authentic: fr\n']], in: 'authentic: fr', found: 'fr' },
  'same-language': { edits: [version], beside: [french('  language: en\n  authentic: en, fr\n')], in: 'language: en', found: 'en' },
  'differing-headings': { edits: [version], beside: [french(original, ['Article 12. Final Clauses', 'Article 13. Final Clauses'])], ...atVersion },
  'differing-clauses': {
    edits: [version],
    beside: [french(original, ['6. Neither Party shall answer a Violation in any way that paragraph 5 does not permit.\n   @binds ALD, KES\n   @precedent none "the truce knew no remedy"\n', ''])],
    ...atVersion,
  },
  'differing-ids': { edits: [version], beside: [french(original, ['       @id mine-records\n', ''], ['       @after #mine-records\n', ''])], ...atVersion },
  'differing-annotations': { edits: [version], beside: [french(original, ['   @deadline 72 hours after CEASEFIRE\n', '   @deadline 48 hours after CEASEFIRE\n'])], found: '72 hours after CEASEFIRE' },
  'differing-language-lists': { edits: [version], beside: [french('  language: fr\n  authentic: en, fr, uk\n')], in: 'authentic: en, fr', found: 'en, fr' },
};
