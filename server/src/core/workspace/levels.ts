// The levels a finding may have and the profiles a check may have, as a settings file, a call or a client names them.

import type { Profile } from './types.js';

/** The worst first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

/** What a rule may be set to. */
export const levels = [...severities, 'off'] as const;

/** The least strict first. */
export const profiles: readonly Profile[] = ['drafting', 'review', 'final'];
