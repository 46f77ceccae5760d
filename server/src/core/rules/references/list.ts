// The rules about references and citations, in the order in which their pages are listed.

import { ambiguousReference } from './ambiguous-reference.js';
import { circularPrecedence } from './circular-precedence.js';
import { citationSlip } from './citation-slip.js';
import { missingAnnex } from './missing-annex.js';
import { precedenceWithoutTarget } from './precedence-without-target.js';
import { referenceToDeleted } from './reference-to-deleted.js';
import { selfReference } from './self-reference.js';
import { typedReference } from './typed-reference.js';
import { unlinkedHeading } from './unlinked-heading.js';
import { unreferencedAnnex } from './unreferenced-annex.js';
import { unresolvedCitation } from './unresolved-citation.js';
import { unresolvedReference } from './unresolved-reference.js';
import { unusedLabel } from './unused-label.js';
import { vagueReference } from './vague-reference.js';
import { wrongKindReference } from './wrong-kind-reference.js';
import type { Rule } from '../types.js';

export const references: readonly Rule[] = [
  unresolvedReference,
  ambiguousReference,
  wrongKindReference,
  referenceToDeleted,
  unresolvedCitation,
  missingAnnex,
  citationSlip,
  circularPrecedence,
  precedenceWithoutTarget,
  vagueReference,
  selfReference,
  unlinkedHeading,
  unreferencedAnnex,
  unusedLabel,
  typedReference,
];
