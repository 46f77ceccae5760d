// The act of a duty as words that can be held against those of another duty: its verb, then what it is done to and with, without the small
// words and without the names of parties.
// Invariant: a reading of the clause and of what is declared, nothing else; two parties that owe the same in the same words have the same act.

import { fold } from '../../model/fold.js';
import type { Party } from '../../model/types.js';
import type { DutySlots } from '../../resolve/slots.js';

/** Words of an act that count, the verb among them. */
const most = 24;

const small: ReadonlySet<string> = new Set(
  `a an and any are all as at be been by each either every for from have in into is it its must neither no nor not of on or other own shall such than that the their them these they this those to under upon which who will with
   within without party parties side sides agreement au aux avec ce ces dans de des doit doivent du en et la le les leur leurs ne ni ou par pas pour que qui sa se ses son sur un une
   con cada del deben debe el en las los no o para por que se si sin sobre su sus un una y
   а або але без в від до з за зі і із її його їх й має мають на не ні обов’язана обов’язані повинна повинні про сторона сторони та у усі уся усіх це що
   все всех для должна должны и из или их к каждая ко ни о об от по с свои своих стороны со что эти это`.split(/\s+/u),
);

/** The verb first, then the others in order of the alphabet; empty where no words say the act. */
export function actWords(parties: readonly Party[], { what, predicate }: DutySlots): readonly string[] {
  if (what.kind === 'missing') return [];
  const names = partyWords(parties);
  const counts = (word: string): boolean => !small.has(word) && !names.has(word);
  const verb = wordsIn(predicate).find(counts);
  const rest = wordsIn(what.names.map(({ text }) => text).join(' ')).filter((word) => word !== verb && counts(word));
  return [...(verb === undefined ? [] : [verb]), ...[...new Set(rest)].slice(0, most - 1).sort()];
}

function wordsIn(text: string): readonly string[] {
  return (fold(text.slice(0, 2_000)).text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? []).map((word) => word.replace(/[’']s$/u, '').replace(/(?<=[a-z]{3})s$/u, ''));
}

function partyWords(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.flatMap(({ id, name, aliases, side }) => [id, name, ...aliases, ...(side ? [side] : [])]).flatMap(({ text }) => wordsIn(text)));
}
