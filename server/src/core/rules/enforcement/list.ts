// The rules about who acts when a duty is broken, in the order in which their pages are listed.

import { enforcementOutOfScope } from './enforcement-out-of-scope.js';
import { noEnforcementBody } from './no-enforcement-body.js';
import { observerOnlyEnforcement } from './observer-only-enforcement.js';
import type { Rule } from '../types.js';

export const enforcement: readonly Rule[] = [
  noEnforcementBody,
  observerOnlyEnforcement,
  enforcementOutOfScope,
];
