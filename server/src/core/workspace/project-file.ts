// `parley.json`: what the agreements of a folder, and of those under it, have in common. Annotations of their own, and how the rules
// treat them: how strict, which severities, options, phrases that are no terms, findings nobody wants to see.
// Invariant: reading never throws; what cannot be read is left out, in `config`, and said in `problems`.

import { isRecord, parseJson } from '../text/json.js';
import { levels, profiles } from './levels.js';
import { emptyConfig } from './snapshot.js';
import type { Config, Ignore, OptionValue, Profile } from './types.js';

/** What one file says. */
export type ProjectConfig = Omit<Config, 'profile'> & { readonly profile?: Profile };

export interface ProjectFile {
  readonly config: ProjectConfig;
  /** Sentences for the person who wrote the file, without its name; empty when all of it was read. */
  readonly problems: readonly string[];
}

/** A rule, as far as a file may speak of it. */
export interface NamedRule {
  readonly name: string;
  readonly options?: Readonly<Record<string, NamedOption>>;
}

export type NamedOption = { readonly kind: 'number'; readonly least: number; readonly most: number } | { readonly kind: 'words' } | { readonly kind: 'switch' };

export interface ReadingOptions {
  /** The rules there are; names of others are said and left out. */
  readonly rules: readonly NamedRule[];
  /** Address of the folder the file stands in, with a slash at its end. */
  readonly folder: string;
}

const members = ['annotations', 'severity', 'profile', 'options', 'notTerms', 'ignore'] as const;

/** The file's name, in any folder. */
export const projectFileName = 'parley.json';

/** A file that says nothing. */
export const emptyProject: ProjectConfig = { severities: {}, annotations: {}, options: {}, notTerms: [], ignores: [] };

/** Reads the members of `members`; each may be missing. */
export function readProjectFile(text: string, { rules, folder }: ReadingOptions): ProjectFile {
  const problems: string[] = [];
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isRecord(value)) return { config: emptyProject, problems: ['This is no JSON object; write {"annotations": {"name": "what it means"}}. Until it can be read it counts as empty.'] };
  for (const key of Object.keys(value)) {
    if (key !== '$schema' && !members.some((member) => member === key)) problems.push(`There is no member "${key}"; there are ${listed(members)}.`);
  }
  const profile = readProfile(value['profile'], problems);
  return {
    config: {
      annotations: readAnnotations(value['annotations'], problems),
      severities: readSeverities(value['severity'], rules, problems),
      options: readOptions(value['options'], rules, problems),
      notTerms: readWords(value['notTerms'], '"notTerms"', problems),
      ignores: readIgnores(value['ignore'], { rules, folder }, problems),
      ...(profile ? { profile } : {}),
    },
    problems,
  };
}

/** Several as one: a later one goes before an earlier one, name by name; lists are joined. */
export function mergeConfig(configs: readonly Partial<Config>[]): Config {
  const options: Record<string, Readonly<Record<string, OptionValue>>> = {};
  for (const config of configs) for (const [rule, given] of Object.entries(config.options ?? {})) options[rule] = { ...options[rule], ...given };
  const baseline = configs.findLast((config) => config.baseline !== undefined)?.baseline;
  return {
    profile: configs.reduce((known, config) => config.profile ?? known, emptyConfig.profile),
    severities: Object.assign({}, ...configs.map((config) => config.severities)) as Config['severities'],
    annotations: Object.assign({}, ...configs.map((config) => config.annotations)) as Config['annotations'],
    options,
    notTerms: [...new Set(configs.flatMap((config) => config.notTerms ?? []))],
    ignores: configs.flatMap((config) => config.ignores ?? []),
    ...(baseline ? { baseline } : {}),
  };
}

/** The values of options, by rule and option; those that cannot be used are said and left out. */
export function readOptions(value: unknown, rules: readonly NamedRule[], problems: string[]): Config['options'] {
  const options: Record<string, Readonly<Record<string, OptionValue>>> = {};
  for (const [name, given] of entriesOf(value, '"options"', problems)) {
    const rule = findRule(name, rules, problems);
    if (!rule) continue;
    const values: Record<string, OptionValue> = {};
    for (const [option, written] of entriesOf(given, `"${name}" in "options"`, problems)) {
      const known = rule.options ?? {};
      const spec = Object.hasOwn(known, option) ? known[option] : undefined;
      if (!spec) problems.push(`The rule "${name}" has no option "${option}"; it has ${listed(Object.keys(known)) || 'none'}.`);
      else if (isValueOf(spec, written)) values[option] = written;
      else problems.push(`The option "${option}" of "${name}" takes ${takes(spec)}; ${JSON.stringify(written)} is none.`);
    }
    if (Object.keys(values).length > 0) options[name] = values;
  }
  return options;
}

