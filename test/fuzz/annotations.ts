// Annotation lines of every name the language has, with values that fit and values that do not, and lines that continue them.
// Invariant: each row of the language page's table is written; a new annotation is written too, with a value of free words.

import { annotationSpecs, rules } from '../../server/src/core/index.js';
import type { Random } from './random.js';
import type { Scope } from './scope.js';
import { target } from './sentences.js';

/** Lines without line ends: `@name value`, perhaps `@ more`, perhaps a slip of it. */
export function annotationLines(random: Random, scope: Scope): readonly string[] {
  const name = random.chance(0.35) ? random.pick(['precedent', 'enforced-by', 'binds', 'id', 'deadline']) : random.pick(annotationSpecs).name;
  if (random.chance(0.03)) return [random.pick(['@', '@Owner somebody', '@123', '@enforcd-by JMC', '@enforcedby JMC', '@presedent 1', '@unheard-of words', '@note', '@ lonely words'])];
  const value = valueOf(random, scope, name);
  const first = `@${name}${value === '' ? '' : ` ${value}`}`;
  if (!random.chance(0.18)) return [first];
  return [random.chance(0.5) && value.includes(',') ? `${first},` : first, `@ ${random.pick(['and goes on here', valueOf(random, scope, name), ''])}`];
}

export function valueOf(random: Random, scope: Scope, name: string): string {
  const { own } = scope;
  const spec = annotationSpecs.find((each) => each.name === name);
  const ids = (list: readonly { readonly id: string }[]): string => random.several(list.length > 0 ? list : own.parties, random.between(1, 2)).map(({ id }) => id).join(', ');
  const reason = `"${random.pick(['left open', 'as the talks of June left it', ''])}"`;
  if (random.chance(0.06)) return random.pick(['', 'NOBODY', 'none', '"', 'none "why', 'all', '???', 'JMX, UKRR', '12']);
  if (spec?.allowed !== undefined && name !== 'position') return random.several(spec.allowed, spec.value === 'words' ? 2 : 1).join(', ');
  switch (name) {
    case 'id': return random.pick(own.labels);
    case 'heading': return '';
    case 'precedent': return random.chance(0.15) ? `none ${reason}` : targets(random, scope, 0.7);
    case 'omits': return `${targets(random, scope, 0.8)} ${reason}`;
    case 'see': case 'after': return targets(random, scope, 0.2);
    case 'binds': case 'benefits': case 'bracket': return random.chance(0.2) ? 'all' : ids(own.parties);
    case 'addresses': return ids([...own.parties, ...own.bodies]);
    case 'enforced-by': return random.chance(0.1) ? `none ${reason}` : ids([...own.bodies, ...own.bodies, ...own.parties]);
    case 'monitored-by': return ids(own.bodies);
    case 'establishes': return ids([...own.bodies, ...own.zones]);
    case 'deadline': return `${random.pick(['72 hours', '10 days', '2025-06-01', '3 months', 'soon'])}${random.pick(['', ` after ${random.pick(['signature', 'entry-into-force', `#${random.pick(own.labels)}`, ...own.terms.map(({ id }) => id)])}`, ' before signature'])}`;
    case 'one-sided': return reason;
    case 'option': return `${random.pick(['A', 'B', '1', '2'])} "${random.pick(['Wide', 'Narrow'])}"`;
    case 'position': return `${random.pick(own.parties).id} ${random.pick(['accepts', 'rejects', 'reserves', 'proposes', 'likes'])} ${reason}`;
    case 'note': return random.pick(['[Legal team 2025-03-01] Compare the older text.', 'Ask the delegation.', `See {${target(random, scope)}}.`]);
    case 'ignore': return `${random.several(rules, random.between(1, 2)).map((rule) => rule.name).join(', ')} ${reason}`;
    case 'source': return random.pick(['https://example.org/text', 'the record of the talks']);
    default: return random.pick(['words', 'more, words']);
  }
}

/** A list of targets; `abroad`: how likely each leads to another agreement. */
function targets(random: Random, scope: Scope, abroad: number): string {
  return Array.from({ length: random.between(1, 3) }, () => {
    const one = target(random, scope);
    return random.chance(abroad) && !one.includes(':') ? `${random.pick(scope.all).id}:${one}` : one;
  }).join(', ');
}
