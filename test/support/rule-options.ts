// The JSON schema of the rules' options, as it is generated into the schema of `parley.json` and into the manifest.

import { findPage, type OptionSpec, type Rule, rules } from '../../server/src/core/index.js';

/** By name of the rules that have options. `words`: where the descriptions come from. */
export function optionsOfRules(words: Words = plain): Readonly<Record<string, object>> {
  return Object.fromEntries(rules.filter(({ options }) => options).map((rule) => [rule.name, optionsSchema(rule, words)]));
}

/** What the options of a rule may be. */
export function optionsSchema({ name, options = {} }: { readonly name: string; readonly options?: Rule['options'] }, words: Words = plain): object {
  const properties = Object.fromEntries(Object.entries(options).map(([option, spec]) => [option, { description: words.ofOption(name, option, spec), default: spec.default, ...valueSchema(spec) }]));
  return { description: words.ofRule(name), type: 'object', additionalProperties: false, properties };
}

interface Words {
  ofRule(name: string): string;
  ofOption(name: string, option: string, spec: OptionSpec): string;
}

/** In English. */
const plain: Words = { ofRule: (name) => findPage(name)?.what ?? name, ofOption: (_name, _option, { words }) => words };

/** By the keys of `package.nls.json`, for the manifest. */
export const keyed: Words = { ofRule: (name) => `%rule.${name}%`, ofOption: (name, option) => `%${optionKey(name, option)}%` };

/** What `package.nls.json` says of rules and their options: English words by key. */
export function ruleTexts(): Readonly<Record<string, string>> {
  const ofOptions = rules.flatMap(({ name, options = {} }) => Object.entries(options).map(([option, { words }]) => [optionKey(name, option), words] as const));
  return { ...Object.fromEntries(rules.map(({ name }) => [`rule.${name}`, findPage(name)?.what ?? ''])), ...Object.fromEntries(ofOptions) };
}

function optionKey(name: string, option: string): string {
  return `option.${name}.${option}`;
}

function valueSchema(spec: OptionSpec): object {
  switch (spec.kind) {
    case 'number':
      return { type: 'number', minimum: spec.least, maximum: spec.most };
    case 'words':
      return { type: 'array', items: { type: 'string', pattern: '\\S' } };
    case 'switch':
      return { type: 'boolean' };
  }
}
