// Reads the user's settings (`parley.*`) into the core's configuration. Unknown or ill-typed values are left out: a bad
// setting never stops the server. What `parley.json` files say is read in `project-files.ts`.

import { type Config, levels, profiles, readOptions, rules, type Severity } from '../core/index.js';

/** What the user has set: it goes before what folders say. */
export function readConfig(settings: unknown): Partial<Config> {
  const parley = member(settings, 'parley') ?? settings;
  const given = member(parley, 'severity');
  const severities: Record<string, Severity | 'off'> = {};
  if (typeof given === 'object' && given !== null) {
    for (const [rule, level] of Object.entries(given)) {
      const known = levels.find((name) => name === level);
      if (known) severities[rule] = known;
    }
  }
  const profile = profiles.find((name) => name === member(parley, 'profile'));
  const options = member(parley, 'options');
  return { severities, ...(profile ? { profile } : {}), ...(options === undefined || options === null ? {} : { options: readOptions(options, rules, []) }) };
}

/** Items of one document in the problems list at most; undefined when the user sets nothing that can be used. */
export function readLimit(settings: unknown): number | undefined {
  const given = member(member(member(settings, 'parley') ?? settings, 'diagnostics'), 'limit');
  return typeof given === 'number' && Number.isInteger(given) && given > 0 ? given : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
