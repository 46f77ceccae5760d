// Declarations with their fields: an agreement, its parties, bodies, zones, terms and signatures.
// Invariant: each field of the language's table is written, with its example or with names of this workspace; slips are rare.

import { fieldsOf } from '../../server/src/core/index.js';
import type { DeclarationKind } from '../../server/src/core/index.js';
import { annotationLines } from './annotations.js';
import type { Random } from './random.js';
import type { Named, Scope } from './scope.js';
import { target } from './sentences.js';

/** The file's head: the agreement line (now and then missing or doubled) and everything it declares. */
export function headLines(random: Random, scope: Scope): readonly string[] {
  const { own } = scope;
  const lines: string[] = [];
  if (random.chance(0.93)) lines.push(`agreement ${own.id} "${own.name}"`, ...agreementFields(random, scope), ...maybe(random, 0.15, () => annotationLines(random, scope)), '');
  const declare = (kind: DeclarationKind, list: readonly Named[]): void => {
    for (const { id, name, alias } of list) {
      lines.push(`${kind} ${id} "${name}"`, ...fields(random, scope, kind), ...(alias !== '' && random.chance(0.8) ? [`  alias: ${alias}`] : []));
      if (random.chance(0.06)) lines.push('// a remark');
      if (random.chance(0.08)) lines.push(...annotationLines(random, scope));
      if (random.chance(0.3)) lines.push('');
    }
  };
  declare('party', own.parties);
  declare('body', own.bodies);
  declare('zone', own.zones);
  declare('term', own.terms);
  if (random.chance(0.12)) lines.push(random.pick(['party AA "Twice"', 'body', 'party X', 'partyy NOR "Slip"', 'bodie JMC "Slip"', 'party Article "Bad"', 'zone DMZ', 'term signature "Bad id"', 'agreement second "A second one"', `party ${random.pick(own.parties).id.toLowerCase()} "Again"`]));
  return [...lines, ''];
}

export function signatureLines(random: Random, scope: Scope): readonly string[] {
  const { own } = scope;
  const signing = own.parties.filter(() => random.chance(0.8));
  return signing.flatMap(({ id }) => [`signature ${random.chance(0.95) ? id : 'ZZZ'}`, ...fields(random, scope, 'signature')]);
}

function agreementFields(random: Random, scope: Scope): readonly string[] {
  const others = scope.all.filter((each) => each !== scope.own);
  const other = (): string => (others.length === 0 ? 'nowhere-1999' : random.pick(others)[random.chance(0.85) ? 'id' : 'alias']);
  const lines = [`  language: ${scope.own.language}`];
  const add = (probability: number, name: string, value: () => string): void => {
    if (random.chance(probability)) lines.push(`  ${name}: ${value()}`);
  };
  add(0.7, 'precedent', () => (random.chance(0.3) ? `${other()}, ${other()}` : other()));
  add(0.6, 'status', () => random.pick(['draft', 'signed', 'in-force', 'agreed']));
  add(0.7, 'alias', () => scope.own.alias);
  add(0.12, 'part-of', other);
  add(0.12, 'version-of', other);
  add(0.1, 'amends', other);
  add(0.1, 'supersedes', other);
  add(0.3, 'numbering', () => random.pick(['continuous', 'per-article']));
  add(0.5, 'profile', () => random.pick(['armistice', 'ceasefire', 'peace', 'treaty']));
  return [...lines, ...fields(random, scope, 'agreement').filter((line) => !/^ {2}(?:precedent|part-of|version-of|amends|supersedes|alias|language):/u.test(line))];
}

function fields(random: Random, scope: Scope, kind: DeclarationKind): readonly string[] {
  const specs = fieldsOf(kind).filter(({ name }) => name !== 'alias');
  const lines = random.several(specs, random.between(0, 3)).map(({ name, value, example }) => `  ${name}: ${random.chance(0.04) ? random.pick(['', 'nonsense', 'UKRR', '5 parsecs', '2025-99-99']) : valueOf(random, scope, value, example)}`);
  if (kind === 'party' && random.chance(0.7)) lines.push(`  role: ${random.pick(['signatory', 'signatory', 'guarantor, witness', 'observer'])}`);
  if (kind === 'party' && random.chance(0.3)) lines.push('  side: North');
  if (kind === 'body' && random.chance(0.7)) lines.push(`  mandate: ${random.pick(['monitor', 'monitor, verify', 'supervise, investigate', 'enforce', 'enforce, supervise'])}`);
  if (kind === 'body' && random.chance(0.5)) lines.push(`  scope: ${random.pick(['1', '1', '2', '2(a)', '3-5', 'Annex I', ...scope.own.zones.map(({ id }) => id)])}`);
  if (random.chance(0.04)) lines.push(random.pick(['  stauts: draft', '  colour: blue', '  role signatory', '  Role: signatory']));
  return random.chance(0.05) ? [...lines, ...lines.slice(0, 1)] : lines;
}

function valueOf(random: Random, scope: Scope, kind: string, example: string): string {
  const { own } = scope;
  if (random.chance(0.2)) return example;
  switch (kind) {
    case 'targets': case 'target': return random.several([0, 1], random.between(1, 2)).map(() => target(random, scope)).join(', ');
    case 'party': case 'parties': return random.pick(own.parties).id;
    case 'bodies-or-parties': return random.pick([...own.bodies, ...own.parties]).id;
    case 'members': return own.parties.map(({ id }, i) => `${id} ${i + 2}`).join(', ');
    case 'agreement': case 'agreements': return random.pick(scope.all).id;
    default: return example;
  }
}

function maybe<Value>(random: Random, probability: number, make: () => readonly Value[]): readonly Value[] {
  return random.chance(probability) ? make() : [];
}
