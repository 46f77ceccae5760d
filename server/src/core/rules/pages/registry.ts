// The pages of the rules by the rules' names: for `parley explain`, SARIF, docs/rules and the tests. The server never loads them.
// Invariant: every rule of ../registry.ts has a page here and no other name has one (test/core/rules/examples.test.ts).

import type { RulePage } from '../types.js';
import { page as ambiguousReference } from './ambiguous-reference.js';
import { page as boundButNotSignatory } from './bound-but-not-signatory.js';
import { page as brokenLine } from './broken-line.js';
import { page as citationSlip } from './citation-slip.js';
import { page as duplicateField } from './duplicate-field.js';
import { page as duplicateId } from './duplicate-id.js';
import { page as enforcementOutOfScope } from './enforcement-out-of-scope.js';
import { page as headingOrder } from './heading-order.js';
import { page as invalidValue } from './invalid-value.js';
import { page as labelWithoutSpace } from './label-without-space.js';
import { page as lookAlikeLetter } from './look-alike-letter.js';
import { page as missingSignature } from './missing-signature.js';
import { page as misspeltKeyword } from './misspelt-keyword.js';
import { page as noEnforcementBody } from './no-enforcement-body.js';
import { page as noPrecedent } from './no-precedent.js';
import { page as numberingDuplicate } from './numbering-duplicate.js';
import { page as numberingGap } from './numbering-gap.js';
import { page as observerOnlyEnforcement } from './observer-only-enforcement.js';
import { page as precedentNotCovered } from './precedent-not-covered.js';
import { page as textAfterAnnotation } from './text-after-annotation.js';
import { page as unclosedBracket } from './unclosed-bracket.js';
import { page as unknownAnnotation } from './unknown-annotation.js';
import { page as unknownBody } from './unknown-body.js';
import { page as unknownField } from './unknown-field.js';
import { page as unknownParty } from './unknown-party.js';
import { page as unresolvedCitation } from './unresolved-citation.js';
import { page as unresolvedReference } from './unresolved-reference.js';

const pages: Readonly<Record<string, RulePage>> = {
  'ambiguous-reference': ambiguousReference,
  'bound-but-not-signatory': boundButNotSignatory,
  'broken-line': brokenLine,
  'citation-slip': citationSlip,
  'duplicate-field': duplicateField,
  'duplicate-id': duplicateId,
  'enforcement-out-of-scope': enforcementOutOfScope,
  'heading-order': headingOrder,
  'invalid-value': invalidValue,
  'label-without-space': labelWithoutSpace,
  'look-alike-letter': lookAlikeLetter,
  'missing-signature': missingSignature,
  'misspelt-keyword': misspeltKeyword,
  'no-enforcement-body': noEnforcementBody,
  'no-precedent': noPrecedent,
  'numbering-duplicate': numberingDuplicate,
  'numbering-gap': numberingGap,
  'observer-only-enforcement': observerOnlyEnforcement,
  'precedent-not-covered': precedentNotCovered,
  'text-after-annotation': textAfterAnnotation,
  'unclosed-bracket': unclosedBracket,
  'unknown-annotation': unknownAnnotation,
  'unknown-body': unknownBody,
  'unknown-field': unknownField,
  'unknown-party': unknownParty,
  'unresolved-citation': unresolvedCitation,
  'unresolved-reference': unresolvedReference,
};

/** Undefined for a name that is no rule's. */
export function findPage(name: string): RulePage | undefined {
  return Object.hasOwn(pages, name) ? pages[name] : undefined;
}
