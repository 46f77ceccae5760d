// The rules about references and citations, in the order in which their pages are listed.

import { ambiguousReference } from './ambiguous-reference.js';
import { citationSlip } from './citation-slip.js';
import { unresolvedCitation } from './unresolved-citation.js';
import { unresolvedReference } from './unresolved-reference.js';
import type { Rule } from '../types.js';

export const references: readonly Rule[] = [
  unresolvedReference,
  ambiguousReference,
  unresolvedCitation,
  citationSlip,
];
