// The rules about a draft and the agreement it follows, in the order in which their pages are listed.

import { counterpartOfOtherKind } from './counterpart-of-other-kind.js';
import { failedPrecedent } from './failed-precedent.js';
import { lostBody } from './lost-body.js';
import { lostDeadline } from './lost-deadline.js';
import { lostGeography } from './lost-geography.js';
import { narrowerScope } from './narrower-scope.js';
import { narrowerTerm } from './narrower-term.js';
import { noPrecedent } from './no-precedent.js';
import { omittedWithoutReason } from './omitted-without-reason.js';
import { oneSidedCounterpart } from './one-sided-counterpart.js';
import { ownPrecedent } from './own-precedent.js';
import { precedentChanged } from './precedent-changed.js';
import { precedentIsHeading } from './precedent-is-heading.js';
import { precedentNotCovered } from './precedent-not-covered.js';
import { weakerModal } from './weaker-modal.js';
import type { Rule } from '../types.js';

export const precedent: readonly Rule[] = [
  noPrecedent,
  precedentNotCovered,
  failedPrecedent,
  weakerModal,
  lostDeadline,
  lostBody,
  lostGeography,
  narrowerScope,
  narrowerTerm,
  oneSidedCounterpart,
  counterpartOfOtherKind,
  precedentChanged,
  omittedWithoutReason,
  precedentIsHeading,
  ownPrecedent,
];
