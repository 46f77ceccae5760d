// The rules in the order in which their pages are listed: what the tool is for first.

import { ambiguousReference } from './ambiguous-reference.js';
import { boundButNotSignatory } from './bound-but-not-signatory.js';
import { brokenLine } from './broken-line.js';
import { citationSlip } from './citation-slip.js';
import { duplicateField } from './duplicate-field.js';
import { duplicateId } from './duplicate-id.js';
import { enforcementOutOfScope } from './enforcement-out-of-scope.js';
import { headingOrder } from './heading-order.js';
import { invalidValue } from './invalid-value.js';
import { labelWithoutSpace } from './label-without-space.js';
import { lookAlikeLetter } from './look-alike-letter.js';
import { misspeltKeyword } from './misspelt-keyword.js';
import { missingSignature } from './missing-signature.js';
import { noEnforcementBody } from './no-enforcement-body.js';
import { noPrecedent } from './no-precedent.js';
import { numberingDuplicate } from './numbering-duplicate.js';
import { numberingGap } from './numbering-gap.js';
import { observerOnlyEnforcement } from './observer-only-enforcement.js';
import { precedentNotCovered } from './precedent-not-covered.js';
import { textAfterAnnotation } from './text-after-annotation.js';
import type { Rule } from './types.js';
import { unclosedBracket } from './unclosed-bracket.js';
import { unknownAnnotation } from './unknown-annotation.js';
import { unknownBody } from './unknown-body.js';
import { unknownField } from './unknown-field.js';
import { unknownParty } from './unknown-party.js';
import { unresolvedCitation } from './unresolved-citation.js';
import { unresolvedReference } from './unresolved-reference.js';

export const rules: readonly Rule[] = [
  noEnforcementBody, observerOnlyEnforcement, enforcementOutOfScope,
  missingSignature, boundButNotSignatory,
  noPrecedent, precedentNotCovered,
  unresolvedReference, ambiguousReference, unresolvedCitation, citationSlip,
  duplicateId, duplicateField, unknownParty, unknownBody, unknownField, invalidValue,
  unknownAnnotation, textAfterAnnotation,
  numberingGap, numberingDuplicate, lookAlikeLetter,
  brokenLine, labelWithoutSpace, misspeltKeyword, headingOrder, unclosedBracket,
];
