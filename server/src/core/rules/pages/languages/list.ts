// The pages of the rules about language versions, by rule.

import { page as differingAnnotations } from './differing-annotations.js';
import { page as differingClauses } from './differing-clauses.js';
import { page as differingHeadings } from './differing-headings.js';
import { page as differingIds } from './differing-ids.js';
import { page as differingLanguageLists } from './differing-language-lists.js';
import { page as languageNotAuthentic } from './language-not-authentic.js';
import { page as missingVersion } from './missing-version.js';
import { page as sameLanguage } from './same-language.js';
import type { RulePage } from '../../types.js';

export const languages: Readonly<Record<string, RulePage>> = {
  'differing-annotations': differingAnnotations,
  'differing-clauses': differingClauses,
  'differing-headings': differingHeadings,
  'differing-ids': differingIds,
  'differing-language-lists': differingLanguageLists,
  'language-not-authentic': languageNotAuthentic,
  'missing-version': missingVersion,
  'same-language': sameLanguage,
};
