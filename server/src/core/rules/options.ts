// The values of a rule's options: what the workspace set, else the rule's own default.
// Invariant: a value of the wrong kind never gets here (`workspace/project-file.ts` leaves it out and says so).

import type { CheckContext, OptionSpec, Rule } from './types.js';

type Kind = OptionSpec['kind'];
type ValueOf<K extends Kind> = Extract<OptionSpec, { readonly kind: K }>['default'];

/** Throws when the rule has no such option of that kind: a slip of the rule's author. */
export function optionOf<K extends Kind>(context: CheckContext, rule: Rule, name: string, kind: K): ValueOf<K> {
  const spec = rule.options?.[name];
  if (spec?.kind !== kind) throw new Error(`the rule ${rule.name} has no option "${name}" of kind ${kind}`);
  return (context.config.options[rule.name]?.[name] ?? spec.default) as ValueOf<K>;
}
