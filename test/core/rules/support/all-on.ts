// The configuration in which every rule is on, those that are off by default at the severity they have when somebody asks for them: what
// tests of all rules check with.
import { rules } from '../../../../server/src/core/rules/registry.js';
import { emptyConfig } from '../../../../server/src/core/workspace/snapshot.js';
import type { Config } from '../../../../server/src/core/workspace/types.js';

export const allOn: Config = {
  ...emptyConfig,
  severities: Object.fromEntries(rules.flatMap(({ name, offByDefault, severity }) => (offByDefault ? [[name, severity]] : []))),
};
