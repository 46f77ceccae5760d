// The rules about language versions, in the order in which their pages are listed.

import { differingAnnotations } from './differing-annotations.js';
import { differingClauses } from './differing-clauses.js';
import { differingHeadings } from './differing-headings.js';
import { differingIds } from './differing-ids.js';
import { differingLanguageLists } from './differing-language-lists.js';
import { languageNotAuthentic } from './language-not-authentic.js';
import { missingVersion } from './missing-version.js';
import { sameLanguage } from './same-language.js';
import type { Rule } from '../types.js';

export const languages: readonly Rule[] = [
  missingVersion,
  differingHeadings,
  differingClauses,
  differingIds,
  differingAnnotations,
  differingLanguageLists,
  sameLanguage,
  languageNotAuthentic,
];