function readProfile(value: unknown, problems: string[]): Profile | undefined {
  const profile = profiles.find((each) => each === value);
  if (value !== undefined && !profile) problems.push(`${JSON.stringify(value)} is no profile; write one of ${listed(profiles)}.`);
  return profile;
}

function readAnnotations(value: unknown, problems: string[]): Config['annotations'] {
  const annotations: Record<string, string> = {};
  for (const [name, meaning] of entriesOf(value, '"annotations"', problems)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) problems.push(`"${name}" is no name of an annotation: use lower-case letters, digits and hyphens.`);
    else if (typeof meaning !== 'string') problems.push(`The annotation "${name}" needs a sentence that says what it means.`);
    else annotations[name] = meaning;
  }
  return annotations;
}

function readSeverities(value: unknown, rules: readonly NamedRule[], problems: string[]): Config['severities'] {
  const severities: Record<string, (typeof levels)[number]> = {};
  for (const [name, level] of entriesOf(value, '"severity"', problems)) {
    const known = levels.find((each) => each === level);
    if (!findRule(name, rules, problems)) continue;
    if (known) severities[name] = known;
    else problems.push(`${JSON.stringify(level)} is no severity of "${name}"; write one of ${listed(levels)}.`);
  }
  return severities;
}

function readIgnores(value: unknown, { rules, folder }: ReadingOptions, problems: string[]): readonly Ignore[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('"ignore" is no list; write [{"rules": ["*"], "files": ["old/**"], "reason": "…"}].');
    return [];
  }
  return value.flatMap((entry: unknown, i): readonly Ignore[] => {
    const place = `Entry ${i + 1} of "ignore"`;
    if (!isRecord(entry)) {
      problems.push(`${place} is no object; write {"rules": ["*"], "files": ["old/**"], "reason": "…"}.`);
      return [];
    }
    for (const key of Object.keys(entry)) if (key !== 'rules' && key !== 'files' && key !== 'reason') problems.push(`${place} has "${key}", which nothing reads; there are "rules", "files" and "reason".`);
    const { reason } = entry;
    const files = readWords(entry['files'], `"files" of ${lower(place)}`, problems);
    const named = readWords(entry['rules'], `"rules" of ${lower(place)}`, problems).filter((name) => name === '*' || findRule(name, rules, problems));
    if (typeof reason !== 'string' || reason.trim() === '') problems.push(`${place} gives no reason; say in a sentence why these findings are not wanted.`);
    else if (isNothing(entry['files']) || isNothing(entry['rules'])) problems.push(`${place} needs "files" and "rules", each a list with something in it.`);
    else if (files.length > 0 && named.length > 0) return [{ rules: named, files, reason, folder }];
    return [];
  });
}

function isNothing(list: unknown): boolean {
  return list === undefined || (Array.isArray(list) && list.length === 0);
}

/** A list of words or phrases, white space around them left out. */
function readWords(value: unknown, where: string, problems: string[]): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(`${where} is no list of words.`);
    return [];
  }
  return value.flatMap((word: unknown) => {
    if (typeof word === 'string' && word.trim() !== '') return [word.trim()];
    problems.push(`${where} holds ${JSON.stringify(word)}, which is no word or phrase.`);
    return [];
  });
}

function isValueOf(spec: NamedOption, value: unknown): value is OptionValue {
  switch (spec.kind) {
    case 'number':
      return typeof value === 'number' && value >= spec.least && value <= spec.most;
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string' && word.trim() !== '');
    case 'switch':
      return typeof value === 'boolean';
  }
}

/** Which values an option takes, in words. */
export function takes(spec: NamedOption): string {
  switch (spec.kind) {
    case 'number':
      return `a number from ${spec.least} to ${spec.most}`;
    case 'words':
      return 'a list of words';
    case 'switch':
      return 'true or false';
  }
}

function findRule(name: string, rules: readonly NamedRule[], problems: string[]): NamedRule | undefined {
  const rule = rules.find((each) => each.name === name);
  if (!rule) problems.push(`There is no rule "${name}"; "parley rules" prints those there are.`);
  return rule;
}

function entriesOf(value: unknown, where: string, problems: string[]): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (isRecord(value)) return Object.entries(value);
  problems.push(`${where} is no object of names.`);
  return [];
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
