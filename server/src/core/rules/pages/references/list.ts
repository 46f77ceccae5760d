// The pages of the rules about references and citations, by rule.

import { page as ambiguousReference } from './ambiguous-reference.js';
import { page as circularPrecedence } from './circular-precedence.js';
import { page as citationSlip } from './citation-slip.js';
import { page as missingAnnex } from './missing-annex.js';
import { page as precedenceWithoutTarget } from './precedence-without-target.js';
import { page as referenceToDeleted } from './reference-to-deleted.js';
import { page as selfReference } from './self-reference.js';
import { page as typedReference } from './typed-reference.js';
import { page as unlinkedHeading } from './unlinked-heading.js';
import { page as unreferencedAnnex } from './unreferenced-annex.js';
import { page as unresolvedCitation } from './unresolved-citation.js';
import { page as unresolvedReference } from './unresolved-reference.js';
import { page as unusedLabel } from './unused-label.js';
import { page as vagueReference } from './vague-reference.js';
import { page as wrongKindReference } from './wrong-kind-reference.js';
import type { RulePage } from '../../types.js';

export const references: Readonly<Record<string, RulePage>> = {
  'ambiguous-reference': ambiguousReference,
  'circular-precedence': circularPrecedence,
  'citation-slip': citationSlip,
  'missing-annex': missingAnnex,
  'precedence-without-target': precedenceWithoutTarget,
  'reference-to-deleted': referenceToDeleted,
  'self-reference': selfReference,
  'typed-reference': typedReference,
  'unlinked-heading': unlinkedHeading,
  'unreferenced-annex': unreferencedAnnex,
  'unresolved-citation': unresolvedCitation,
  'unresolved-reference': unresolvedReference,
  'unused-label': unusedLabel,
  'vague-reference': vagueReference,
  'wrong-kind-reference': wrongKindReference,
};
