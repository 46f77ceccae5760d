// Looking up declared names inside one file: ids first, then aliases, then sides, in any case.
// Invariant: of two declarations with one name the first in the text is found; signatures are never found by name.

import { nameKey } from './fold.js';
import type { Declaration, Party, Role } from './types.js';

/** The name without the star that stands for any ending. */
export function withoutStar(name: string): string {
  return name.replace(/\*$/u, '');
}

export interface Names {
  declared(name: string): Declaration | undefined;
  partiesNamed(name: string): readonly Party[];
}

/** Roles of those who stand beside the agreement: `all` does not mean them. */
const besides: readonly Role[] = ['guarantor', 'witness', 'observer', 'depositary', 'third-party'];

export function createNames(declarations: readonly Declaration[]): Names {
  const ids = new Map<string, Declaration>();
  const aliases = new Map<string, Declaration>();
  const sides = new Map<string, Party[]>();
  const parties: Party[] = [];
  for (const declared of declarations) {
    if (declared.kind === 'signature') continue;
    setOnce(ids, nameKey(declared.id.text), declared);
    for (const alias of declared.aliases) setOnce(aliases, nameKey(withoutStar(alias.text)), declared);
    if (declared.kind !== 'party') continue;
    parties.push(declared);
    if (!declared.side) continue;
    const key = nameKey(declared.side.text);
    const members = sides.get(key);
    if (members) members.push(declared);
    else sides.set(key, [declared]);
  }
  const declared = (name: string): Declaration | undefined => {
    const key = nameKey(name);
    return ids.get(key) ?? aliases.get(key) ?? sides.get(key)?.[0];
  };
  const partiesNamed = (name: string): readonly Party[] => {
    const key = nameKey(name);
    const found = ids.get(key) ?? aliases.get(key);
    if (found) return found.kind === 'party' ? [found] : [];
    if (sides.has(key)) return sides.get(key) ?? [];
    return key === 'all' ? parties.filter(isBoundByAll) : [];
  };
  return { declared, partiesNamed };
}

/** The parties `all` stands for: all but those whose every role is beside the agreement (guarantor, witness …). */
function isBoundByAll(party: Party): boolean {
  return party.roles.length === 0 || party.roles.some((role) => !besides.includes(role));
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (key !== '' && !map.has(key)) map.set(key, value);
}
