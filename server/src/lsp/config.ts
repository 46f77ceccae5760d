// Reads the user's settings (`parley.*`) into the core's configuration. Unknown or ill-typed values are left out: a bad
// setting never stops the server. And the files in which workspace folders declare theirs (`parley.json`).

import { type Config, emptyConfig, type ProjectFile, projectFileName, readProjectFile, rules, type Severity } from '../core/index.js';
import type { Host } from './host.js';

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
  return { ...emptyConfig, severities };
}

/** Items of one document in the problems list at most; undefined when the user sets nothing that can be used. */
export function readLimit(settings: unknown): number | undefined {
  const given = member(member(member(settings, 'parley') ?? settings, 'diagnostics'), 'limit');
  return typeof given === 'number' && Number.isInteger(given) && given > 0 ? given : undefined;
}

/** The folders' own files in their order, and what is wrong with them; a folder without one adds nothing. */
export async function readProjectConfig(
  host: Host,
  folders: readonly string[],
): Promise<{ readonly configs: readonly ProjectFile['config'][]; readonly problems: readonly string[] }> {
  const addresses = folders.map((folder) => `${host.normalizeUri(folder).replace(/\/$/, '')}/`);
  const texts = await Promise.all(addresses.map((folder) => host.readFile(`${folder}${projectFileName}`)));
  const files = addresses.flatMap((folder, i) => {
    const text = texts[i];
    return text === undefined ? [] : [readProjectFile(text, { rules, folder })];
  });
  return { configs: files.map(({ config }) => config), problems: files.flatMap(({ problems }) => problems.map((problem) => `${projectFileName}: ${problem}`)) };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
