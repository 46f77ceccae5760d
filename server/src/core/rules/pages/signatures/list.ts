// The pages of the rules about who signs and who is bound, by rule.

import { page as boundButNotSignatory } from './bound-but-not-signatory.js';
import { page as missingSignature } from './missing-signature.js';
import type { RulePage } from '../../types.js';

export const signatures: Readonly<Record<string, RulePage>> = {
  'bound-but-not-signatory': boundButNotSignatory,
  'missing-signature': missingSignature,
};
