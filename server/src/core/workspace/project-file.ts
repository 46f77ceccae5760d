// `parley.json`: what a workspace declares for all its agreements. Annotations of its own, and severities that hold for
// everybody who opens it (a user's setting goes before).
// Invariant: reading never throws; what cannot be read is left out and said in `problems`.

import { emptyConfig } from './snapshot.js';
import type { Config } from './types.js';

export interface ProjectFile {
  readonly config: Pick<Config, 'severities' | 'annotations'>;
  /** Sentences for the person who wrote the file; empty when all of it was read. */
  readonly problems: readonly string[];
}

const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** The file's name, in the top folder of a workspace. */
export const projectFileName = 'parley.json';

/**
 * Reads `{"annotations": {"name": "what it means"}, "severity": {"rule": "off"}}`. Names are lower-case letters, digits and
 * hyphens and begin with a letter.
 */
export function readProjectFile(text: string): ProjectFile {
  const problems: string[] = [];
  const annotations: Record<string, string> = {};
  const severities: Record<string, (typeof levels)[number]> = {};
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isRecord(value)) return { config: { annotations, severities }, problems: [`${projectFileName} is no JSON object; write {"annotations": {"name": "what it means"}}.`] };
  for (const key of Object.keys(value)) {
    if (key !== 'annotations' && key !== 'severity' && key !== '$schema') problems.push(`${projectFileName} has no member "${key}"; it has "annotations" and "severity".`);
  }
  for (const [name, meaning] of entriesOf(value['annotations'], 'annotations', problems)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) problems.push(`"${name}" is no name of an annotation: use lower-case letters, digits and hyphens.`);
    else if (typeof meaning !== 'string') problems.push(`The annotation "${name}" needs a sentence that says what it means.`);
    else annotations[name] = meaning;
  }
  for (const [rule, level] of entriesOf(value['severity'], 'severity', problems)) {
    const known = levels.find((each) => each === level);
    if (known) severities[rule] = known;
    else problems.push(`"${String(level)}" is no severity of "${rule}"; write ${levels.join(', ')}.`);
  }
  return { config: { annotations, severities }, problems };
}

/** Several folders' files as one: a later one goes before an earlier one. */
export function mergeConfig(configs: readonly Partial<Config>[]): Config {
  return {
    ...emptyConfig,
    severities: Object.assign({}, ...configs.map((config) => config.severities)) as Config['severities'],
    annotations: Object.assign({}, ...configs.map((config) => config.annotations)) as Config['annotations'],
  };
}

function entriesOf(value: unknown, member: string, problems: string[]): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (isRecord(value)) return Object.entries(value);
  problems.push(`"${member}" in ${projectFileName} is no object of names.`);
  return [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The caller says that it is no JSON object.
    return undefined;
  }
}
