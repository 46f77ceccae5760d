// The rules about who acts when a duty is broken, in the order in which their pages are listed.

import { blockableMember } from './blockable-member.js';
import { bodyNotEstablished } from './body-not-established.js';
import { bodyWithoutDecisionRule } from './body-without-decision-rule.js';
import { bodyWithoutMandate } from './body-without-mandate.js';
import { bodyWithoutMeetings } from './body-without-meetings.js';
import { bodyWithoutMembers } from './body-without-members.js';
import { bodyWithoutReportingLine } from './body-without-reporting-line.js';
import { bodyWithoutSeat } from './body-without-seat.js';
import { deadlockedBody } from './deadlocked-body.js';
import { enforcedByObligor } from './enforced-by-obligor.js';
import { enforcementOutOfScope } from './enforcement-out-of-scope.js';
import { gatedByDeadlock } from './gated-by-deadlock.js';
import { guaranteeWithMonitoring } from './guarantee-with-monitoring.js';
import { idleBody } from './idle-body.js';
import { mandateEndsEarly } from './mandate-ends-early.js';
import { mandateTooWeak } from './mandate-too-weak.js';
import { noEnforcementBody } from './no-enforcement-body.js';
import { observerOnlyEnforcement } from './observer-only-enforcement.js';
import { partisanNeutral } from './partisan-neutral.js';
import { unaskedMember } from './unasked-member.js';
import { dutyOnRecommendation } from './duty-on-recommendation.js';
import { dutyWithoutActor } from './duty-without-actor.js';
import { dutyWithoutBeneficiary } from './duty-without-beneficiary.js';
import { noViolationProcedure } from './no-violation-procedure.js';
import { oneSidedDuty } from './one-sided-duty.js';
import { oneSidedRemedy } from './one-sided-remedy.js';
import { opponentCondition } from './opponent-condition.js';
import { reportWithoutInterval } from './report-without-interval.js';
import { reportWithoutReceiver } from './report-without-receiver.js';
import { supervisorWithoutAccess } from './supervisor-without-access.js';
import { undefinedViolation } from './undefined-violation.js';
import { unlimitedSelfHelp } from './unlimited-self-help.js';
import { violationWithoutConsequence } from './violation-without-consequence.js';
import type { Rule } from '../types.js';

export const enforcement: readonly Rule[] = [
  noEnforcementBody,
  observerOnlyEnforcement,
  enforcementOutOfScope,
  enforcedByObligor,
  bodyNotEstablished,
  idleBody,
  bodyWithoutMembers,
  bodyWithoutMandate,
  bodyWithoutDecisionRule,
  deadlockedBody,
  gatedByDeadlock,
  bodyWithoutSeat,
  bodyWithoutMeetings,
  bodyWithoutReportingLine,
  partisanNeutral,
  unaskedMember,
  blockableMember,
  guaranteeWithMonitoring,
  mandateTooWeak,
  mandateEndsEarly,
  dutyWithoutActor,
  dutyWithoutBeneficiary,
  oneSidedDuty,
  opponentCondition,
  dutyOnRecommendation,
  noViolationProcedure,
  undefinedViolation,
  violationWithoutConsequence,
  unlimitedSelfHelp,
  oneSidedRemedy,
  supervisorWithoutAccess,
  reportWithoutReceiver,
  reportWithoutInterval,
];
