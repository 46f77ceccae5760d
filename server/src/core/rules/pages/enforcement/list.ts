// The pages of the rules about who acts when a duty is broken, by rule.

import { page as blockableMember } from './blockable-member.js';
import { page as bodyNotEstablished } from './body-not-established.js';
import { page as bodyWithoutDecisionRule } from './body-without-decision-rule.js';
import { page as bodyWithoutMandate } from './body-without-mandate.js';
import { page as bodyWithoutMeetings } from './body-without-meetings.js';
import { page as bodyWithoutMembers } from './body-without-members.js';
import { page as bodyWithoutReportingLine } from './body-without-reporting-line.js';
import { page as bodyWithoutSeat } from './body-without-seat.js';
import { page as deadlockedBody } from './deadlocked-body.js';
import { page as enforcedByObligor } from './enforced-by-obligor.js';
import { page as enforcementOutOfScope } from './enforcement-out-of-scope.js';
import { page as gatedByDeadlock } from './gated-by-deadlock.js';
import { page as guaranteeWithMonitoring } from './guarantee-with-monitoring.js';
import { page as idleBody } from './idle-body.js';
import { page as mandateEndsEarly } from './mandate-ends-early.js';
import { page as mandateTooWeak } from './mandate-too-weak.js';
import { page as noEnforcementBody } from './no-enforcement-body.js';
import { page as observerOnlyEnforcement } from './observer-only-enforcement.js';
import { page as partisanNeutral } from './partisan-neutral.js';
import { page as unaskedMember } from './unasked-member.js';
import { page as dutyOnRecommendation } from './duty-on-recommendation.js';
import { page as dutyWithoutActor } from './duty-without-actor.js';
import { page as dutyWithoutBeneficiary } from './duty-without-beneficiary.js';
import { page as noViolationProcedure } from './no-violation-procedure.js';
import { page as oneSidedDuty } from './one-sided-duty.js';
import { page as oneSidedRemedy } from './one-sided-remedy.js';
import { page as opponentCondition } from './opponent-condition.js';
import { page as reportWithoutInterval } from './report-without-interval.js';
import { page as reportWithoutReceiver } from './report-without-receiver.js';
import { page as supervisorWithoutAccess } from './supervisor-without-access.js';
import { page as undefinedViolation } from './undefined-violation.js';
import { page as unlimitedSelfHelp } from './unlimited-self-help.js';
import { page as violationWithoutConsequence } from './violation-without-consequence.js';
import type { RulePage } from '../../types.js';

export const enforcement: Readonly<Record<string, RulePage>> = {
  'no-enforcement-body': noEnforcementBody,
  'observer-only-enforcement': observerOnlyEnforcement,
  'enforcement-out-of-scope': enforcementOutOfScope,
  'enforced-by-obligor': enforcedByObligor,
  'body-not-established': bodyNotEstablished,
  'idle-body': idleBody,
  'body-without-members': bodyWithoutMembers,
  'body-without-mandate': bodyWithoutMandate,
  'body-without-decision-rule': bodyWithoutDecisionRule,
  'deadlocked-body': deadlockedBody,
  'gated-by-deadlock': gatedByDeadlock,
  'body-without-seat': bodyWithoutSeat,
  'body-without-meetings': bodyWithoutMeetings,
  'body-without-reporting-line': bodyWithoutReportingLine,
  'partisan-neutral': partisanNeutral,
  'unasked-member': unaskedMember,
  'blockable-member': blockableMember,
  'guarantee-with-monitoring': guaranteeWithMonitoring,
  'mandate-too-weak': mandateTooWeak,
  'mandate-ends-early': mandateEndsEarly,
  'duty-without-actor': dutyWithoutActor,
  'duty-without-beneficiary': dutyWithoutBeneficiary,
  'one-sided-duty': oneSidedDuty,
  'opponent-condition': opponentCondition,
  'duty-on-recommendation': dutyOnRecommendation,
  'no-violation-procedure': noViolationProcedure,
  'undefined-violation': undefinedViolation,
  'violation-without-consequence': violationWithoutConsequence,
  'unlimited-self-help': unlimitedSelfHelp,
  'one-sided-remedy': oneSidedRemedy,
  'supervisor-without-access': supervisorWithoutAccess,
  'report-without-receiver': reportWithoutReceiver,
  'report-without-interval': reportWithoutInterval,
};
