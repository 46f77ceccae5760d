// The pages of the rules about who signs and who is bound, by rule.

import { page as amendsWithoutAllSignatories } from './amends-without-all-signatories.js';
import { page as boundButNotSignatory } from './bound-but-not-signatory.js';
import { page as duplicatePartyName } from './duplicate-party-name.js';
import { page as guarantorWithoutPromise } from './guarantor-without-promise.js';
import { page as missingSignature } from './missing-signature.js';
import { page as partyNeverMentioned } from './party-never-mentioned.js';
import { page as partyWithoutRole } from './party-without-role.js';
import { page as refusedSignature } from './refused-signature.js';
import { page as signatoryWithoutDuties } from './signatory-without-duties.js';
import { page as signatureWithoutAuthority } from './signature-without-authority.js';
import { page as signatureWithoutCapacity } from './signature-without-capacity.js';
import { page as signatureWithoutDate } from './signature-without-date.js';
import { page as signatureWithoutName } from './signature-without-name.js';
import { page as signatureWithoutPlace } from './signature-without-place.js';
import { page as supersedesWithoutAll } from './supersedes-without-all.js';
import { page as thirdPartyDuty } from './third-party-duty.js';
import { page as tooFewParties } from './too-few-parties.js';
import { page as unclearSignatory } from './unclear-signatory.js';
import { page as witnessBound } from './witness-bound.js';
import type { RulePage } from '../../types.js';

export const signatures: Readonly<Record<string, RulePage>> = {
  'amends-without-all-signatories': amendsWithoutAllSignatories,
  'bound-but-not-signatory': boundButNotSignatory,
  'duplicate-party-name': duplicatePartyName,
  'guarantor-without-promise': guarantorWithoutPromise,
  'missing-signature': missingSignature,
  'party-never-mentioned': partyNeverMentioned,
  'party-without-role': partyWithoutRole,
  'refused-signature': refusedSignature,
  'signatory-without-duties': signatoryWithoutDuties,
  'signature-without-authority': signatureWithoutAuthority,
  'signature-without-capacity': signatureWithoutCapacity,
  'signature-without-date': signatureWithoutDate,
  'signature-without-name': signatureWithoutName,
  'signature-without-place': signatureWithoutPlace,
  'supersedes-without-all': supersedesWithoutAll,
  'third-party-duty': thirdPartyDuty,
  'too-few-parties': tooFewParties,
  'unclear-signatory': unclearSignatory,
  'witness-bound': witnessBound,
};
