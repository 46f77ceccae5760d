// The rules about who signs and who is bound, in the order in which their pages are listed.

import { boundButNotSignatory } from './bound-but-not-signatory.js';
import { missingSignature } from './missing-signature.js';
import type { Rule } from '../types.js';

export const signatures: readonly Rule[] = [
  missingSignature,
  boundButNotSignatory,
];
