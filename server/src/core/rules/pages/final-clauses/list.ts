// The pages of the rules about what an agreement of its profile should hold, by rule.

import { page as annexNotIntegral } from './annex-not-integral.js';
import { page as differingEntryIntoForce } from './differing-entry-into-force.js';
import { page as durationWithoutSequel } from './duration-without-sequel.js';
import { page as missingAmendmentClause } from './missing-amendment-clause.js';
import { page as missingAuthenticTexts } from './missing-authentic-texts.js';
import { page as missingCessation } from './missing-cessation.js';
import { page as missingCommunication } from './missing-communication.js';
import { page as missingCosts } from './missing-costs.js';
import { page as missingDepositary } from './missing-depositary.js';
import { page as missingDisplacedPersons } from './missing-displaced-persons.js';
import { page as missingDisputeSettlement } from './missing-dispute-settlement.js';
import { page as missingDuration } from './missing-duration.js';
import { page as missingEntryIntoForce } from './missing-entry-into-force.js';
import { page as missingHumanitarianAccess } from './missing-humanitarian-access.js';
import { page as missingPoliticalFollowUp } from './missing-political-follow-up.js';
import { page as missingPrisoners } from './missing-prisoners.js';
import { page as missingRegistration } from './missing-registration.js';
import { page as missingScope } from './missing-scope.js';
import { page as missingSeparation } from './missing-separation.js';
import { page as missingTermination } from './missing-termination.js';
import { page as missingTestimonium } from './missing-testimonium.js';
import { page as missingWithdrawal } from './missing-withdrawal.js';
import type { RulePage } from '../../types.js';

export const finalClauses: Readonly<Record<string, RulePage>> = {
  'missing-entry-into-force': missingEntryIntoForce,
  'differing-entry-into-force': differingEntryIntoForce,
  'missing-duration': missingDuration,
  'duration-without-sequel': durationWithoutSequel,
  'missing-termination': missingTermination,
  'missing-withdrawal': missingWithdrawal,
  'missing-amendment-clause': missingAmendmentClause,
  'missing-dispute-settlement': missingDisputeSettlement,
  'missing-depositary': missingDepositary,
  'missing-registration': missingRegistration,
  'missing-authentic-texts': missingAuthenticTexts,
  'annex-not-integral': annexNotIntegral,
  'missing-scope': missingScope,
  'missing-cessation': missingCessation,
  'missing-separation': missingSeparation,
  'missing-prisoners': missingPrisoners,
  'missing-humanitarian-access': missingHumanitarianAccess,
  'missing-displaced-persons': missingDisplacedPersons,
  'missing-communication': missingCommunication,
  'missing-testimonium': missingTestimonium,
  'missing-political-follow-up': missingPoliticalFollowUp,
  'missing-costs': missingCosts,
};
