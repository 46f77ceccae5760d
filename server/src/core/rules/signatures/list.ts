// The rules about who signs and who is bound, in the order in which their pages are listed.

import { amendsWithoutAllSignatories } from './amends-without-all-signatories.js';
import { boundButNotSignatory } from './bound-but-not-signatory.js';
import { duplicatePartyName } from './duplicate-party-name.js';
import { guarantorWithoutPromise } from './guarantor-without-promise.js';
import { missingSignature } from './missing-signature.js';
import { partyNeverMentioned } from './party-never-mentioned.js';
import { partyWithoutRole } from './party-without-role.js';
import { refusedSignature } from './refused-signature.js';
import { signatoryWithoutDuties } from './signatory-without-duties.js';
import { signatureWithoutAuthority } from './signature-without-authority.js';
import { signatureWithoutCapacity } from './signature-without-capacity.js';
import { signatureWithoutDate } from './signature-without-date.js';
import { signatureWithoutName } from './signature-without-name.js';
import { signatureWithoutPlace } from './signature-without-place.js';
import { supersedesWithoutAll } from './supersedes-without-all.js';
import { thirdPartyDuty } from './third-party-duty.js';
import { tooFewParties } from './too-few-parties.js';
import { unclearSignatory } from './unclear-signatory.js';
import { witnessBound } from './witness-bound.js';
import type { Rule } from '../types.js';

export const signatures: readonly Rule[] = [
  missingSignature,
  refusedSignature,
  boundButNotSignatory,
  signatoryWithoutDuties,
  thirdPartyDuty,
  signatureWithoutAuthority,
  guarantorWithoutPromise,
  witnessBound,
  unclearSignatory,
  amendsWithoutAllSignatories,
  supersedesWithoutAll,
  tooFewParties,
  duplicatePartyName,
  partyWithoutRole,
  partyNeverMentioned,
  signatureWithoutName,
  signatureWithoutCapacity,
  signatureWithoutDate,
  signatureWithoutPlace,
];
