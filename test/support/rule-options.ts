// The JSON schema of the rules' options, as it is generated into the schema of `parley.json` and into the manifest.

import { findPage, type OptionSpec, type Rule, rules } from '../../server/src/core/index.js';

/** By name of the rules that have options. */
export function optionsOfRules(): Readonly<Record<string, object>> {
  return Object.fromEntries(rules.filter(({ options }) => options).map((rule) => [rule.name, optionsSchema(rule)]));
}

/** What the options of a rule may be. */
export function optionsSchema({ name, options = {} }: { readonly name: string; readonly options?: Rule['options'] }): object {
  const properties = Object.fromEntries(Object.entries(options).map(([option, spec]) => [option, { description: spec.words, default: spec.default, ...valueSchema(spec) }]));
  return { description: findPage(name)?.what ?? name, type: 'object', additionalProperties: false, properties };
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
