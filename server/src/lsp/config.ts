// Reads the user's settings (`parley.*`) into the core's configuration. Unknown or ill-typed values are left out: a bad
// setting never stops the server. What the workspace declares (`parley.json`) is added by the session.

import type { Config, Severity } from '../core/index.js';

const levels: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

export function readConfig(settings: unknown): Config {
  const parley = member(settings, 'parley') ?? settings;
  const given = member(parley, 'severity');
  const severities: Record<string, Severity | 'off'> = {};
  if (typeof given === 'object' && given !== null) {
    for (const [rule, level] of Object.entries(given)) {
      const known = levels.find((name) => name === level);
      if (known) severities[rule] = known;
    }
  }
  return { severities, annotations: {} };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
