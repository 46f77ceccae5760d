// The pages of the rules about a draft and the agreement it follows, by rule.

import { page as counterpartOfOtherKind } from './counterpart-of-other-kind.js';
import { page as failedPrecedent } from './failed-precedent.js';
import { page as lostBody } from './lost-body.js';
import { page as lostDeadline } from './lost-deadline.js';
import { page as lostGeography } from './lost-geography.js';
import { page as narrowerScope } from './narrower-scope.js';
import { page as narrowerTerm } from './narrower-term.js';
import { page as noPrecedent } from './no-precedent.js';
import { page as omittedWithoutReason } from './omitted-without-reason.js';
import { page as oneSidedCounterpart } from './one-sided-counterpart.js';
import { page as ownPrecedent } from './own-precedent.js';
import { page as precedentChanged } from './precedent-changed.js';
import { page as precedentIsHeading } from './precedent-is-heading.js';
import { page as precedentNotCovered } from './precedent-not-covered.js';
import { page as weakerModal } from './weaker-modal.js';
import type { RulePage } from '../../types.js';

export const precedent: Readonly<Record<string, RulePage>> = {
  'counterpart-of-other-kind': counterpartOfOtherKind,
  'failed-precedent': failedPrecedent,
  'lost-body': lostBody,
  'lost-deadline': lostDeadline,
  'lost-geography': lostGeography,
  'narrower-scope': narrowerScope,
  'narrower-term': narrowerTerm,
  'no-precedent': noPrecedent,
  'omitted-without-reason': omittedWithoutReason,
  'one-sided-counterpart': oneSidedCounterpart,
  'own-precedent': ownPrecedent,
  'precedent-changed': precedentChanged,
  'precedent-is-heading': precedentIsHeading,
  'precedent-not-covered': precedentNotCovered,
  'weaker-modal': weakerModal,
};
