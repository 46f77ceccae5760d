// The rules about what an agreement of its profile should hold, in the order in which their pages are listed.

import { annexNotIntegral } from './annex-not-integral.js';
import { differingEntryIntoForce } from './differing-entry-into-force.js';
import { durationWithoutSequel } from './duration-without-sequel.js';
import { missingAmendmentClause } from './missing-amendment-clause.js';
import { missingAuthenticTexts } from './missing-authentic-texts.js';
import { missingCessation } from './missing-cessation.js';
import { missingCommunication } from './missing-communication.js';
import { missingCosts } from './missing-costs.js';
import { missingDepositary } from './missing-depositary.js';
import { missingDisplacedPersons } from './missing-displaced-persons.js';
import { missingDisputeSettlement } from './missing-dispute-settlement.js';
import { missingDuration } from './missing-duration.js';
import { missingEntryIntoForce } from './missing-entry-into-force.js';
import { missingHumanitarianAccess } from './missing-humanitarian-access.js';
import { missingPoliticalFollowUp } from './missing-political-follow-up.js';
import { missingPrisoners } from './missing-prisoners.js';
import { missingRegistration } from './missing-registration.js';
import { missingScope } from './missing-scope.js';
import { missingSeparation } from './missing-separation.js';
import { missingTermination } from './missing-termination.js';
import { missingTestimonium } from './missing-testimonium.js';
import { missingWithdrawal } from './missing-withdrawal.js';
import type { Rule } from '../types.js';

export const finalClauses: readonly Rule[] = [
  missingEntryIntoForce,
  differingEntryIntoForce,
  missingDuration,
  durationWithoutSequel,
  missingTermination,
  missingWithdrawal,
  missingAmendmentClause,
  missingDisputeSettlement,
  missingDepositary,
  missingRegistration,
  missingAuthenticTexts,
  annexNotIntegral,
  missingScope,
  missingCessation,
  missingSeparation,
  missingPrisoners,
  missingHumanitarianAccess,
  missingDisplacedPersons,
  missingCommunication,
  missingTestimonium,
  missingPoliticalFollowUp,
  missingCosts,
];
