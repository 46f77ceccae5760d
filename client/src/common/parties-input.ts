// Reads what a drafter types for the parties of a new agreement: `UKR Ukraine, RUS Russian Federation`.
// Invariant: pure; ids follow the language's rule (two or more letters, digits, hyphens, beginning with a letter).

export interface PartyInput {
  readonly id: string;
  readonly name: string;
}

const idForm = /^\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/** Names the language keeps for itself. */
const reserved: ReadonlySet<string> = new Set(['all', 'none', 'signature', 'entry-into-force', 'after', 'before']);

export function isId(text: string): boolean {
  return idForm.test(text) && !reserved.has(text.toLowerCase()) && !isHeadingWord(text);
}

/** A part without an id in capitals gets one made of its name; empty parts are passed over. */
export function readParties(text: string): readonly PartyInput[] {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim().replace(/"/g, ''))
    .filter((part) => part !== '');
  const taken = new Set<string>();
  return parts.map((part) => {
    const [first = '', ...rest] = part.split(/\s+/);
    const given = rest.length > 0 && isId(first) && first === first.toUpperCase();
    const party = given ? { id: first, name: rest.join(' ') } : { id: idFor(part, taken), name: part };
    taken.add(party.id);
    return party;
  });
}

/** What is wrong with the parties; undefined when they can be used. */
export function faultOf(parties: readonly PartyInput[]): 'too-few' | 'same-id' | undefined {
  if (parties.length < 2) return 'too-few';
  return new Set(parties.map(({ id }) => id.toLowerCase())).size < parties.length ? 'same-id' : undefined;
}

/** Initials of several words, the first three letters of one; made unique with a number. */
function idFor(name: string, taken: ReadonlySet<string>): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const base = (words.length > 1 ? initials : name.replace(/[^\p{L}]/gu, '').slice(0, 3)).toUpperCase();
  const id = isId(base) ? base : `P-${base}`.replace(/-$/, '-1');
  for (let n = 2; ; n++) {
    const candidate = taken.has(id) ? `${id}-${n}` : id;
    if (!taken.has(candidate)) return candidate;
  }
}

/** An id for an agreement from its title: lower case, hyphens, at most 40 letters; `fallback` when nothing is left. */
export function agreementIdFor(title: string, fallback: string): string {
  const id = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{N}]+/u, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return isId(id) ? id : fallback;
}

function isHeadingWord(text: string): boolean {
  return /^(?:part|title|chapter|section|article|annex|appendix|schedule|protocol|preamble|testimonium)$/i.test(text);
}
