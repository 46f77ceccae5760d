// The pages of the rules about who acts when a duty is broken, by rule.

import { page as enforcementOutOfScope } from './enforcement-out-of-scope.js';
import { page as noEnforcementBody } from './no-enforcement-body.js';
import { page as observerOnlyEnforcement } from './observer-only-enforcement.js';
import type { RulePage } from '../../types.js';

export const enforcement: Readonly<Record<string, RulePage>> = {
  'enforcement-out-of-scope': enforcementOutOfScope,
  'no-enforcement-body': noEnforcementBody,
  'observer-only-enforcement': observerOnlyEnforcement,
};
