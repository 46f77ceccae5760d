// The pages of the rules about references and citations, by rule.

import { page as ambiguousReference } from './ambiguous-reference.js';
import { page as citationSlip } from './citation-slip.js';
import { page as unresolvedCitation } from './unresolved-citation.js';
import { page as unresolvedReference } from './unresolved-reference.js';
import type { RulePage } from '../../types.js';

export const references: Readonly<Record<string, RulePage>> = {
  'ambiguous-reference': ambiguousReference,
  'citation-slip': citationSlip,
  'unresolved-citation': unresolvedCitation,
  'unresolved-reference': unresolvedReference,
};
